import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeBackup } from '../../src/backup/make.ts';
import { restoreBackup } from '../../src/backup/restore/restore.ts';
import { migrations } from '../../src/features/index.ts';
import { audit } from '../../src/store/audit/audit.ts';
import { openStore } from '../../src/store/database/open.ts';
import { saveSetting } from '../../src/store/database/settings.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { databaseFor, type Engine, engines } from '../support/databases/databases.ts';
import { does, isAssigned, petraAsks } from '../support/stories/story.ts';
import { rowsOfFile, rowsOfServer } from './all-rows.ts';

const root = mkdtempSync(join(tmpdir(), 'sme-desk-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = new Date('2026-03-02T09:00:00Z');
const moved = { replace: false, moved: true, at };
let count = 0;
const fresh = (name: string): string => {
  count += 1;
  return join(root, `${name}-${count}`);
};
const target = async (engine: Engine) => {
  const dataDir = fresh('target');
  return { dataDir, databaseUrl: await databaseFor(engine, `restored-${count}`), migrations };
};
type Place = Awaited<ReturnType<typeof target>>;
const everything = ({ databaseUrl, dataDir }: Place) =>
  databaseUrl ? rowsOfServer(databaseUrl) : Promise.resolve(rowsOfFile(dataDir));

describe.each(engines)('a backup of a running bot on %s', (engine) => {
  let desk: TestDesk;
  let source: Place;
  const file = fresh('backup');
  let original: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    desk = await startDesk({ engine });
    await isAssigned(desk);
    await petraAsks(desk, { topic: 'Ünï—日本語 🦊 \' " \\ {{y}}\t' });
    await does(desk, desk.person('frank'), 'request.deny', { denyReason: 'repeat' });
    source = { dataDir: desk.directory, databaseUrl: desk.databaseUrl, migrations };
    const made = await makeBackup(source, file, at);
    expect(made.rows).toMatchObject({ request: 2, event: 5 });
    await desk.app().stop();
    original = await everything(source);
    await desk.teams.stop();
  }, 60_000);
  afterAll(() => rmSync(desk.directory, { recursive: true, force: true }));

  it('is a file of its own that only its owner can read, and leaves nothing beside it', () => {
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(source.dataDir).filter((name) => name.startsWith('snapshot-'))).toEqual([]);
  });

  it.each(engines)('is restored to %s, the same in every table', async (into) => {
    const place = await target(into);
    const done = await restoreBackup(place, file, moved);
    expect(done.nextNumber).toBe(1003);
    const restored = await everything(place);
    expect(Object.keys(restored)).toEqual(Object.keys(original));
    for (const [name, rows] of Object.entries(original))
      expect([name, restored[name]]).toEqual([name, rows]);
    expect(restored.request?.length).toBe(2);
  });

  it('goes on where it was: numbers that the database gives itself are not given twice', async () => {
    const place = await target('postgres');
    await restoreBackup(place, file, moved);
    const store = await openStore(place);
    const job = {
      kind: 'x',
      dedupe_key: 'x',
      payload: '{}',
      route_key: 'x',
      state: 'done' as const,
    };
    const zero = { due_at: 0, created_at: 0, attempts: 0, fence: 0 };
    await store.db
      .insertInto('job')
      .values({ ...job, ...zero })
      .execute();
    await store.close();
  });

  it('does not overwrite a file', async () => {
    const taken = fresh('taken');
    writeFileSync(taken, 'precious');
    await expect(makeBackup(source, taken, at)).rejects.toThrow(/exists already/);
    expect(readFileSync(taken, 'utf8')).toBe('precious');
  });
});

/** With the sum that belongs to the changed lines. */
function resigned(changed: readonly string[]): string {
  const [end = '', ...before] = changed.filter(Boolean).reverse();
  const text = before
    .reverse()
    .map((line) => `${line}\n`)
    .join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return text + end.replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`);
}

describe.each(engines)('restoring to %s', (engine) => {
  const file = fresh('small');
  beforeAll(async () => {
    const place = await target('sqlite');
    const store = await openStore(place);
    await saveSetting(store.db, 'a', 'from the backup');
    await store.close();
    await makeBackup(place, file, at);
  });

  const inUse = async (): Promise<Place> => {
    const place = await target(engine);
    const store = await openStore(place);
    await saveSetting(store.db, 'a', 'newer');
    await store.db.updateTable('counter').set({ value: 1500 }).execute();
    await store.close();
    return place;
  };

  it('does not replace what is there unless told to', async () => {
    const place = await inUse();
    const before = await everything(place);
    await expect(restoreBackup(place, file, moved)).rejects.toThrow(
      /holds data already.*--replace/,
    );
    expect(await everything(place)).toEqual(before);
  });

  it('replaces it when told to, keeps an embedded one beside, and gives no number again', async () => {
    const place = await inUse();
    const done = await restoreBackup(place, file, { ...moved, moved: false, replace: true });
    expect(done.nextNumber).toBe(1501);
    expect((await everything(place)).setting).toEqual([
      '[["name","a"],["value","from the backup"]]',
    ]);
    if (engine === 'sqlite') {
      const old = fresh('old');
      await openStore({ migrations, dataDir: old }).then((store) => store.close());
      copyFileSync(done.kept ?? '', join(old, 'sme-desk.db'));
      expect(rowsOfFile(old).setting).toEqual(['[["name","a"],["value","newer"]]']);
    }
  });

  it('passes over a thousand numbers where nobody knows which were given', async () => {
    const place = await target(engine);
    expect(await restoreBackup(place, file, { ...moved, moved: false })).toMatchObject({
      nextNumber: 2001,
    });
    // They were never given: the audit knows, and would know if somebody hid behind it.
    const store = await openStore(place);
    expect((await audit(store, new Map())).faults).toEqual([]);
    await store.db.deleteFrom('audit_entry').execute();
    expect((await audit(store, new Map())).faults).toEqual([expect.stringMatching(/1001.*2000/)]);
    await store.close();
  });

  it('is refused while a bot runs on it', async () => {
    const place = await inUse();
    const store = await openStore(place);
    await store.ping();
    const refused = restoreBackup(place, file, { ...moved, replace: true });
    await expect(refused).rejects.toThrow(/is running on this/);
    await store.close();
  });

  const lines = () => gunzipSync(readFileSync(file)).toString().split('\n');
  const with_ = (change: (text: string[]) => string[]) => {
    const changed = fresh('changed');
    writeFileSync(changed, gzipSync(change(lines()).join('\n')));
    return changed;
  };
  const cut = () => {
    const changed = fresh('cut');
    const bytes = readFileSync(file);
    writeFileSync(changed, bytes.subarray(0, bytes.length - 100));
    return changed;
  };
  const flipped = () => {
    const changed = fresh('flipped');
    const bytes = readFileSync(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    return changed;
  };
  it.each([
    ['is no backup', () => with_(() => ['hello'])],
    ['is not packed', () => 'package.json'],
    ['is cut off', cut],
    ['has lost its end', () => with_((text) => text.slice(0, -2))],
    ['has lost a row', () => with_((text) => text.filter((line) => !line.includes('from the')))],
    [
      'was changed',
      () => with_((text) => text.map((line) => line.replace('from the backup', 'from the forger'))),
    ],
    ['has a flipped bit', flipped],
    ['is not there', () => join(root, 'none')],
    [
      'comes from a newer version',
      () => {
        const newer = fresh('newer');
        const [first = '', ...rest] = lines();
        const head = JSON.parse(first);
        head.migrations.push('999-later');
        writeFileSync(newer, gzipSync(resigned([JSON.stringify(head), ...rest])));
        return newer;
      },
    ],
  ])('a file that %s is refused before anything is touched', async (_, make) => {
    const place = await inUse();
    const before = await everything(place);
    await expect(restoreBackup(place, make(), { ...moved, replace: true })).rejects.toMatchObject({
      name: 'BackupFault',
    });
    expect(await everything(place)).toEqual(before);
  });
});
