import { ConfigurationError } from '../config/environment.ts';
import { readProgram } from '../config/program/program-file.ts';
import { languages } from '../domain/people/people.ts';
import { programFolders, programKeys } from '../features/index.ts';
import { playbookOf } from '../features/playbook/domain/playbook.ts';
import { searchPlaybook } from '../features/playbook/domain/search/search.ts';
import { type CliCommand, refuseCommand, runAsProcess } from './command.ts';

// `npm run -s playbook -- '<words>' [--language de]`: contract, section 1.

/** As many as somebody looks at. */
const mostSections = 5;

export const playbookCommand: CliCommand = async (args, around) => {
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
    const hits = searchPlaybook(playbookOf(program), words, { language });
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

if (import.meta.main) await runAsProcess('playbook', playbookCommand);
