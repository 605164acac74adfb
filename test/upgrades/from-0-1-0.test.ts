import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { makeBackup } from '../../src/backup/make.ts';
import { restoreBackup } from '../../src/backup/restore/restore.ts';
import { erasePerson } from '../../src/engine/privacy/erase-person.ts';
import { kinds, migrations } from '../../src/features/index.ts';
import { audit } from '../../src/store/audit/audit.ts';
import { openStore } from '../../src/store/database/open.ts';
import { identitiesOf } from '../../src/store/privacy/identity.ts';
import { dataOf } from '../../src/store/privacy/person-data.ts';
import { monday, startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { does, fillsIn, headline, reads } from '../support/stories/story.ts';
import type { Message } from '../support/teams/chats.ts';
import { leftBehind } from './fixture.ts';
import { cardOf, minute, root } from './given.ts';

/** As `npm run audit` of 0.1.0 has told. */
const fingerprintLeft = 'c8bcc7128ef5c6d80948e251614c9d0ccf50370fed71b61839102f9bb86e2259';

const statesLeft = {
  'SME-1001': 'Closed',
  'SME-1002': 'Completed',
  'SME-1003': 'Engaged',
  'SME-1004': 'Onboarding',
  'SME-1005': 'Assigned',
  'SME-1006': 'Approved',
  'SME-1007': 'Returned',
  'SME-1008': 'Denied',
  'SME-1009': 'Withdrawn',
  'SME-1010': 'Proposal declined',
  'SME-1011': 'Proposed',
  'SME-1012': 'Triaged',
  'SME-1013': 'Submitted',
  'SME-1014': 'Submitted',
};

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(engines)('what 0.1.0 left behind, with a request in every state, on %s', (engine) => {
  const opened = async (name: string) => {
    const dataDir = join(root, `${name}-${engine}`);
    const { databaseUrl } = await leftBehind('008', engine, dataDir);
    const desk = await startDesk({
      engine,
      ...(databaseUrl && { databaseUrl }),
      environment: { DATA_DIR: dataDir },
    });
    return { desk, place: { dataDir, databaseUrl } };
  };

  it('is taken over: lists and status show it, old buttons work, timers fire, drafts go on', async () => {
    const { desk } = await opened('taken-over');
    try {
      const [petra, frank, anna, sam] = ['petra', 'frank', 'anna', 'sam'].map((one) =>
        desk.person(one),
      );
      if (!petra || !frank || !anna || !sam) throw new Error('four people');
      for (const one of [petra, frank, anna, sam]) await one.says('help');
      await desk.passes(2 * minute);
      await petra.says('anfragen');
      await desk.settled();
      expect(reads(petra).join()).toMatch(/14 Anforderungen.*SME-1007.*SME-1004/s);
      for (const [id, state] of Object.entries(statesLeft)) {
        await frank.says(`status ${id}`);
        await desk.settled();
        expect(reads(frank)).toContainEqual(expect.stringContaining(`${id} · ${state}`));
      }

      // The draft that was open.
      await petra.says('neu');
      await desk.settled();
      await fillsIn(petra, { topic: 'Begun in the old version' });
      await does(desk, petra, 'form.submit');
      expect(reads(petra).join()).toContain('SME-1015');

      // A card that the old version had sent decides.
      const old = { id: cardOf('008', 'SME-1013:1:decide:') } as Message;
      const answer = await frank.clicks(
        'request.approve',
        { requestId: 'SME-1013', version: 1 },
        { on: old },
      );
      expect(JSON.stringify(answer.body)).toContain('SME-1013 · Approved');
      await desk.settled();

      // A proposal by which the old version asked the partner before the SME.
      const proposal = { id: cardOf('008', 'SME-1011:1:consent:') } as Message;
      const agreed = await petra.clicks(
        'proposal.accept',
        { requestId: 'SME-1011', version: 1 },
        { on: proposal },
      );
      expect(JSON.stringify(agreed.body)).toContain('SME-1011 · Onboarding');
      expect(JSON.stringify(agreed.body)).not.toContain('angenommen');
      await desk.settled();
      expect(headline(sam)).toContain('Petra Partner has agreed to you as an SME');

      // Nobody decides SME-1012: Frank is reminded by a timer of the old version.
      const before = frank.chat().length;
      await desk.passes(5 * 24 * 60 * minute);
      expect(frank.chat().length).toBeGreaterThan(before);
    } finally {
      await desk.stop();
    }
  }, 120_000);

  it('and was overdue in everything for weeks: of each row people are told once, most of it in one list', async () => {
    const dataDir = join(root, `overdue-${engine}`);
    const left = await leftBehind('008', engine, dataDir);
    const { databaseUrl } = left;
    // A Tuesday, at ten in the morning in Berlin.
    const now = Date.parse('2026-05-12T08:00:00Z');
    const environment = { DATA_DIR: dataDir };
    const place = databaseUrl ? { databaseUrl } : {};
    const desk = await startDesk({ engine, now, ...place, environment });
    try {
      for (const one of ['petra', 'frank', 'anna', 'sam']) await desk.person(one).says('help');
      await desk.passes(2 * minute);
      await desk.passes(40 * minute);
    } finally {
      await desk.stop();
    }
    const store = await openStore(left);
    const events = await store.db.selectFrom('event').selectAll().where('at', '>=', now).execute();
    const rows = events
      .filter(({ kind }) => kind === 'waited' || kind === 'overdue')
      .map(({ stream_number: number, kind, body }) =>
        [number, kind, (JSON.parse(body) as { of: string }).of].join(' '),
      );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.toSorted()).toEqual([...new Set(rows)].sort());
    const cards = await store.db.selectFrom('card').select(['slot', 'recipient']).execute();
    // Of one request's timers the second begins after the first: what it adds may come in the next list.
    const lists = cards.filter(({ slot }) => slot.startsWith('gather:'));
    for (const [recipient, told] of Map.groupBy(lists, ({ recipient }) => recipient))
      expect([recipient, told.length <= 2]).toEqual([recipient, true]);
    await store.close();
  }, 120_000);

  it('keeps its audit trail, and who is in it can be erased', async () => {
    const dataDir = join(root, `erased-${engine}`);
    const store = await openStore(await leftBehind('008', engine, dataDir));
    try {
      const before = await audit(store, kinds);
      expect(before).toMatchObject({ requests: 14, faults: [], fingerprint: fingerprintLeft });
      const [petra] = await identitiesOf(store.db, 'petra@contoso.example');
      if (!petra) throw new Error('she is stored');
      const app = { store, clock: () => monday, kinds };
      expect(await erasePerson(app, petra, false)).toMatchObject({ open: expect.anything() });
      await erasePerson(app, petra, true);
      expect(JSON.stringify(await dataOf(store.db, petra))).not.toContain('petra@contoso.example');
      const after = await audit(store, kinds);
      expect(after).toMatchObject({ requests: 14, faults: [], fingerprint: expect.anything() });
    } finally {
      await store.close();
    }
  });

  it('is restored from its backup', async () => {
    const place = await leftBehind('008', engine, join(root, `source-${engine}`));
    const file = join(root, `backup-${engine}`);
    const at = new Date('2026-03-02T10:00:00Z');
    const made = await makeBackup(place, file, at);
    expect(made.head.migrations.at(-1)).toBe('008-pace');
    const target = {
      dataDir: join(root, `target-${engine}`),
      databaseUrl: await databaseFor(engine, 'restored-008'),
      migrations,
    };
    const done = await restoreBackup(target, file, { replace: false, moved: true, at });
    expect(done.nextNumber).toBe(1015);
    // Over what an older version has left as well.
    const onto = await leftBehind('005', engine, join(root, `onto-${engine}`));
    await restoreBackup(onto, file, { replace: true, moved: false, at });
    for (const restored of [target, onto]) {
      const store = await openStore(restored);
      expect(await audit(store, kinds)).toMatchObject({
        ...{ requests: 14, faults: [], fingerprint: fingerprintLeft },
      });
      await store.close();
    }
  });
});
