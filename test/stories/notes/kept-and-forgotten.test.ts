import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { makeBackup } from '../../../src/backup/make.ts';
import { restoreBackup } from '../../../src/backup/restore/restore.ts';
import { erased, erasingEverybody } from '../../../src/domain/people/erase.ts';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { kinds, migrations } from '../../../src/features/index.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { dataOf } from '../../../src/store/privacy/person-data.ts';
import { loadEvents } from '../../../src/store/streams/streams.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { databaseFor, engines } from '../../support/databases/databases.ts';
import { does, withFms } from '../../support/stories/story-customers.ts';
import { writes } from '../../support/stories/story-notes.ts';

jest.setTimeout(120_000);

const words = {
  ...{ alert: 'true', risk: 'The firewall takes no wildcards.', riskKind: 'problem' },
  nextActionOwnerName: 'Ina Tech',
};
const written = /Network approval|check bandwidth|wildcards|Ina Tech|All of it is solved/;

describe.each(engines)('notes and risks are kept, and forgotten (%s)', (engine) => {
  let desk: TestDesk;
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
    desk = await startDesk({ engine, program: withFms });
    const fatima = await writes(desk, words);
    await fatima.says('status RISK-1004');
    await desk.settled();
    await does(desk, fatima, 'risk.close', { how: 'All of it is solved.' });
    await desk.app().stop();
  });
  afterEach(async () => {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = () =>
    openStore({ databaseUrl: desk.databaseUrl, dataDir: desk.directory, migrations });
  const trail = async (store: Awaited<ReturnType<typeof opened>>) => {
    const ids = ['CUS-1001', 'NOTE-1003', 'RISK-1004'] as const;
    return (await Promise.all(ids.map((id) => loadEvents(store.db, id)))).flat();
  };

  it('are shown to whom they are about, and erased with who wrote them', async () => {
    const store = await opened();
    const [who] = await identitiesOf(store.db, 'fatima@fasttrack.example');
    if (!who) throw new Error('Fatima is known');
    expect(JSON.stringify(await dataOf(store.db, who))).toMatch(written);
    expect(JSON.stringify(await trail(store))).toMatch(written);
    const clock = () => desk.now();
    const done = await erasePerson({ store, clock, kinds }, who, true);
    expect(done).toMatchObject({
      requests: expect.arrayContaining(['CUS-1001', 'NOTE-1003', 'RISK-1004']),
    });
    const after = JSON.stringify(await trail(store));
    expect(after).not.toMatch(written);
    expect(after).not.toMatch(/fatima/i);
    expect(await audit(store, kinds)).toMatchObject({ faults: [] });
    await store.close();
  });

  it('lose all that people wrote in time', async () => {
    const store = await opened();
    const events = await trail(store);
    for (const event of events) {
      const kind = [...kinds.values()].find(({ prefix }) => event.streamId.startsWith(prefix));
      if (!kind) throw new Error(event.streamId);
      const erasing = erasingEverybody(events, () => 'abcd', kind.personal);
      expect(JSON.stringify(erased(event, erasing, kind.personal))).not.toMatch(written);
    }
    await store.close();
  });

  it('are the same once they are restored', async () => {
    const file = join(folder, 'backup');
    const source = { databaseUrl: desk.databaseUrl, dataDir: desk.directory, migrations };
    const at = new Date(desk.now());
    await makeBackup(source, file, at);
    const databaseUrl = await databaseFor(engine, `restored-notes-${engine}`);
    const place = { dataDir: join(folder, 'target'), databaseUrl, migrations };
    await restoreBackup(place, file, { replace: false, moved: true, at });
    const [before, after] = [await opened(), await openStore(place)];
    expect(await trail(after)).toEqual(await trail(before));
    expect(await audit(after, kinds)).toMatchObject({ faults: [] });
    await before.close();
    await after.close();
  });
});
