import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { makeBackup } from '../../src/backup/make.ts';
import { restoreBackup } from '../../src/backup/restore/restore.ts';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { asks, does, idOn, messagesTo, petraAsks, reads } from '../support/stories/story.ts';

const at = new Date('2026-03-02T09:00:00Z');

// Fault matrix, row 32.
it.each(engines)(
  'after a restore cards sent before are edited, not sent again; later news is told once more (%s)',
  async (engine) => {
    const folder = mkdtempSync(join(tmpdir(), 'sme-desk-row32-'));
    const desk = await startDesk({ engine });
    try {
      const place = { dataDir: desk.directory, databaseUrl: desk.databaseUrl, migrations };
      const [petra, frank] = [desk.person('petra'), desk.person('frank')];
      const id = await petraAsks(desk);
      const asked = frank.lastCard();
      const toFrank = messagesTo(desk, frank);

      const file = join(folder, 'backup');
      await makeBackup(place, file, at);
      await does(desk, frank, 'request.approve');
      const lost = await asks(desk, petra, { topic: 'Something else altogether, later' });
      expect(lost).toBe('SME-1002');
      const toldOfLoss = frank.lastCard();
      const toPetra = messagesTo(desk, petra);

      await desk.app().stop();
      await restoreBackup(place, file, { replace: true, moved: false, at });
      await desk.restarts();

      // As it was: it waits for Frank, whose card is the same one and still decides.
      expect(messagesTo(desk, frank)).toBe(toFrank + 1);
      await frank.clicks('card.refresh', { requestId: id }, { on: asked });
      await frank.clicks('request.approve', { requestId: id, version: 1 }, { on: asked });
      await desk.settled();
      expect(reads(frank, asked).join()).toContain(`${id} · Approved`);
      expect(messagesTo(desk, frank)).toBe(toFrank + 1);
      // Petra hears of the approval, as she had: nobody knows any more that she had been told.
      expect(messagesTo(desk, petra)).toBe(toPetra + 1);

      // The card about the lost request decides nothing, and its number is not given again.
      const old = await frank.clicks(
        'request.approve',
        { requestId: lost, version: 1 },
        { on: toldOfLoss },
      );
      expect(old.status).toBe(200);
      const next = await asks(desk, petra, { topic: 'A new one after the restore' });
      expect(next).toBe('SME-1003');
      expect(idOn(frank.lastCard())).toBe('SME-1003');
      expect(reads(frank).join()).not.toContain('Approved');
    } finally {
      await desk.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

it.each(engines)(
  'a backup taken amid clicks is of one moment: each request with its history and what is to be told (%s)',
  async (engine) => {
    const folder = mkdtempSync(join(tmpdir(), 'sme-desk-amid-'));
    const desk = await startDesk({ engine });
    try {
      const place = { dataDir: desk.directory, databaseUrl: desk.databaseUrl, migrations };
      const ids: string[] = [];
      for (let n = 0; n < 6; n += 1) ids.push(await petraAsks(desk, { topic: `Topic ${n}` }));
      const frank = desk.person('frank');
      let clicks = 0;
      const backups: Promise<string>[] = [];
      for (const id of ids) {
        const file = join(folder, id);
        backups.push(
          makeBackup(place, file, at).then(
            () => file,
            () => '',
          ),
        );
        const answer = await frank.clicks('request.approve', { requestId: id, version: 1 });
        if (answer.status === 200) clicks += 1;
      }
      expect(clicks).toBe(6);
      const made = (await Promise.all(backups)).filter(Boolean);
      // The embedded database gives one copy at a time: which of them is first to ask is not said.
      expect(made.length).toBeGreaterThan(0);
      for (const file of made) {
        const target = {
          migrations,
          dataDir: `${file}-data`,
          databaseUrl: await databaseFor(engine, 'amid'),
        };
        await restoreBackup(target, file, { replace: false, moved: true, at });
        const { db, close } = await openStore(target);
        const requests = await db.selectFrom('stream').select(['number', 'version']).execute();
        expect(requests.length).toBe(6);
        for (const { number, version } of requests) {
          const events = await db
            .selectFrom('event')
            .select('version')
            .where('stream_number', '=', number)
            .orderBy('version')
            .execute();
          expect(events.map((event) => event.version)).toEqual(
            Array.from({ length: version }, (_, index) => index + 1),
          );
          const told = await db
            .selectFrom('card')
            .select('slot')
            .where('slot', 'like', `SME-${number}:${version}:%`)
            .execute();
          expect(told.length).toBeGreaterThan(0);
        }
        await close();
      }
    } finally {
      await desk.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
