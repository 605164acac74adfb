import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { makeBackup } from '../../src/backup/make.ts';
import { restoreBackup } from '../../src/backup/restore/restore.ts';
import { kinds, migrations } from '../../src/features/index.ts';
import { audit } from '../../src/store/audit/audit.ts';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { reads } from '../support/stories/story.ts';
import { does, withFms } from '../support/stories/story-customers.ts';
import { leftBehind } from './fixture.ts';

// In version 017 the customers' tables were the store's own; now the feature hands them in.

const root = mkdtempSync(join(tmpdir(), 'sme-desk-upgrade-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(engines)('customers that version 017 left behind on %s', (engine) => {
  it('are taken over: on their FM’s card, with buttons that work, and in a backup', async () => {
    const place = await leftBehind('017', engine, join(root, `taken-over-${engine}`));
    const desk = await startDesk({
      engine,
      program: withFms,
      ...(place.databaseUrl && { databaseUrl: place.databaseUrl }),
      environment: { DATA_DIR: place.dataDir },
    });
    try {
      const fatima = desk.person('fatima');
      await fatima.says('customer nordl');
      await desk.settled();
      expect(reads(fatima).slice(0, 2).join(' ')).toMatch(/^CUS-\d+ Nordlicht Klinik$/);
      expect(reads(fatima).join('\n')).toContain('ENG-1016: RFA, active');
      await does(desk, fatima, 'customer.edit', {
        ...{ tenantName: 'Nordlicht Klinik AG', region: 'emea', priority: 'high', managed: 'no' },
      });
      expect(reads(fatima).join('\n')).toContain('Earlier names: Nordlicht Klinik');
      await desk.app().stop();

      const file = join(root, `backup-${engine}`);
      const at = new Date('2026-03-02T10:00:00Z');
      await makeBackup(place, file, at);
      const target = {
        dataDir: join(root, `restored-${engine}`),
        databaseUrl: await databaseFor(engine, 'restored-017'),
        migrations,
      };
      await restoreBackup(target, file, { replace: false, moved: true, at });
      const seen = await Promise.all(
        [place, target].map(async (one) => {
          const store = await openStore(one);
          const { faults, fingerprint } = await audit(store, kinds);
          const rows = await kinds.get('customer')?.rowsIn(store.db, 0, 9_999);
          await store.close();
          return { faults, fingerprint, rows };
        }),
      );
      expect(seen[1]).toEqual(seen[0]);
      const edited = expect.objectContaining({ name: 'Nordlicht Klinik AG' });
      expect(seen[1]).toMatchObject({ faults: [], rows: expect.arrayContaining([edited]) });
    } finally {
      await desk.stop();
    }
  }, 60_000);
});
