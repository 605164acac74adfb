import { inWords } from '../backup/format.ts';
import { makeBackup } from '../backup/make.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';
import { databaseIn, runOnFile } from './run/run-on-file.ts';

// `npm run -s backup -- <file>`: everything that the bot keeps, while it runs.

export const backupCommand: CliCommand = async (args, around) => {
  const [file, ...more] = args;
  if (!file || more.length > 0 || file.startsWith('-'))
    return refuseCommand('backup', around, 'wanted <file>', 2);
  return runOnFile('backup', around, async () => {
    const made = await makeBackup(databaseIn(around.env), file, new Date());
    return `${inWords(made)}; ${made.bytes.toLocaleString('en')} bytes in ${file}`;
  });
};

if (import.meta.main) await runAsProcess('backup', backupCommand);
