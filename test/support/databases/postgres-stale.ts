import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { memory, ofARun } from './in-memory.ts';

const ours = /^sme-desk-postgres-(\d+)-/;

/** A new name for a server's directory, by which a later run can tell whether its run still lives. */
export function serverDirectory(): string {
  return `sme-desk-postgres-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Ends the servers, and removes the data, of test runs that were killed; never fails. */
export async function removeStaleServers(login: { user: string; password: string }): Promise<void> {
  for (const directory of await leftIn(tmpdir(), ours)) await removeServer(directory, login);
  for (const run of await leftIn(memory, ofARun)) {
    for (const directory of await leftIn(run, ours)) await removeServer(directory, login);
    await rm(run, { recursive: true, force: true }).catch(() => {});
  }
}

/** The directories whose names say that their run has ended. */
async function leftIn(parent: string, name: RegExp): Promise<string[]> {
  const names = await readdir(parent).catch(() => []);
  return names
    .filter((found) => {
      const runId = Number(name.exec(found)?.[1]);
      return runId > 0 && !isRunning(runId);
    })
    .map((found) => join(parent, found));
}

async function removeServer(directory: string, login: { user: string; password: string }) {
  await endServer(directory, login).catch(() => {});
  await rm(directory, { recursive: true, force: true }).catch(() => {});
}

/** Only a server that itself says that it serves this directory: a process id may be reused. */
async function endServer(directory: string, login: { user: string; password: string }) {
  const [pid, , , port] = (await readFile(join(directory, 'postmaster.pid'), 'utf8')).split('\n');
  const client = new pg.Client({
    ...login,
    host: '127.0.0.1',
    port: Number(port),
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  await client.connect();
  const ended = once(client, 'end');
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  if (rows[0]?.data_directory === directory) process.kill(Number(pid), 'SIGQUIT');
  else await client.end();
  await ended;
}

function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
