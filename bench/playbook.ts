import { readProgram } from '../src/config/program/program-file.ts';
import { type Language, languages } from '../src/domain/people/people.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { type Playbook, playbookOf } from '../src/features/playbook/domain/playbook.ts';
import { indexing } from '../src/features/playbook/domain/search/index-of.ts';
import { searchPlaybook } from '../src/features/playbook/domain/search/search.ts';
import { clicksFirst, inPieces } from '../src/features/playbook/index/in-pieces.ts';
import { indexesOf } from '../src/features/playbook/index/indexes.ts';
import { ofOthers } from '../test/features/playbook/questions/of-others.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const columns = [
  ...['playbook', 'index ms', 'first ms', 'pieces', 'piece p50 ms', 'p99 ms', 'longest ms'],
  ...['answer p50 ms', 'p95 ms', 'p99 ms'],
];

/**
 * How long a language's index takes, for the first time and in the median of the rounds after it, in which pieces, between
 * which clicks have their turn, and then an answer; milliseconds.
 */
export async function playbook(): Promise<void> {
  const read = playbookOf(
    readProgram('program/fasttrack.yaml', programKeys, false, {
      folders: programFolders,
      now: Date.now,
    }),
  );
  const rows: string[][] = [];
  for (const language of languages) rows.push(await rowOf(read, language));
  process.stdout.write(`${markdown(columns, rows)}\n\n${machine()}\n`);
}

async function rowOf(read: Playbook, language: Language): Promise<string[]> {
  const first = await piecesOf(read, language);
  const learnt: number[][] = [];
  for (let round = 0; round < rounds; round++) learnt.push(await piecesOf(read, language));
  const pieces = [...first, ...learnt.flat()];
  const asked: number[] = [];
  const indexIn = indexesOf(read);
  await Promise.all(languages.map((one) => indexIn(one)));
  for (let round = 0; round < 20 * rounds; round++)
    for (const question of questionsIn(language)) {
      const from = performance.now();
      await searchPlaybook(indexIn, question, { language });
      asked.push(performance.now() - from);
    }
  return [
    language,
    quantile(learnt.map(sum), 0.5).toFixed(0),
    sum(first).toFixed(0),
    String(first.length),
    ...[0.5, 0.99, 1].map((part) => quantile(pieces, part).toFixed(1)),
    ...[0.5, 0.95, 0.99].map((part) => quantile(asked, part).toFixed(2)),
  ];
}

/** How long each piece takes from one turn to the next, without the turn. */
async function piecesOf(read: Playbook, language: Language): Promise<number[]> {
  const pieces: number[] = [];
  let from = 0;
  const turn = async (): Promise<void> => {
    if (from > 0) pieces.push(performance.now() - from);
    await clicksFirst.turn();
    from = performance.now();
  };
  await inPieces(() => indexing(read, language), { ...clicksFirst, turn })();
  return [...pieces, performance.now() - from];
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

const questionsIn = (language: Language): string[] =>
  `${ofOthers[language].asked}\n${ofOthers[language].unanswered}`
    .split('\n')
    .map((line) => line.split('|').at(-1)?.trim() ?? '')
    .filter(Boolean);
