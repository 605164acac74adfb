import { isDeepStrictEqual } from 'node:util';
import { type Mail, type PersonId, personId } from '../../domain/people/people.ts';
import type { Program, ProgramPerson } from '../../domain/program/program.ts';
import type { Db } from '../database/tables.ts';
import { inParts } from '../in-parts.ts';

/**
 * Makes the people what the program says; who is no longer named keeps the row, without a mail
 * unless Graph's directory knows them (`directory-people.ts`). Only what is different is written.
 */
export async function syncPeople(db: Db, program: Program): Promise<void> {
  const named = new Map(program.people.map((person) => [idOf(person), rowOf(person)]));
  const stored = await storedPeople(db);
  const gone = [...stored].filter(([id, one]) => one.isOfProgram && !named.has(id));
  for (const people of inParts(gone))
    await forgetNaming(
      db,
      people.map(([id]) => id),
    );
  const changed = [...named].filter(([id, row]) => !isDeepStrictEqual(row, stored.get(id)?.row));
  for (const people of inParts(changed)) await saveNamed(db, people);
}

const idOf = ({ tenantId, aadObjectId }: ProgramPerson): PersonId =>
  personId(tenantId, aadObjectId);

const rowOf = ({ name, mail, language }: ProgramPerson) => ({
  name,
  mail,
  program_language: language ?? null,
});

interface StoredPerson {
  readonly row: {
    readonly name: string;
    readonly mail: Mail | null;
    readonly program_language: string | null;
  };
  /** What is stored comes from a program, and not from the directory. */
  readonly isOfProgram: boolean;
}

/** Everybody who has an address, or whom a program has named. */
async function storedPeople(db: Db): Promise<Map<PersonId, StoredPerson>> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('directory_person', 'directory_person.id', 'person.id')
    .select(['person.id', 'person.name', 'person.mail', 'person.program_language'])
    .select('directory_person.id as known')
    .where((row) => row.or([row('mail', 'is not', null), row('program_language', 'is not', null)]))
    .execute();
  return new Map(
    rows.map(({ id, known, ...row }) => [
      id as PersonId,
      { row, isOfProgram: row.program_language !== null || known === null },
    ]),
  );
}

async function forgetNaming(db: Db, ids: readonly PersonId[]): Promise<void> {
  await db
    .updateTable('person')
    .set((row) => ({
      mail: row
        .case()
        .when('id', 'in', row.selectFrom('directory_person').select('directory_person.id'))
        .then(row.ref('mail'))
        .else(null)
        .end(),
      program_language: null,
    }))
    .where('id', 'in', [...ids])
    .execute();
}

async function saveNamed(
  db: Db,
  people: readonly (readonly [PersonId, ReturnType<typeof rowOf>])[],
): Promise<void> {
  await db
    .insertInto('person')
    .values(people.map(([id, row]) => ({ id, ...row })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        mail: row.ref('excluded.mail'),
        program_language: row.ref('excluded.program_language'),
      })),
    )
    .execute();
}
