import { type Mail, type PersonId, personId } from '../people/people.ts';
import type { Program } from './program.ts';

type RolesOf = (program: Program, mail: Mail | null) => readonly string[];

/** Somebody whose roles the one program and the other do not give alike. */
export interface RoleChange {
  readonly person: PersonId;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** Who gains or loses a role when one program takes another's place; by id, without a name. */
export function roleChanges(before: Program, now: Program, rolesOf: RolesOf): RoleChange[] {
  const [had, has] = [rolesIn(before, rolesOf), rolesIn(now, rolesOf)];
  const people = new Set([...had.keys(), ...has.keys()]);
  return [...people].flatMap((person) => {
    const change = { person, before: had.get(person) ?? [], now: has.get(person) ?? [] };
    return String(change.before) === String(change.now) ? [] : [change];
  });
}

const rolesIn = (program: Program, rolesOf: RolesOf): Map<PersonId, readonly string[]> =>
  new Map(
    program.people.map(({ tenantId, aadObjectId, mail }) => [
      personId(tenantId, aadObjectId),
      rolesOf(program, mail),
    ]),
  );
