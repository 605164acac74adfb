import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { databaseFile } from '../store/files/data-dir.ts';
import { BackupFault } from './backup-fault.ts';

/** Left free beside a copy, so that work goes on while it is there. */
const sparedBytes = 64 * 1024 * 1024;

/** Where the process that holds the embedded database can be asked for a copy of it. */
function meetingPoint(dataDir: string): string {
  const whole = resolve(dataDir);
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\sme-desk-${createHash('sha256').update(whole).digest('hex')}`;
  // About a hundred bytes is all that such an address may have.
  const socket = join(whole, 'snapshot.sock');
  const near = relative(process.cwd(), socket);
  return near.length < socket.length ? near : socket;
}

/**
 * Makes a copy of the embedded database for a caller on a socket in `dataDir`, which only this
 * account can reach, and takes it away again when they hang up. Only for the process that holds
 * the database. Where there can be no socket, `refused` hears why and all else goes on.
 */
export async function offerSnapshots(
  copyTo: (file: string) => Promise<void>,
  dataDir: string,
  refused: (error: unknown) => void,
): Promise<{ readonly close: () => Promise<void> }> {
  const address = meetingPoint(dataDir);
  // Left by a process that was killed.
  rmSync(join(dataDir, 'snapshot.sock'), { force: true });
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith('snapshot-')))
    rmSync(join(dataDir, name), { recursive: true, force: true });
  let making: Promise<void> | undefined;
  const asking = new Set<Socket>();
  const make = async (socket: Socket): Promise<void> => {
    const gone = new Promise<void>((done) => socket.once('close', () => done()));
    const directory = mkdtempSync(join(dataDir, 'snapshot-'));
    try {
      assertRoom(dataDir);
      await copyTo(databaseFile(directory));
      if (!socket.destroyed) socket.write(answer({ directory: resolve(directory) }));
      await gone;
    } catch (error) {
      socket.end(answer({ refused: error instanceof Error ? error.message : String(error) }));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.resume();
    if (making) return void socket.end(answer({ refused: 'another backup is being made' }));
    asking.add(socket.once('close', () => asking.delete(socket)));
    making = make(socket).finally(() => {
      making = undefined;
    });
  });
  await new Promise<void>((done) => {
    server.once('error', (error) => {
      refused(error);
      done();
    });
    server.listen(address, () => {
      if (process.platform !== 'win32') chmodSync(address, 0o600);
      done();
    });
  });
  return {
    close: async () => {
      server.close();
      for (const socket of asking) socket.destroy();
      await making;
    },
  };
}

const answer = (value: Answer): string => `${JSON.stringify(value)}\n`;
type Answer = { readonly directory: string } | { readonly refused: string };

function assertRoom(dataDir: string): void {
  const { bavail, bsize } = statfsSync(dataDir);
  const { size } = statSync(databaseFile(dataDir));
  if (bavail * bsize < size + sparedBytes)
    throw new BackupFault(`the disk has no room for a copy of ${size} bytes`);
}

/**
 * A copy of the database that a running process holds, until `release`; undefined where none runs.
 * Throws BackupFault where the process says that there can be none now.
 */
export async function snapshotOfRunning(
  dataDir: string,
): Promise<{ readonly directory: string; readonly release: () => void } | undefined> {
  const socket = connect(meetingPoint(dataDir));
  const told = await new Promise<Answer | undefined>((done) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (text.endsWith('\n')) done(JSON.parse(text) as Answer);
    });
    socket.on('close', () => done(undefined));
    socket.on('error', () => done(undefined));
  });
  if (told === undefined) return undefined;
  if ('refused' in told) {
    socket.destroy();
    throw new BackupFault(`The running bot cannot be copied now: ${told.refused}`);
  }
  return { directory: told.directory, release: () => socket.destroy() };
}
