import type { Program } from '../../src/domain/program/program.ts';
import { hasFms, keysOf, rmsFor, usualKeys } from '../../src/features/customers/domain/keys.ts';

const someone = (name: string, number: number, language: string) => ({
  mail: `${name.split(' ')[0]?.toLowerCase()}@fasttrack.example`,
  name,
  aadObjectId: `00000000-0000-4000-8000-000000000${number}`,
  tenantId: '00000000-0000-4000-8000-00000000f001',
  language,
});

const people = [someone('Fatima Moreau', 601, 'en'), someone('Rita Roth', 604, 'de')];

/** The program with a FastTrack Manager and an RM, unless it names its own. */
export function withManagers(program: Program): Program {
  if (hasFms(program)) return program;
  const known = new Set(program.people.map(({ mail }) => mail));
  const customers = {
    ...usualKeys,
    fms: [{ mail: 'fatima@fasttrack.example', regions: ['emea'] }],
    rms: [{ mail: 'rita@fasttrack.example', fms: ['fatima@fasttrack.example'], regions: [] }],
  };
  return {
    ...program,
    people: [...program.people, ...people.filter(({ mail }) => !known.has(mail))],
    extra: { ...program.extra, customers },
  };
}

/** The RM of that FM, who orders summaries; undefined: there is none. */
export const orderingRm = (program: Program): string | undefined =>
  rmsFor(program, managerOf(program) ?? null, null).find((mail) =>
    program.people.some((one) => one.mail === mail),
  );

/** The FM in whose chat the second story goes on; undefined: the program's own have no windows. */
export const managerOf = (program: Program): string | undefined =>
  keysOf(program).fms.find(({ mail }) => program.people.some((one) => one.mail === mail))?.mail;
