import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { guardOutput } from '../src/cli/run/command-output.ts';
import { ConfigurationError } from '../src/config/environment.ts';
import { commands } from '../src/features/index.ts';
import { PackageFault } from './filled-in.ts';
import { buildPackage } from './package.ts';
import { readVariables } from './settings.ts';

// `npm run manifest`: the Teams app package into build/, the environment's names in .env.example.

const file = join('build', 'sme-desk.zip');
guardOutput('manifest');
try {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const variables = readVariables(process.env, version);
  const zip = await buildPackage(import.meta.dirname, variables, [...commands.values()]);
  mkdirSync('build', { recursive: true });
  writeFileSync(file, zip);
  process.stdout.write(`${file}: version ${version}, bot ${variables.BOT_ID}\n`);
  if (!variables.PUBLIC_HOST) process.stdout.write('PUBLIC_HOST is not set: the app has no tab.\n');
} catch (error) {
  if (!(error instanceof ConfigurationError || error instanceof PackageFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
