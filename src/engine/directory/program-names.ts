import type { Program } from '../../domain/program/program.ts';
import type { Db } from '../../store/database/tables.ts';
import { directoryNames } from '../../store/people/directory/directory-people.ts';
import { formerNames } from '../../store/people/new-addresses.ts';

/**
 * The program with the names of people whom it does not name: those that the directory adds, and by
 * the addresses that people once had. Of several for an address the first counts.
 */
export async function withKnownNames(db: Db, program: Program): Promise<Program> {
  const named = new Set(program.people.map(({ mail }) => mail));
  const added = [...(await directoryNames(db)), ...(await formerNames(db))].filter(({ mail }) => {
    const isNew = !named.has(mail);
    named.add(mail);
    return isNew;
  });
  return added.length > 0 ? { ...program, others: added } : program;
}
