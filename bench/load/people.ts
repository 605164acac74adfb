import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const tenantId = '00000000-0000-4000-8000-0000000be9c0';
const each = 20;

const person = (role: string, kind: number) => (_: unknown, index: number) => ({
  mail: `${role}${index}@bench.example`,
  name: `${role[0]?.toUpperCase()}${role.slice(1)} Number ${index}`,
  aadObjectId: `00000000-0000-4000-8000-${String(kind * 1000 + index).padStart(12, '0')}`,
  tenantId,
  language: ['en', 'de', 'es'][index % 3],
});

export const contacts = Array.from({ length: each }, person('contact', 1));
export const fpms = Array.from({ length: each }, person('fpm', 2));

/**
 * The sample program with twenty partners, each with a contact and an FPM of their own. It has no playbook: what
 * the product learns from that after its start would be measured with the clicks.
 */
export function writeProgram(file: string): void {
  mkdirSync(join(dirname(file), 'playbook'), { recursive: true });
  const sample = parse(readFileSync('program/fasttrack.yaml', 'utf8'));
  const program = {
    ...sample,
    // Each contact asks for a hundred times as many as people do.
    mostRequestsADay: 10_000,
    people: [...sample.people, ...contacts, ...fpms],
    fpms: fpms.map(({ mail }) => ({ mail, regions: ['emea'] })),
    partners: contacts.map(({ mail }, index) => ({
      id: `partner-${index}`,
      name: `Partner Number ${index}`,
      contacts: [mail],
      fpm: fpms[index]?.mail,
    })),
  };
  writeFileSync(file, stringify(program));
}
