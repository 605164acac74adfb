import type { Program } from '../../domain/program/program.ts';
import type { Db } from '../../store/database/tables.ts';
import { namesOf } from '../../store/people/directory-people.ts';

/** The program with the names that the directory adds; where both name an address, the program's. */
export async function withDirectoryNames(db: Db, program: Program): Promise<Program> {
  const named = new Set(program.people.map(({ mail }) => mail));
  const added = (await namesOf(db)).filter(({ mail }) => !named.has(mail));
  return added.length > 0 ? { ...program, people: [...program.people, ...added] } : program;
}
