import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeAsItIs } from '../../../src/backup/restore/as-it-is.ts';
import { migrations } from '../../../src/features/index.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { saveSetting } from '../../../src/store/database/settings.ts';
import { emptyLog } from '../../../src/store/database/sqlite/vacuum.ts';
import { nextStreamId } from '../../../src/store/streams/numbers.ts';

// A power cut is a copy of the files while the database is open.

const root = mkdtempSync(join(tmpdir(), 'sme-desk-log-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ends = ['', '-wal', '-confirmed'] as const;
let live: string;
let cut: string;
const file = (directory: string, end: (typeof ends)[number] = '') =>
  join(directory, `sme-desk.db${end}`);

let store: Store;
let aSecondPasses: () => void;
const open = (dataDir: string) => openStore({ migrations, dataDir, lockWaitMs: 0, now: () => 7 });
const write = (name: string) =>
  store.transaction((db) => saveSetting(db, name, 'confirmed'.repeat(200)));
const newId = () => store.transaction((db) => nextStreamId(db, 'SME'));
const powerIsCut = () => {
  for (const end of ends) copyFileSync(file(live, end), file(cut, end));
};
const settings = async (dataDir: string) => {
  const opened = await open(dataDir);
  const rows = await opened.db.selectFrom('setting').select('name').execute();
  await opened.close();
  return rows.map(({ name }) => name).sort();
};

beforeEach(async () => {
  live = mkdtempSync(join(root, 'live-'));
  cut = mkdtempSync(join(root, 'cut-'));
  store = await openStore({
    migrations,
    dataDir: live,
    lockWaitMs: 0,
    every: (work) => {
      aSecondPasses = work;
      return () => undefined;
    },
  });
});
afterEach(() => store.close());

const bytes = () => readFileSync(file(cut, '-wal'));
const damages: readonly [string, () => void][] = [
  ['gone', () => rmSync(file(cut, '-wal'))],
  ['empty', () => writeFileSync(file(cut, '-wal'), '')],
  [
    'cut at 60 %',
    () => writeFileSync(file(cut, '-wal'), bytes().subarray(0, bytes().length * 0.6)),
  ],
  ...[3, 17, 40, 0.3, 0.6].map((where): [string, () => void] => [
    `flipped in one byte at ${where < 1 ? `${where * 100} %` : where}`,
    () => {
      const log = bytes();
      const at = where < 1 ? Math.floor(log.length * where) : where;
      log[at] = (log[at] ?? 0) ^ 1;
      writeFileSync(file(cut, '-wal'), log);
    },
  ]),
];

describe('a log of the embedded database', () => {
  it.each(damages)(
    'that is %s is not taken for a shorter one: refused, with the way back, and nothing changed',
    async (_, damage) => {
      for (let at = 0; at < 12; at += 1) {
        await write(`setting ${at}`);
        if (at % 3 === 2) aSecondPasses();
      }
      powerIsCut();
      damage();
      const before = readFileSync(file(cut));
      const log = existsSync(file(cut, '-wal')) ? bytes() : Buffer.alloc(0);
      await expect(open(cut)).rejects.toMatchObject({
        reason: 'log-lost',
        message: expect.stringMatching(/restore -- --replace .*restore -- --as-it-is/),
      });
      expect(readFileSync(file(cut)).equals(before)).toBe(true);
      expect((existsSync(file(cut, '-wal')) ? bytes() : Buffer.alloc(0)).equals(log)).toBe(true);
      await takeAsItIs({ dataDir: cut });
      expect((await settings(cut)).length).toBeLessThan(12);
    },
  );

  it('whose end was torn by the cut has all that was confirmed', async () => {
    for (const name of ['a', 'b']) await write(name);
    aSecondPasses();
    await write('c');
    powerIsCut();
    writeFileSync(file(cut, '-wal'), Buffer.concat([bytes(), Buffer.alloc(5_000, 7)]));
    expect(await settings(cut)).toEqual(['a', 'b', 'c']);
    expect(await settings(cut)).toEqual(['a', 'b', 'c']);
  });

  it('that begins anew, is emptied or is not needed any more is nobody’s loss', async () => {
    for (let at = 0; at < 40; at += 1) await write(`setting ${at % 3}`);
    aSecondPasses();
    await emptyLog(store);
    powerIsCut();
    expect((await settings(cut)).length).toBe(3);
    aSecondPasses();
    powerIsCut();
    rmSync(file(cut, '-wal'));
    expect((await settings(cut)).length).toBe(3);
  });

  it('that lost the last second lets no number be given twice, and the audit knows of it', async () => {
    await write('a');
    aSecondPasses();
    powerIsCut();
    const given = [await newId(), await newId(), await newId()];
    copyFileSync(file(live, '-confirmed'), file(cut, '-confirmed'));
    const opened = await open(cut);
    expect(given).toEqual(['SME-1001', 'SME-1002', 'SME-1003']);
    expect((await audit(opened, new Map())).faults).toEqual([]);
    const next = await opened.transaction((db) => nextStreamId(db, 'SME'));
    expect(Number(next.slice(4))).toBeGreaterThan(1003);
    await opened.close();
  });

  it('that lost nothing leaves no gap, a quiet second after the last number', async () => {
    for (let at = 0; at < 5; at += 1) await newId();
    aSecondPasses();
    powerIsCut();
    const opened = await open(cut);
    expect(await opened.transaction((db) => nextStreamId(db, 'SME'))).toBe('SME-1006');
    await opened.close();
  });

  it('a record with a damaged half is read from the other one', async () => {
    await write('a');
    aSecondPasses();
    await write('b');
    aSecondPasses();
    for (const at of [20, 532]) {
      powerIsCut();
      const record = readFileSync(file(cut, '-confirmed'));
      record[at] = 0;
      writeFileSync(file(cut, '-confirmed'), record);
      expect(await settings(cut)).toEqual(['a', 'b']);
    }
  });
});
