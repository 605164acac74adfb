import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { saveSetting } from '../../../src/store/database/settings.ts';
import { StoreFault } from '../../../src/store/database/store-fault.ts';
import { assertSound } from '../../../src/store/files/integrity-check.ts';

// Fault matrix, row 13.

const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-broken-'));
const file = join(dataDir, 'sme-desk.db');
const good = join(dataDir, 'good');
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const open = () => openStore({ migrations, dataDir, lockWaitMs: 0 });

beforeAll(async () => {
  const store = await open();
  await store.transaction(async (db) => {
    for (let at = 0; at < 2_000; at += 1)
      await saveSetting(db, `name ${at}`, `value ${'x'.repeat(at % 300)}`);
  });
  await store.close();
  copyFileSync(file, good);
});

/** The same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const refused = {
  name: 'StoreFault',
  reason: 'broken',
  message: expect.stringContaining('npm run -s restore -- --replace'),
};

describe('a damaged embedded database', () => {
  it('is refused in a hundred files with flipped bytes, with the way back, and never changed', async () => {
    const roll = dice(13);
    let found = 0;
    for (let round = 0; round < 100; round += 1) {
      const bytes = readFileSync(good);
      // What a bad sector does: 64 bytes of a page's head, where its structure is.
      const page = roll(bytes.length / 4096);
      for (let at = 0; at < 64; at += 1) bytes[page * 4096 + at] = roll(256);
      writeFileSync(file, bytes);
      try {
        await (await open()).close();
      } catch (error) {
        expect(error).toMatchObject(refused);
        expect(readFileSync(file).equals(bytes)).toBe(true);
        found += 1;
      }
    }
    expect(found).toBe(100);
  }, 60_000);

  it('is refused or works where single bytes are flipped anywhere: nothing else happens', async () => {
    const roll = dice(7);
    const outcomes = { refused: 0, opened: 0 };
    for (let round = 0; round < 100; round += 1) {
      const bytes = readFileSync(good);
      for (let at = 0; at < 8; at += 1) bytes[roll(bytes.length)] = roll(256);
      writeFileSync(file, bytes);
      try {
        await (await open()).close();
        outcomes.opened += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(StoreFault);
        outcomes.refused += 1;
      }
    }
    expect(outcomes.refused).toBeGreaterThan(0);
    expect(outcomes.refused + outcomes.opened).toBe(100);
  }, 60_000);

  it.each([
    ['cut off', () => truncateSync(file, 40_960)],
    ['something else altogether', () => writeFileSync(file, 'not a database at all '.repeat(300))],
  ])('is refused when it is %s', async (_, damage) => {
    copyFileSync(good, file);
    damage();
    await expect(open()).rejects.toMatchObject(refused);
  });

  it('is looked at in outline where it is too large to be read through at each start', () => {
    const look = (bytes: Buffer) => {
      writeFileSync(file, bytes);
      const database = new DatabaseSync(file);
      try {
        assertSound(database, file, 0);
      } finally {
        database.close();
      }
    };
    expect(() => look(readFileSync(good))).not.toThrow();
    expect(() => look(readFileSync(good).fill(7, 4096))).toThrow('malformed');
  });
});

it('a database of a newer version is refused, with its name', async () => {
  copyFileSync(good, file);
  const store = await open();
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(store.db);
  await store.close();
  await expect(open()).rejects.toMatchObject({
    reason: 'newer',
    message: expect.stringMatching(/^The database was last used by a newer version .*999-later\)$/),
  });
});
