import { randomBytes } from 'node:crypto';
import { parsedModules } from '../app/child-environment.ts';
import { makeTemplates } from '../databases/databases.ts';
import { keepTemporaryInMemory } from '../databases/in-memory.ts';
import { dropDatabases, startPostgres } from '../databases/postgres.ts';

declare global {
  var endTestPostgres: (() => Promise<void>) | undefined;
}

/** One PostgreSQL for the whole run, which the workers find in `TEST_DATABASE_URL`, and modules that are parsed once. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export.
export default async function globalSetup(): Promise<void> {
  keepTemporaryInMemory();
  process.env.NODE_COMPILE_CACHE = parsedModules;
  const given = process.env.TEST_DATABASE_URL;
  const run = `sme_desk_test_${randomBytes(4).toString('hex')}`;
  const server = await startPostgres({ givenUrl: given });
  const { url, stop } = server;
  process.env.TEST_DATABASE_URL = url;
  process.env.TEST_DATABASE_RUN = run;
  await makeTemplates(server);
  globalThis.endTestPostgres = async () => {
    if (given) await dropDatabases(given, run);
    else delete process.env.TEST_DATABASE_URL;
    await stop();
  };
}
