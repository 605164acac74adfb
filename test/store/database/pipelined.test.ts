import { expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import { pipelinedTransaction } from '../../../src/store/database/postgres/pipelined.ts';
import type { Tables } from '../../../src/store/database/tables.ts';
import { together } from '../../../src/store/database/together.ts';

/** A server that refuses one statement, and what it was sent. */
function serverRefusing(refused: string) {
  const sent: string[] = [];
  const client = {
    async query(text: string) {
      sent.push(text);
      if (text === refused) throw new Error(`${text} refused`);
      return { command: 'SELECT', rowCount: 0, rows: [] };
    },
    release() {},
  } as unknown as PostgresPoolClient;
  const pool = { options: {}, connect: async () => client, end: async () => {} };
  return { sent, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

it('sends nothing more once its beginning was refused: outside of a transaction it would stand', async () => {
  const { sent, db } = serverRefusing('begin');
  const work = pipelinedTransaction(db, async (held) => {
    await sql`look`.execute(held);
    await sql`write`.execute(held);
  });
  await expect(work).rejects.toThrow('begin refused');
  expect(sent).not.toContain('write');
  expect(sent).not.toContain('commit');
});

it('sends nothing after the rollback, whichever of its works has failed', async () => {
  const { sent, db } = serverRefusing('fail');
  const work = pipelinedTransaction(db, (held) =>
    together([
      sql`fail`.execute(held),
      (async () => {
        await sql`look`.execute(held);
        await sql`write`.execute(held);
      })(),
    ]),
  );
  await expect(work).rejects.toThrow('fail refused');
  expect(sent.at(-1)).toBe('rollback');
  expect(sent).not.toContain('commit');
});
