import { type PersonId, personId, type Role } from '../people/people.ts';
import { type Program, rolesOf } from './program.ts';

/** Somebody whose roles the one program and the other do not give alike. */
export interface RoleChange {
  readonly person: PersonId;
  readonly before: readonly Role[];
  readonly now: readonly Role[];
}

/** Who gains or loses a role when one program takes another's place; by id, without a name. */
export function roleChanges(before: Program, now: Program): RoleChange[] {
  const [had, has] = [rolesIn(before), rolesIn(now)];
  const people = new Set([...had.keys(), ...has.keys()]);
  return [...people].flatMap((person) => {
    const change = { person, before: had.get(person) ?? [], now: has.get(person) ?? [] };
    return String(change.before) === String(change.now) ? [] : [change];
  });
}

const rolesIn = (program: Program): Map<PersonId, Role[]> =>
  new Map(
    program.people.map(({ tenantId, aadObjectId, mail }) => [
      personId(tenantId, aadObjectId),
      rolesOf(program, mail),
    ]),
  );
