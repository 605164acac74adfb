import { type Mail, type PersonId, personId } from '../people/people.ts';
import type { Program } from './program.ts';

type RolesOf = (program: Program, mail: Mail | null) => readonly string[];

/** Somebody whose roles the one program and the other do not give alike. */
export interface RoleChange {
  readonly person: PersonId;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * Who gains or loses a role when one program takes another's place; by id, without a name. One step for each person, undefined
 * where nothing changes: a program has thousands, and each one's roles are looked for among all partners.
 */
export function* roleChanges(
  before: Program,
  now: Program,
  rolesOf: RolesOf,
): Generator<RoleChange | undefined> {
  const [had, has] = [mailsIn(before), mailsIn(now)];
  for (const person of new Set([...had.keys(), ...has.keys()])) {
    const was = rolesOf(before, had.get(person) ?? null);
    const is = rolesOf(now, has.get(person) ?? null);
    yield String(was) === String(is) ? undefined : { person, before: was, now: is };
  }
}

const mailsIn = (program: Program): Map<PersonId, Mail> =>
  new Map(
    program.people.map(({ tenantId, aadObjectId, mail }) => [
      personId(tenantId, aadObjectId),
      mail,
    ]),
  );
