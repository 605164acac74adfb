import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { judgeFileSystem } from '../../../src/store/files/file-systems.ts';

// Fault matrix, rows 10 and 11: each refusal says why, and what to do.

const root = mkdtempSync(join(tmpdir(), 'sme-desk-place-'));
chmodSync(root, 0o777);
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
let dataDir = '';
beforeEach(() => {
  count += 1;
  dataDir = join(root, String(count));
});

const ext4 = { type: 0xef53, bavail: 1_000_000, bsize: 4096 };
const open = (statfs = ext4, onWarning?: (text: string) => void) =>
  openStore({
    migrations,
    dataDir,
    lockWaitMs: 0,
    statfs: () => statfs,
    ...(onWarning && { onWarning }),
  });

/** Rights do not bind the root user. */
async function asSomebody<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('the embedded database, by where it lies', () => {
  it('is private: a directory of its own, files that nobody else can read', async () => {
    const store = await open();
    const modes = [dataDir, join(dataDir, 'sme-desk.db'), join(dataDir, 'sme-desk.db-wal')].map(
      (path) => (statSync(path).mode & 0o777).toString(8),
    );
    await store.close();
    expect(modes).toEqual(['700', '600', '600']);
  });

  it('is made private again where an earlier version left its file open to others', async () => {
    await (await open()).close();
    chmodSync(join(dataDir, 'sme-desk.db'), 0o644);
    await (await open()).close();
    expect((statSync(join(dataDir, 'sme-desk.db')).mode & 0o777).toString(8)).toBe('600');
  });

  it('is refused where DATA_DIR is a file', async () => {
    writeFileSync(dataDir, '');
    await expect(open()).rejects.toMatchObject({
      name: 'StoreFault',
      reason: 'not-a-directory',
      message: `DATA_DIR is not a directory. Name a directory, or a path at which nothing exists yet (${dataDir})`,
    });
  });

  it('is refused below a file', async () => {
    writeFileSync(dataDir, '');
    dataDir = join(dataDir, 'below');
    await expect(open()).rejects.toMatchObject({ reason: 'not-a-directory' });
  });

  it('is refused in a directory that cannot be written', async () => {
    mkdirSync(dataDir, { mode: 0o555 });
    await expect(asSomebody(open)).rejects.toMatchObject({
      reason: 'read-only',
      message: expect.stringMatching(/^The embedded database cannot be written\. Let the account/),
    });
    expect(existsSync(join(dataDir, 'sme-desk.db'))).toBe(false);
  });

  it('is refused as a file that cannot be written', async () => {
    await (await open()).close();
    chmodSync(dataDir, 0o755);
    chmodSync(join(dataDir, 'sme-desk.db'), 0o444);
    await expect(asSomebody(open)).rejects.toMatchObject({ reason: 'read-only' });
  });

  it.each([
    ['NFS', 0x6969],
    ['CIFS', 0xff534d42],
    ['CIFS', -11317950],
    ['SMB', 0xfe534d42],
    ['9P', 0x01021997],
    ['Ceph', 0x00c36400],
    ['Lustre', 0x0bd00bd0],
  ])('is refused on a network drive: %s', async (name, type) => {
    await expect(open({ ...ext4, type })).rejects.toMatchObject({
      reason: 'network-drive',
      message: expect.stringMatching(
        new RegExp(`local disk, or set DATABASE_URL .*\\(${dataDir}: ${name}\\)$`),
      ),
    });
    expect(existsSync(join(dataDir, 'sme-desk.db'))).toBe(false);
  });

  it.each([
    ['FUSE', 0x65735546],
    ['tmpfs', 0x01021994],
    ["the container's own layer", 0x794c7630],
  ])('is taken with a warning: %s', async (_, type) => {
    const warnings: string[] = [];
    const store = await open({ ...ext4, type }, (text) => warnings.push(text));
    await store.close();
    expect(warnings).toEqual([expect.stringMatching(/^DATA_DIR lies/)]);
  });

  it.each([
    ['ext4', 0xef53],
    ['XFS', 0x58465342],
    ['Btrfs', 0x9123683e],
    ['ZFS', 0x2fc12fc1],
  ])('is taken without a word: %s', (_, type) => {
    expect(judgeFileSystem('/data', type, 'linux')).toBeNull();
  });

  it('is refused on a share of Windows, whose path tells', () => {
    expect(judgeFileSystem('\\\\server\\share', 0, 'win32')).toEqual({ refused: 'SMB' });
    expect(judgeFileSystem('C:\\data', 0, 'win32')).toBeNull();
    expect(judgeFileSystem('\\\\?\\C:\\data', 0, 'win32')).toBeNull();
  });

  it('is refused on a disk with less than 32 MB left', async () => {
    await expect(open({ ...ext4, bavail: 8_191 })).rejects.toMatchObject({
      reason: 'disk-full',
      message: expect.stringMatching(/^The disk with DATA_DIR is full\. Make room, or move/),
    });
    await (await open({ ...ext4, bavail: 8_192 })).close();
  });
});
