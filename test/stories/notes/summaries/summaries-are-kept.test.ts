import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { makeBackup } from '../../../../src/backup/make.ts';
import { restoreBackup } from '../../../../src/backup/restore/restore.ts';
import { auditCommand } from '../../../../src/cli/audit.ts';
import { personCommand } from '../../../../src/cli/person.ts';
import { kinds, migrations } from '../../../../src/features/index.ts';
import { audit } from '../../../../src/store/audit/audit.ts';
import { openStore } from '../../../../src/store/database/open.ts';
import { runCommand } from '../../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { dumpOf } from '../../../support/databases/database-dump.ts';
import { databaseFor, engines } from '../../../support/databases/databases.ts';
import { headline, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';
import { opensSummary, publishesSummary } from '../../../support/stories/story-summaries.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;
const ofRita = ['Rita Roth', 'Quartalsgespräch'];
const ofFatima = ['Retailer with', 'In planning; firewall', 'Fatima Moreau'];

describe.each(engines)('summaries and orders are kept on %s', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  /** Rita has asked, Fatima has published, and has begun the next one. */
  async function lives(environment: Record<string, string> = {}): Promise<void> {
    desk = await startDesk({ engine, program: withFms, environment });
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await rita.says('zusammenfassungen nordlicht');
    await desk.settled();
    await does(desk, rita, 'summary.ask', { reason: 'Quartalsgespräch' });
    await publishesSummary(desk, fatima);
  }

  const everything = async (): Promise<string> => {
    if (engine === 'postgres') return JSON.stringify(await dumpOf(desk.databaseUrl));
    const files = readdirSync(desk.directory).filter((name) => name.startsWith('sme-desk.db'));
    return files.map((name) => readFileSync(join(desk.directory, name), 'utf8')).join('\n');
  };
  const found = async (traces: readonly string[]): Promise<string[]> => {
    const all = await everything();
    return traces.filter((trace) => all.includes(trace));
  };
  const env = () => ({
    DATA_DIR: desk.directory,
    ...(desk.databaseUrl ? { DATABASE_URL: desk.databaseUrl } : {}),
  });

  it('until somebody is erased: then nothing of theirs is left, and the audit holds', async () => {
    await lives();
    await opensSummary(desk, desk.person('fatima'));
    // Who still has something to do is not erased before others have it.
    const rita = desk.person('rita');
    await rita.says('kunde nordlicht');
    await desk.settled();
    await does(desk, rita, 'customer.handOver', { fm: 'felipe@fasttrack.example' });
    await desk.app().stop();
    const shown = await runCommand(personCommand, ['--show', 'rita@fasttrack.example'], env());
    expect(ofRita.filter((trace) => shown.out.includes(trace))).toEqual(ofRita);
    for (const [mail, traces] of [
      ['rita@fasttrack.example', ofRita],
      ['fatima@fasttrack.example', ofFatima],
    ] as const) {
      expect(await found(traces)).toEqual(traces);
      expect(await runCommand(personCommand, ['--erase', mail], env())).toMatchObject({ code: 0 });
      expect(await found(traces)).toEqual([]);
    }
    expect(await runCommand(auditCommand, [], env())).toMatchObject({ code: 0, err: '' });
  });

  it('for the days that were set: then what was typed is gone, and the next is typed anew', async () => {
    await lives({ RETENTION_DAYS: '30' });
    const fatima = desk.person('fatima');
    expect(await found(ofFatima.slice(0, 2))).toEqual(ofFatima.slice(0, 2));
    await desk.passes(20 * day);
    await desk.restarts();
    await desk.passes(12 * day);
    expect(await found(ofFatima.slice(0, 2))).toEqual([]);
    await opensSummary(desk, fatima);
    expect(headline(fatima)).toContain('draft');
    expect(reads(fatima)).not.toContain('—');
    await desk.app().stop();
    expect(await runCommand(auditCommand, [], env())).toMatchObject({ code: 0, err: '' });
  });

  it('in a backup, and come back from it as they were', async () => {
    await lives();
    await opensSummary(desk, desk.person('fatima'));
    await desk.app().stop();
    const root = mkdtempSync(join(tmpdir(), 'sme-desk-summaries-'));
    const at = new Date('2026-03-02T10:00:00Z');
    const place = { dataDir: desk.directory, databaseUrl: desk.databaseUrl, migrations };
    const file = join(root, 'backup');
    await makeBackup(place, file, at);
    const databaseUrl = await databaseFor(engine, 'restored-summaries');
    const target = { dataDir: join(root, 'restored'), databaseUrl, migrations };
    await restoreBackup(target, file, { replace: false, moved: true, at });
    const [kept, restored] = await Promise.all(
      [place, target].map(async (one) => {
        const store = await openStore(one);
        const { faults, fingerprint } = await audit(store, kinds);
        const rows = await Promise.all(
          ['summary', 'order'].map((name) => kinds.get(name)?.rowsIn(store.db, 0, 9_999)),
        );
        await store.close();
        return { faults, fingerprint, rows };
      }),
    );
    expect(restored).toEqual(kept);
    expect(restored).toMatchObject({ faults: [], rows: [{ length: 2 }, { length: 1 }] });
    rmSync(root, { recursive: true });
  });
});
