import { inWords } from '../backup/format.ts';
import { makeBackup } from '../backup/make.ts';
import { command, databaseIn } from './run-command.ts';

// `npm run -s backup -- <file>`: everything that the bot keeps, while it runs.

const [file, ...more] = process.argv.slice(2);

await command(
  'backup',
  '<file>',
  !file || more.length > 0 || file.startsWith('-')
    ? null
    : async () => {
        const made = await makeBackup(databaseIn(process.env), file, new Date());
        return `${inWords(made)}; ${made.bytes.toLocaleString('en')} bytes in ${file}`;
      },
);
