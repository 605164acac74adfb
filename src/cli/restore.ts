import { parseArgs } from 'node:util';
import { inWords } from '../backup/format.ts';
import { restoreBackup } from '../backup/restore/restore.ts';
import { command, databaseIn } from './run-command.ts';

// `npm run -s restore -- [--replace] [--moved] <file>`: into the database of the environment.

function wanted() {
  try {
    const options = { replace: { type: 'boolean' }, moved: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && more.length === 0 ? { file, ...values } : null;
  } catch {
    return null;
  }
}

const given = wanted();

await command(
  'restore',
  '[--replace] [--moved] <file>',
  given &&
    (async () => {
      const { file, replace = false, moved = false } = given;
      const options = { replace, moved, at: new Date() };
      const done = await restoreBackup(databaseIn(process.env), file, options);
      const kept = done.kept ? `; what was there is kept in ${done.kept}` : '';
      return `${inWords(done)}, as of ${done.head.at}; the next request is SME-${done.nextNumber}${kept}`;
    }),
);
