import { startPostgres } from './postgres.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** The address of an empty PostgreSQL database; undefined for the embedded one. */
export async function databaseFor(engine: Engine, name: string): Promise<string | undefined> {
  if (engine === 'sqlite') return undefined;
  const server = await startPostgres();
  return server.createDatabase(name.split('/').at(-1) ?? 'desk');
}
