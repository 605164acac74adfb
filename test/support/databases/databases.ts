import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { emptying } from './emptied.ts';
import { nameIn, startPostgres, type TestPostgres } from './postgres.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** The address of an empty PostgreSQL database; undefined for the embedded one. */
export async function databaseFor(engine: Engine, name: string): Promise<string | undefined> {
  if (engine === 'sqlite') return undefined;
  const server = await startPostgres();
  return server.createDatabase(name.split('/').at(-1) ?? 'desk');
}

/**
 * As `databaseFor`, but with the tables in it: a copy of one that was set up once for the run, where the embedded
 * one lies in `dataDir`.
 */
export async function migratedDatabaseFor(
  engine: Engine,
  dataDir: string,
): Promise<string | undefined> {
  if (engine === 'sqlite') {
    // Browser tests and commands have none: the product makes its tables then.
    const template = process.env.TEST_DATA_TEMPLATE;
    if (template) cpSync(template, dataDir, { recursive: true });
    return undefined;
  }
  const reused = free.pop();
  if (reused) return reused;
  const server = await startPostgres();
  const template = process.env.TEST_DATABASE_TEMPLATE;
  const url = await server.createDatabase(dataDir.split('/').at(-1) ?? 'desk', template);
  if (template) migrated.set(url, await emptying(url));
  return url;
}

/** Those with the tables in them that this process has made. */
const migrated = new Map<string, Awaited<ReturnType<typeof emptying>>>();
/** Those of them that no test has now. */
const free: string[] = [];

/** Sets one of each engine up, for `migratedDatabaseFor` to copy. */
export async function makeTemplates({ createDatabase }: TestPostgres): Promise<void> {
  const databaseUrl = await createDatabase('migrated');
  const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-migrated-'));
  for (const where of [{ databaseUrl }, {}]) {
    const store = await openStore({ migrations, ...where, dataDir, lockWaitMs: 0 });
    await store.close();
  }
  process.env.TEST_DATABASE_TEMPLATE = nameIn(databaseUrl);
  process.env.TEST_DATA_TEMPLATE = dataDir;
}

/** When its test is over: what has the tables in it is emptied for the next one, the others take room in memory. */
export async function dropDatabase(databaseUrl: string | undefined): Promise<void> {
  if (!databaseUrl) return;
  const known = migrated.get(databaseUrl);
  if (await known?.empty()) return void free.push(databaseUrl);
  migrated.delete(databaseUrl);
  await known?.end().catch(() => {});
  await (await startPostgres()).dropDatabase(databaseUrl);
}
