import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Db } from '../../../src/store/database/tables.ts';
import { lookUpPeople } from '../../../src/store/people/looked-up.ts';
import {
  digestReaders,
  idsByMail,
  loadReader,
  readerByMail,
} from '../../../src/store/people/people.ts';
import { lookForWaiting } from '../../../src/store/queue/all-waiting.ts';
import { enqueueAll, waitingRoutes } from '../../../src/store/queue/enqueue.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const [anna, twin, other, nobody] = ['t/anna', 't/twin', 't/other', 't/nobody'] as const;
const mails = ['anna@x.example', 'shared@x.example', 'nobody@x.example'];
const asText = (map: ReadonlyMap<string, unknown>) => [...map].toSorted();

describe.each(engines)('what is looked up ahead in a transaction, on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
    const person = (id: string, mail: string, digest: string | null) => ({
      ...{ id, name: id, mail, digest },
    });
    await test.store.db
      .insertInto('person')
      .values([
        person(anna, 'anna@x.example', 'daily'),
        person(twin, 'shared@x.example', null),
        person(other, 'shared@x.example', 'daily'),
      ])
      .execute();
  });
  afterEach(() => test.stop());

  const asked = async (db: Db) => ({
    readers: [await loadReader(db, anna), await loadReader(db, nobody)],
    byMail: await Promise.all(mails.map((mail) => readerByMail(db, mail))),
    ids: asText(await idsByMail(db, mails)),
    digests: (await digestReaders(db, [anna, twin, nobody])).map(({ id }) => id),
  });

  it('is what those find who ask for a person, whatever they ask by', async () => {
    const plain = await test.store.transaction(asked);
    expect(plain.ids).toEqual([['anna@x.example', anna]]);
    expect(plain.byMail.map((reader) => reader?.id)).toEqual([anna, undefined, undefined]);
    expect(plain.digests).toEqual([anna]);
    const ahead = await test.store.transaction(async (db) => {
      const forget = lookUpPeople(db, [anna, twin, nobody, ...mails]);
      const found = await asked(db);
      forget();
      return found;
    });
    expect(ahead).toEqual(plain);
  });

  it('counts no longer once it is forgotten', async () => {
    const name = await test.store.transaction(async (db) => {
      const forget = lookUpPeople(db, [anna]);
      await loadReader(db, anna);
      forget();
      await db.updateTable('person').set({ name: 'Anna' }).where('id', '=', anna).execute();
      return (await loadReader(db, anna))?.name;
    });
    expect(name).toBe('Anna');
  });

  it.each([1, 150])('are the chats that wait, be they %i', async (count) => {
    const job = (route: string, dueAt: number) => ({
      ...{ kind: 'card', dedupeKey: `card:${route}`, payload: {}, routeKey: route, dueAt, now: 0 },
    });
    const routes = Array.from({ length: count }, (_, at) => `chat${at}`);
    await test.store.transaction((db) =>
      enqueueAll(
        db,
        [...routes, 'free'].map((route) => job(route, 1_000)),
      ),
    );
    await test.store.db
      .updateTable('job')
      .set({ last_error: 'throttled' })
      .where('route_key', '!=', 'free')
      .execute();
    const wanted = ['chat0', 'free', 'unknown'].map((route) => job(route, 500));
    for (const ahead of [false, true]) {
      const found = await test.store.transaction((db) => {
        if (ahead) lookForWaiting(db);
        return waitingRoutes(db, wanted);
      });
      expect(asText(found)).toEqual([['chat0', 1_000]]);
    }
    const later = await test.store.transaction((db) => {
      lookForWaiting(db);
      return waitingRoutes(db, [job('chat0', 1_000)]);
    });
    expect(asText(later)).toEqual([]);
  });
});
