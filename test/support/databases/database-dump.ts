import pg from 'pg';

/** Every row of every table of a PostgreSQL database, to see that nothing has changed. */
export async function dumpOf(databaseUrl: string | undefined): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const dump: Record<string, unknown> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select row_to_json(t)::text as row from "${name}" t`);
      dump[name] = rows.map(({ row }) => row).sort();
    }
    return dump;
  } finally {
    await client.end();
  }
}
