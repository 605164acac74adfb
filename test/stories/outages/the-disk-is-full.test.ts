import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { saveSetting } from '../../../src/store/database/settings.ts';
import { sample, startDesk } from '../../support/app/desk.ts';
import { does, messagesTo, petraAsks, readiness, reads } from '../../support/stories/story.ts';

/** No page more than there is, and none of them free: SQLite then says what it says on a full disk. */
async function fill(store: Store): Promise<void> {
  await limit(store, 1);
  for (const size of [4_000, 100]) for (let at = 0; await fits(store, size, at); ) at += 1;
}

const fits = (store: Store, size: number, at: number): Promise<boolean> =>
  saveSetting(store.db, `filler ${size} ${at}`, 'x'.repeat(size)).then(
    () => true,
    () => false,
  );

const limit = (store: Store, pages: number) =>
  sql.raw(`pragma max_page_count = ${pages}`).execute(store.db);

it('a click on a full disk gets an honest sentence, does nothing by half, and works again by itself', async () => {
  const opened: Store[] = [];
  const desk = await startDesk({
    openStore: async (options) => {
      const store = await openStore(options);
      opened.push(store);
      return store;
    },
  });
  const [store] = opened;
  if (!store) throw new Error('no store was opened');
  try {
    const known = sample.people.find(({ name }) => name === 'Petra Partner');
    if (!known) throw new Error('the sample has no Petra');
    const petra = desk.teams.person({ ...known, locale: 'de-DE', timeZone: 'Europe/Berlin' });
    const frank = desk.person('frank');
    const id = await petraAsks(desk);
    const before = await stored(store);
    const toFrank = messagesTo(desk, frank);

    await fill(store);
    // What is left within pages does not hold a comment of 4 KB.
    const comment = '語'.repeat(1_400);
    const refused = await frank.presses('request.return', { questions: comment });
    expect(refused).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(
          /^I cannot reach my records just now.*nothing is done twice\.$/,
        ),
      },
    });
    const inGerman = await petra.presses('request.withdraw', { comment });
    expect(JSON.stringify(inGerman.body)).toContain('Bitte versuchen Sie es in einer Minute');
    expect(await stored(store)).toEqual(before);
    expect(messagesTo(desk, frank)).toBe(toFrank);
    // No one is sent here by a balancer as long as it is so; how the queue is can still be read.
    expect(await readiness(desk)).toEqual({
      status: 503,
      state: {
        database: 'not-writable',
        relay: { pending: 0, oldestSeconds: 0, undeliverable: 0 },
        deadlines: { overdueSeconds: 0 },
      },
    });

    await limit(store, 1_000_000);
    expect(await readiness(desk)).toMatchObject({ status: 200, state: { database: 'ok' } });
    await does(desk, frank, 'request.return', { questions: comment });
    expect(reads(petra).join()).toContain(id);
    const after = await stored(store);
    expect(after.events.length).toBe(before.events.length + 1);
    expect(await sql`pragma integrity_check`.execute(store.db)).toMatchObject({
      rows: [{ integrity_check: 'ok' }],
    });
  } finally {
    await desk.stop();
  }
}, 60_000);

async function stored({ db }: Store) {
  return {
    events: await db.selectFrom('event').selectAll().execute(),
    requests: await db.selectFrom('request').selectAll().execute(),
    inbox: await db.selectFrom('inbox').selectAll().execute(),
    cards: await db.selectFrom('card').selectAll().execute(),
  };
}
