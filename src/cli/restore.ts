import { parseArgs } from 'node:util';
import { inWords } from '../backup/format.ts';
import { takeAsItIs } from '../backup/restore/as-it-is.ts';
import { restoreBackup } from '../backup/restore/restore.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './run/command.ts';
import { databaseIn, runOnFile } from './run/run-on-file.ts';

// `npm run -s restore -- [--replace] [--moved] <file>`: into the database of the environment.
// `npm run -s restore -- --as-it-is`: an embedded database that lost something goes on without it.

function wanted(args: readonly string[]) {
  try {
    const options = {
      replace: { type: 'boolean' },
      moved: { type: 'boolean' },
      'as-it-is': { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (values['as-it-is']) return args.length === 1 ? { file: null } : null;
    return file && more.length === 0 ? { file, ...values } : null;
  } catch {
    return null;
  }
}

const restoreCommand: CliCommand = async (args, around) => {
  const given = wanted(args);
  if (given === null)
    return refuseCommand(
      'restore',
      around,
      'wanted [--replace] [--moved] <file>, or --as-it-is',
      2,
    );
  return runOnFile('restore', around, async () => {
    if (given.file === null) {
      await takeAsItIs(databaseIn(around.env));
      return 'the database goes on without what is missing; no number is given again';
    }
    const { file, replace = false, moved = false } = given;
    const options = { replace, moved, at: new Date() };
    const done = await restoreBackup(databaseIn(around.env), file, options);
    const kept = done.kept ? `; what was there is kept in ${done.kept}` : '';
    return `${inWords(done)}, as of ${done.head.at}; the next request is SME-${done.nextNumber}${kept}`;
  });
};

if (import.meta.main) await runAsProcess('restore', restoreCommand);
