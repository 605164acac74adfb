import { readProgram } from '../src/config/program/program-file.ts';
import { languages } from '../src/domain/people/people.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { playbookOf } from '../src/features/playbook/domain/playbook.ts';
import { indexesOf } from '../src/features/playbook/domain/search/index-of.ts';
import { searchPlaybook } from '../src/features/playbook/domain/search/search.ts';
import { ofOthers } from '../test/features/playbook/questions/of-others.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/** How long a language's index takes, which the first question in it waits for, and then an answer; milliseconds. */
export function playbook(): void {
  const read = playbookOf(
    readProgram('program/fasttrack.yaml', programKeys, false, {
      folders: programFolders,
      now: Date.now,
    }),
  );
  const rows = languages.map((language) => {
    const questions = `${ofOthers[language].asked}\n${ofOthers[language].unanswered}`
      .split('\n')
      .map((line) => line.split('|').at(-1)?.trim() ?? '')
      .filter(Boolean);
    // An index belongs to one reading of the files: each round has its own.
    const indexed = Array.from({ length: rounds }, () => {
      const fresh = { ...read };
      return took(() => indexesOf(fresh)[language]);
    });
    const asked = Array.from({ length: 20 * rounds }, () => questions)
      .flat()
      .map((question) => took(() => searchPlaybook(read, question, { language })));
    return [
      language,
      quantile(indexed, 0.5).toFixed(0),
      ...[0.5, 0.95, 0.99].map((part) => quantile(asked, part).toFixed(2)),
    ];
  });
  process.stdout.write(
    `${markdown(['playbook', 'index ms', 'answer p50 ms', 'p95 ms', 'p99 ms'], rows)}\n\n${machine()}\n`,
  );
}

function took(what: () => unknown): number {
  const from = performance.now();
  what();
  return performance.now() - from;
}
