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
  ...['playbook', 'index ms', 'CPU ms', 'first CPU ms', 'pieces', 'piece p50 ms', 'p99 ms'],
  ...['longest CPU ms', 'answer p50 ms', 'p95 ms', 'p99 ms'],
];

/** Of one piece, or of all together. */
interface Took {
  readonly ms: number;
  /** Of this thread, whatever else the machine does; the system counts it in steps of some milliseconds. */
  readonly cpu: number;
}

/**
 * How long a language's index takes, in the median of some rounds and for the first time before them, in which pieces, between
 * which clicks have their turn, and then an answer.
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
  const learnt: Took[][] = [];
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
    quantile(learnt.map(sum('ms')), 0.5).toFixed(0),
    quantile(learnt.map(sum('cpu')), 0.5).toFixed(0),
    sum('cpu')(first).toFixed(0),
    String(first.length),
    ...[0.5, 0.99].map((part) =>
      quantile(
        pieces.map(({ ms }) => ms),
        part,
      ).toFixed(1),
    ),
    Math.max(...pieces.map(({ cpu }) => cpu)).toFixed(0),
    ...[0.5, 0.95, 0.99].map((part) => quantile(asked, part).toFixed(2)),
  ];
}

/** How long each piece takes from one turn to the next, without the turn. */
async function piecesOf(read: Playbook, language: Language): Promise<Took[]> {
  const pieces: Took[] = [];
  let took: (() => Took) | undefined;
  const turn = async (): Promise<void> => {
    if (took) pieces.push(took());
    await clicksFirst.turn();
    took = stopwatch();
  };
  await inPieces(() => indexing(read, language), { ...clicksFirst, turn })();
  return took ? [...pieces, took()] : pieces;
}

function stopwatch(): () => Took {
  const from = { ms: performance.now(), cpu: cpuNow() };
  return () => ({ ms: performance.now() - from.ms, cpu: cpuNow() - from.cpu });
}

function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const sum =
  (of: keyof Took) =>
  (all: readonly Took[]): number =>
    all.reduce((a, one) => a + one[of], 0);

const questionsIn = (language: Language): string[] =>
  `${ofOthers[language].asked}\n${ofOthers[language].unanswered}`
    .split('\n')
    .map((line) => line.split('|').at(-1)?.trim() ?? '')
    .filter(Boolean);
