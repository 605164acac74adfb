import pg from 'pg';

/** What a test may have changed besides rows: then nobody else may have the database. */
const shape = `
  select
    (select json_agg(row(relname, relnatts, relchecks, relhastriggers) order by relname)::text
       from pg_class where relnamespace = 'public'::regnamespace) as tables,
    (select count(*)::int from pg_db_role_setting
       join pg_database on setdatabase = pg_database.oid
      where datname = current_database()) as settings`;

const tables = `
  select relname as name from pg_class
   where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely_%'`;

/**
 * Makes a database over and over again what it is now: without that a test waits thirty times as long for
 * a new one. It keeps a connection, which is most of what the emptying would take.
 */
export async function emptying(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl, lock_timeout: 5_000 });
  // Its server may end before this process does.
  client.on('error', () => {});
  await client.connect();
  // Its types leave this method out.
  (client as pg.Client & { unref(): void }).unref();
  const shapeNow = async () => JSON.stringify((await client.query(shape)).rows);
  const names = (await client.query<{ name: string }>(tables)).rows.map(({ name }) =>
    pg.escapeIdentifier(name),
  );
  const first = { shape: await shapeNow(), rows: await rowsOf(client, names) };
  // One statement for all: only at its end a row may not refer to one that is gone.
  const deletes = names.map((name, at) => `gone${at} as (delete from ${name})`);
  const empty = [
    `with ${deletes.join(', ')} select`,
    'select setval(seqrelid, seqstart, false) from pg_sequence',
    ...first.rows,
  ].join(';\n');
  return {
    /** Whether it is now as it was. */
    async empty(): Promise<boolean> {
      try {
        if ((await shapeNow()) !== first.shape) return false;
        await client.query(empty);
        return true;
      } catch {
        return false;
      }
    },
    end: (): Promise<void> => client.end(),
  };
}

/** Statements that write what the tables hold. */
async function rowsOf(client: pg.Client, names: readonly string[]): Promise<string[]> {
  const inserts: string[] = [];
  for (const name of names) {
    const { rows } = await client.query<{ all: string | null }>(
      `select json_agg(one)::text as all from ${name} one`,
    );
    const [held] = rows;
    if (held?.all)
      inserts.push(
        `insert into ${name} select * from json_populate_recordset(null::${name}, ${pg.escapeLiteral(held.all)})`,
      );
  }
  return inserts;
}
