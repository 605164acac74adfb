import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { makeBackup } from '../../../src/backup/make.ts';
import { restoreBackup } from '../../../src/backup/restore/restore.ts';
import { kinds, migrations } from '../../../src/features/index.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { databaseFor, engines } from '../../support/databases/databases.ts';
import { headlines, petraAsks, reads } from '../../support/stories/story.ts';
import { begins, does, isQueued, tenant, withFms } from '../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;

describe.each(engines)('customers and engagements of a backup, on %s', (engine) => {
  let desk: TestDesk;
  let root = '';
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'sme-desk-customers-'));
    desk = await startDesk({ engine, program: withFms });
    // A request about the tenant, two engagements with it, the second in the queue; another customer.
    const fatima = await begins(desk);
    await petraAsks(desk, { tenantId: tenant });
    await does(desk, fatima, 'closing.abandon', { comment: 'Begun by mistake.' });
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.begin', { motion: 'rfa', services: 'EXO' });
    await isQueued(desk, fatima);
    await begins(desk, 'TEAMS,SPO', '00000000-1111-4222-8333-444444444444');
    await desk.app().stop();
  });
  afterEach(async () => {
    await desk.stop();
    rmSync(root, { recursive: true, force: true });
  });

  const at = new Date('2026-03-02T10:00:00Z');
  async function restored() {
    const place = { dataDir: desk.directory, databaseUrl: desk.databaseUrl, migrations };
    const file = join(root, 'backup');
    await makeBackup(place, file, at);
    const databaseUrl = await databaseFor(engine, 'restored-customers');
    const target = { dataDir: join(root, 'restored'), databaseUrl, migrations };
    await restoreBackup(target, file, { replace: false, moved: true, at });
    return { place, target };
  }

  it('come back row by row, and the audit holds', async () => {
    const { place, target } = await restored();
    const [kept, back] = await Promise.all(
      [place, target].map(async (one) => {
        const store = await openStore(one);
        const { faults, fingerprint } = await audit(store, kinds);
        const rows = await Promise.all(
          ['customer', 'engagement'].map(async (name) => {
            const found = await kinds.get(name)?.rowsIn(store.db, 0, 9_999);
            // In no order: a database gives rows as they lie.
            return found?.map((row) => JSON.stringify(row)).toSorted();
          }),
        );
        await store.close();
        return { faults, fingerprint, rows };
      }),
    );
    expect(back).toEqual(kept);
    expect(back).toMatchObject({ faults: [], rows: [{ length: 2 }, { length: 3 }] });
  });

  it('are worked on where they have come back: by cards, and by the clock', async () => {
    const { target } = await restored();
    const moved = await startDesk({
      engine,
      program: withFms,
      ...(target.databaseUrl && { databaseUrl: target.databaseUrl }),
      environment: { DATA_DIR: target.dataDir },
      now: Date.parse('2026-03-02T10:30:00Z'),
    });
    try {
      const [fatima, anna] = [moved.person('fatima'), moved.person('anna')];
      await anna.says('ayuda');
      await fatima.says('customers');
      await moved.settled();
      const list = reads(fatima).join('\n');
      expect(list).toContain('EXO 100/100 ✓');
      expect(list).toContain('2 customers');
      // The FM is reminded to leave, by the timer of the place from which it came.
      await moved.passes(3 * day);
      expect(headlines(fatima).join('\n')).toContain('Please remove your name in FTOP and here.');
      await does(moved, fatima, 'closing.leave', { unassignedInFtop: 'true' });
      // One open engagement a tenant is still the rule; the numbers go on.
      await fatima.says('customer 5f6c1e0a');
      await moved.settled();
      expect(reads(fatima).join('\n')).toContain('FTCQ Inactive EMEA');
      expect(reads(fatima).join('\n')).toContain('SME-1003');
      expect(reads(fatima).join('\n')).toMatch(
        /Earlier customer engagements\nENG-1002: RFA, [^\n]*\(2 March 2026\) · Fatima Moreau/,
      );
      await moved.passes(667 * day);
      expect(headlines(anna).join('\n')).toContain('siguiente acción de Nordlicht Klinik');
    } finally {
      await moved.stop();
    }
  });
});
