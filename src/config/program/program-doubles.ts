import { personId } from '../../domain/people/people.ts';
import type { Program, Sme, Workload } from '../../domain/program/program.ts';

export type Path = readonly (string | number)[];

/** A mistake, and where it is in the file. */
export interface Unfit {
  readonly path: Path;
  readonly mistake: string;
}

interface Key {
  readonly path: Path;
  readonly key: string;
}

/** Each place of a key that was there before. */
function twice(keys: readonly Key[], mistake: (key: string) => string): Unfit[] {
  const seen = new Set<string>();
  return keys.flatMap(({ path, key }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path, mistake: mistake(key) }];
  });
}

const keysOf = <Row>(
  list: string,
  rows: readonly Row[],
  field: string,
  key: (row: Row) => string,
): Key[] => rows.map((row, at) => ({ path: [list, at, field], key: key(row) }));

/**
 * A key stands for one thing, and one thing for one entry: of two partners with one id the one would
 * be shown the other's customers, and nobody acts in another's name.
 */
export function doubles(read: Program): Unfit[] {
  const { people, partners, fpms, smes, workloads, routing, deliveryTeams = [] } = read;
  return [
    ...twice(
      keysOf('people', people, 'mail', ({ mail }) => mail),
      (mail) => `people: ${mail} is the address of more than one person`,
    ),
    ...twice(
      keysOf('people', people, 'aadObjectId', (one) => personId(one.tenantId, one.aadObjectId)),
      (id) => `people: ${id} (tenantId/aadObjectId) stands twice`,
    ),
    ...twice(
      keysOf('partners', partners, 'id', ({ id }) => id),
      (id) => `partners: ${id} is the id of more than one partner`,
    ),
    ...partnerNames(partners),
    ...twice(
      keysOf('fpms', fpms, 'mail', ({ mail }) => mail),
      (mail) => `fpms: ${mail} is the address of more than one FPM`,
    ),
    ...twice(
      keysOf('smes', smes, 'mail', ({ mail }) => mail),
      (mail) => `smes: ${mail} is the address of more than one SME`,
    ),
    ...twice(
      keysOf('workloads', workloads, 'id', ({ id }) => id),
      (id) => `workloads: ${id} is the id of more than one workload`,
    ),
    ...workloads.flatMap((workload, at) => detailsOf(workload, at)),
    ...twice(
      read.languages.map((tag, at) => ({ path: ['languages', at], key: tag.toLowerCase() })),
      (tag) => `languages: ${tag} stands twice`,
    ),
    ...smes.flatMap((sme, at) => spokenOf(sme, at)),
    ...twice(
      keysOf('deliveryTeams', deliveryTeams, 'id', ({ id }) => id),
      (id) => `deliveryTeams: ${id} is the id of more than one team`,
    ),
    ...twice(
      keysOf('routing', routing, 'id', ({ id }) => id),
      (id) => `routing: ${id} is the id of more than one rule`,
    ),
  ];
}

/** The fields that a workload asks for, and what can be chosen in each. */
function detailsOf({ id: workload, details }: Workload, at: number): Unfit[] {
  const list = ['workloads', at, 'details'];
  return [
    ...twice(
      details.map(({ id }, index) => ({ path: [...list, index, 'id'], key: id })),
      (id) => `workloads: ${workload}: ${id} is the id of more than one detail`,
    ),
    ...details.flatMap(({ id, choices }, index) =>
      twice(
        choices.map(({ value }, choice) => ({
          path: [...list, index, 'choices', choice, 'value'],
          key: value,
        })),
        (value) => `workloads: ${workload}: ${id}: ${value} is the value of more than one choice`,
      ),
    ),
  ];
}

const spokenOf = ({ mail, languages }: Sme, at: number): Unfit[] =>
  twice(
    languages.map((tag, index) => ({
      path: ['smes', at, 'languages', index],
      key: tag.toLowerCase(),
    })),
    (tag) => `smes: ${mail}: ${tag} stands twice`,
  );

/** A partner is also found by what was typed: the name, or the id. */
function partnerNames(partners: Program['partners']): Unfit[] {
  const owners = new Map(partners.map(({ id }) => [id, id]));
  return partners.flatMap(({ id, name }, at) => {
    const typed = name.trim().toLowerCase();
    const owner = owners.get(typed) ?? id;
    owners.set(typed, owner);
    return owner === id
      ? []
      : [
          {
            path: ['partners', at, 'name'],
            mistake: `partners: ${name} is what more than one partner is called (${owner}, ${id})`,
          },
        ];
  });
}
