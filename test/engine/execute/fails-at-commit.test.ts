import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { loadAhead } from '../../../src/engine/execute/ahead.ts';
import { execute } from '../../../src/engine/execute/execute.ts';
import { loadHistory } from '../../../src/features/requests/store/requests.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await anEngine('postgres');
});
afterEach(() => test.stop());

/** From now on the server refuses at the commit what adds an event, so often. */
async function refuses(code: string, times: number): Promise<void> {
  const { db } = test.store;
  await sql`create sequence refused`.execute(db);
  await sql
    .raw(
      `create function refuse() returns trigger language plpgsql as $$
       begin
         if nextval('refused') <= ${times} then raise exception 'no' using errcode = '${code}'; end if;
         return null;
       end $$`,
    )
    .execute(db);
  await sql`create constraint trigger refuses after insert on event
    deferrable initially deferred for each row execute function refuse()`.execute(db);
}

/** One click with a look before it, as a turn does it. */
async function approves(id: `SME-${number}`) {
  const click = { ...(await test.click('frank', 'k1')), looks: { answers: new Map() } };
  const data = { requestId: id, version: 1 };
  const look = { verb: 'request.approve', data };
  const ahead = await loadAhead(test.store.db, test.desk, click.actor.id, click, look);
  const command = { verb: 'request.approve', comment: null } as const;
  return execute(
    test.desk,
    { ...click, ...(ahead && { ahead }) },
    { target: { id, version: 1 }, command, typed: {} },
  );
}
const kinds = async (id: `SME-${number}`) =>
  (await loadHistory(test.store.db, id)).map(({ kind }) => kind);
const approvals = () => test.counted.filter((one) => one === 'event approved').length;

it('a commit that clashes is tried again, and counts once', async () => {
  const id = await test.submitted();
  await refuses('40001', 2);
  expect((await approves(id)).refusal).toBeNull();
  expect(await kinds(id)).toEqual(['submitted', 'approved']);
  expect(approvals()).toBe(1);
});

it('a commit that fails leaves nothing, and the same click does it later', async () => {
  const id = await test.submitted();
  await refuses('XX000', 1);
  await expect(approves(id)).rejects.toThrow('no');
  expect(await kinds(id)).toEqual(['submitted']);
  expect(approvals()).toBe(0);
  expect((await approves(id)).refusal).toBeNull();
  expect(await kinds(id)).toEqual(['submitted', 'approved']);
  expect(approvals()).toBe(1);
});
