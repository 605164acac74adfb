import { describe, expect, it } from '@jest/globals';
import { serviceCodes } from '../../../../../src/features/customers/domain/workloads.ts';
import type { SummaryFields } from '../../../../../src/features/notes/domain/summary/fields.ts';
import {
  newestLabels,
  summaryLabels,
} from '../../../../../src/features/notes/domain/summary/labels.ts';
import {
  labelledWorkload,
  summaryText,
  type Variant,
} from '../../../../../src/features/notes/domain/summary/layout.ts';
import { translator } from '../../../../../src/i18n/i18n.ts';
import { samples } from './samples.ts';

const languages = ['de', 'en', 'es'] as const;
const de = samples.de.fields;
const german = (
  fields: Partial<SummaryFields>,
  risks: readonly string[] = [],
  variant: Variant = 'plain',
): string => summaryText({ fields: { ...de, ...fields }, risks }, summaryLabels('de'), variant);
const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

describe('the text of an executive summary', () => {
  it.each(languages)('is the sample, byte for byte (%s)', (language) => {
    const { fields, text } = samples[language];
    expect(Buffer.from(summaryText({ fields, risks: [] }, summaryLabels(language)))).toEqual(
      Buffer.from(text),
    );
  });

  it('of the sample in German has 15 lines, two of them empty', () => {
    const lines = linesOf(german({}));
    expect(lines).toHaveLength(15);
    expect(lines.filter((line) => line === '')).toHaveLength(2);
  });

  it('keeps the two no-break spaces of the sample', () => {
    expect([...german({})].filter((sign) => sign === '\u00a0')).toHaveLength(2);
  });

  it('has its heading in bold type as Markdown, and is the same else', () => {
    const [heading, ...rest] = linesOf(german({}, [], 'markdown'));
    expect(heading).toBe('**ZUSAMMENFASSUNG FÜR DIE FÜHRUNGSEBENE**');
    expect(rest).toEqual(linesOf(german({})).slice(1));
  });

  it('has the workloads in the order of the playbook, not of typing', () => {
    const lines = linesOf(german({ workloads: { AADP: 'a', EXO: 'b' } }));
    expect(lines.slice(7, 9)).toEqual([
      '   -  [EXO]  Exchange Online - b',
      '   -  [AADP]  Azure Active Directory Premium - a',
    ]);
  });

  it('has two blanks after [PROJ], where the template has six', () => {
    expect(german({ workloads: { PROJ: 'läuft' } })).toContain(
      '\n   -  [PROJ]  Project Online - läuft\n',
    );
  });

  it.each([
    ['de', '- UNTERSTÜTZUNGSANFORDERUNG:'],
    ['en', '- REQUESTS FOR SUPPORT:'],
    ['es', '- SOLICITUD DE SOPORTE TÉCNICO:'],
  ] as const)('ends with the bare label where no support is wanted (%s)', (language, label) => {
    const { fields } = samples[language];
    const text = summaryText(
      { fields: { ...fields, support: null }, risks: [] },
      summaryLabels(language),
    );
    expect(text.endsWith(`\n\n${label}\n`)).toBe(true);
  });

  it('has one line a value, whatever was typed', () => {
    const [, description] = linesOf(german({ description: 'A\nB  C' }));
    expect(description).toBe('- BESCHREIBUNG DES KUNDEN: A B C');
  });

  it('has no blank at the end of a line', () => {
    const text = german({ description: 'A \r\n', support: ' \n', workloads: { EXO: ' b\t ' } });
    expect(text).not.toMatch(/ $/m);
    expect(text).toContain('- BESCHREIBUNG DES KUNDEN: A\n');
    expect(text).toContain('   -  [EXO]  Exchange Online - b\n');
  });

  it('has no workload without a text', () => {
    expect(german({ workloads: { EXO: ' ', OLM: 'b' } })).not.toContain('[EXO]');
  });

  it('shows Markdown, links, codes and hyphens as they were typed', () => {
    const typed = '- **[EXO]** [siehe](https://contoso.example) <b>';
    expect(german({ workloads: { TEAMS: typed } })).toContain(`   -  [TEAMS]  Teams - ${typed}\n`);
  });

  it.each([
    ['de', '- RISIKEN (ESKALATIONEN UND PROBLEME):'],
    ['en', '- RISKS (ESCALATIONS AND PROBLEMS):'],
    ['es', '- RIESGOS (ESCALAMIENTOS Y PROBLEMAS):'],
  ] as const)('goes on with the risks that are shown (%s)', (language, label) => {
    const { fields, text } = samples[language];
    const risks = ['Die Firewall lässt keine\nPlatzhalter zu.', 'Zweites'];
    expect(summaryText({ fields, risks }, summaryLabels(language))).toBe(
      `${text}${label}\n\n   -  Die Firewall lässt keine Platzhalter zu.\n   -  Zweites\n`,
    );
  });

  it.each(languages)('calls the rest of the workloads as the cards do (%s)', (language) => {
    expect(labelledWorkload('CORE', summaryLabels(language))).toBe(
      translator(language)('service.CORE'),
    );
  });

  it('has the names that the playbook has', () => {
    const labels = summaryLabels('en');
    const names = serviceCodes.map((code) => `[${code}] ${labelledWorkload(code, labels)}`);
    expect(names).toHaveLength(17);
    expect(names[8]).toBe('[INTUNE] Intune');
    expect(names[15]).toBe('[SDS] Classroom/School Data Sync (SDS)');
  });

  it('can be given out with every version of the labels that there was', () => {
    for (let version = 1; version <= newestLabels; version++)
      expect(summaryLabels('de', version).heading).toMatch(/\S/);
    expect(() => summaryLabels('de', newestLabels + 1)).toThrow('no labels');
  });
});
