import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { listAsked, partsOf } from '../../../bot/tab/reads.ts';
import { type RequestId, requestId, requestNumber } from '../../../src/domain/ids.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { anEngine, type Name, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

jest.setTimeout(120_000);

/** More than are sorted at once anywhere. */
const many = 3_500;
const first = 1001;
const year = Date.UTC(2030, 0, 1);

/** The later a copy was made, the sooner it is due; two each are due at once. */
const dueOf = (at: number): number => year + Math.floor((many - at) / 2);
const wanted = Array.from({ length: many + 1 }, (_, at) => at)
  .sort((a, b) => dueOf(a) - dueOf(b) || a - b)
  .map((at) => requestId(first + at));

describe.each(engines)('of thousands of open requests (%s)', (engine) => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await anEngine(engine);
    await copied(test.store.db, await test.submitted());
  });
  afterAll(() => test.stop());

  const asked = async (name: Name, question: Readonly<Record<string, string>>) => {
    const part = partsOf(test.desk).find((one) => one.name === 'requests');
    if (!part) throw new Error('there is no list of requests');
    const reader = await test.reader(name);
    return listAsked(test.desk, reader, part, (id) => question[id] ?? '');
  };
  const pages = async (name: Name, question: Readonly<Record<string, string>>) => {
    const found: string[][] = [];
    let cursor = '';
    do {
      const { rows, next } = await asked(name, { sort: 'due', ...question, cursor });
      found.push(rows.map(({ id }) => id));
      cursor = next ?? '';
    } while (cursor !== '');
    return found;
  };

  it.each([
    ['the assignment team', 'anna'],
    ['an FPM', 'frank'],
    ['their requester', 'petra'],
  ] as const)('what is due first comes first for %s, and each once', async (_, name) => {
    const found = await pages(name, {});
    expect(found.flat()).toEqual(wanted);
    expect(found.map(({ length }) => length)).toEqual([...Array(35).fill(100), 1]);
  });

  it('nothing is there for whom they do not concern', async () => {
    expect(await pages('paula', {})).toEqual([[]]);
  });

  it('a search goes through all of them in that order, an answer at a time', async () => {
    const found = await pages('anna', { customer: '7' });
    expect(found.flat()).toEqual(wanted.filter((id) => id.includes('7')));
    const far = await pages('anna', { text: requestId(first) });
    expect(far).toEqual([[], [requestId(first)]]);
  });

  it('narrows to what is late, or due within a week, by the same dates', async () => {
    test.passes(year + 9 - test.now());
    const late = await pages('anna', { due: 'late' });
    expect(late.flat()).toEqual(wanted.slice(0, 20));
    expect((await pages('anna', { due: 'week' })).flat()).toEqual(wanted);
  });

  it.each(['5', '1.x', '-1.2', '1.2.3', 'x'])(
    'a cursor that is none of this list is refused: %s',
    async (cursor) => {
      await expect(asked('anna', { sort: 'due', cursor })).rejects.toMatchObject({ status: 400 });
    },
  );
});

const atOnce = 250;

/** Copies of a request, each with a number, a customer and a date of its own. */
async function copied(db: Db, id: RequestId): Promise<void> {
  const number = requestNumber(id);
  const request = await db
    .selectFrom('request')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const stream = await db
    .selectFrom('stream')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const state = JSON.parse(stream.body);
  for (let from = 1; from <= many; from += atOnce) {
    const places = Array.from({ length: Math.min(atOnce, many + 1 - from) }, (_, at) => from + at);
    const copies = places.map((at) => {
      const own = requestId(number + at);
      const form = { ...state.form, tenantName: own };
      return { ...stream, number: number + at, id: own, body: { ...state, id: own, form } };
    });
    await db
      .insertInto('stream')
      .values(copies.map((copy) => ({ ...copy, body: JSON.stringify(copy.body) })))
      .execute();
    await db
      .insertInto('request')
      .values(places.map((at) => ({ ...request, number: number + at, due_at: dueOf(at) })))
      .execute();
  }
  await db
    .updateTable('request')
    .set({ due_at: dueOf(0) })
    .where('number', '=', number)
    .execute();
}
