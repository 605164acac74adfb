import { ConfigurationError } from '../config/environment.ts';
import { readProgram } from '../config/program/program-file.ts';
import { languages } from '../domain/people/people.ts';
import { programFolders, programKeys } from '../features/index.ts';
import { playbookOf } from '../features/playbook/domain/playbook.ts';
import { searchPlaybook } from '../features/playbook/domain/search/search.ts';
import { indexesOf } from '../features/playbook/index/indexes.ts';
import { mostOften } from '../features/playbook/store/counts.ts';
import { type CliCommand, refuseCommand, runAsProcess, type Surroundings } from './run/command.ts';
import { runOnStore } from './run/run-on-store.ts';

// `npm run -s playbook -- '<words>' [--language de]`, or `-- --unanswered`: contract, section 1.

/** As many as somebody looks at. */
const mostSections = 5;

export const lookUpCommand: CliCommand = async (args, around) => {
  if (args.length === 1 && args[0] === '--unanswered') return unanswered(around);
  const at = args.indexOf('--language');
  const asked = at < 0 ? 'en' : args[at + 1];
  const [words = '', ...more] = at < 0 ? args : args.toSpliced(at, 2);
  const refuse = (sentence: string): number => refuseCommand('playbook', around, sentence, 2);
  const language = languages.find((one) => one === asked);
  if (!language) return refuse(`--language: one of ${languages.join(', ')}`);
  if (words.trim() === '' || more.length > 0)
    return refuse("wanted what is asked, in quotes, such as 'how long does it take'");
  try {
    const file = around.env.PROGRAM_FILE?.trim() || 'program/fasttrack.yaml';
    const besides = { folders: programFolders, now: Date.now };
    const program = readProgram(file, programKeys, false, besides);
    const indexIn = indexesOf(playbookOf(program));
    const hits = await searchPlaybook(indexIn, words, { language });
    const told = hits
      .slice(0, mostSections)
      .map(({ found, score }) => ({ section: found.ref, score }));
    around.out(`${JSON.stringify(told)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return refuse(error.message);
  }
};

/** What was asked in the last 30 days and found nothing, the most frequent first. */
const unanswered = (around: Surroundings): Promise<number> =>
  runOnStore('playbook', around, async ({ db }) => {
    for (const { what, times } of await mostOften(db, 'unanswered', Date.now()))
      around.out(`${times} ${what}\n`);
    return 0;
  });

if (import.meta.main) await runAsProcess('playbook', lookUpCommand);
