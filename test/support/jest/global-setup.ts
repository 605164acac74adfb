import { randomBytes } from 'node:crypto';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { parsedModules } from '../app/child-environment.ts';
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
  enableCompileCache(parsedModules);
  const given = process.env.TEST_DATABASE_URL;
  const run = `sme_desk_test_${randomBytes(4).toString('hex')}`;
  // The product's modules are loaded while the server starts.
  const [server, { makeTemplates }] = await Promise.all([
    startPostgres({ givenUrl: given }),
    import('../databases/databases.ts'),
  ]);
  flushCompileCache();
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
