import { connectorFaults, type Result, violations } from './check/result.ts';
import type { Database } from './options.ts';

const columns = [
  ['database', ({ options }) => options.database],
  ['seed', ({ options }) => options.seed],
  ['requests', ({ decisions }) => decisions.requests],
  ['decisions', ({ decisions, customers }) => decisions.decisions + customers.clicks],
  ['kill -9', ({ kills, killsWhileStarting }) => kills + killsWhileStarting],
  ['SIGSTOP', ({ freezes }) => freezes],
  ['PostgreSQL killed', ({ serverKills }) => serverKills],
  ['clock moved', ({ clockMoves }) => clockMoves],
  ['faults of Teams', connectorFaults],
  ['lost', ({ decisions, customers }) => decisions.lost.length + customers.lost.length],
  ['applied twice', ({ decisions, customers }) => decisions.twice.length + customers.twice.length],
  ['notices', ({ notices }) => notices.expected],
  ['missing', ({ notices }) => notices.missing.length],
  ['sent twice', ({ notices }) => [...notices.sentTwice.values()].reduce((all, n) => all + n, 0)],
  ['standing twice', ({ notices }) => notices.twice.length],
  ['timers once', ({ deadlines }) => deadlines.once],
  ['timers missing', ({ deadlines }) => deadlines.missing.length],
  ['timers twice', ({ deadlines }) => deadlines.twice.length],
  ['seconds', ({ seconds }) => seconds],
  ['other findings', (result) => otherThanCounted(result)],
] as const satisfies readonly (readonly [string, (result: Result) => string | number])[];

/** Findings that have no column of their own: a wrong state, a process that ended, too little done. */
const otherThanCounted = (result: Result): number => {
  const { decisions, customers, notices, deadlines } = result;
  const counted = [
    decisions.lost,
    decisions.twice,
    customers.lost,
    customers.twice,
    notices.missing,
    notices.twice,
  ];
  const all = [...counted, deadlines.missing, deadlines.twice];
  return violations(result).length - all.reduce((sum, { length }) => sum + length, 0);
};

const begin = '<!-- The chaos test writes this table. -->';
const end = '<!-- Its end. -->';
const total = 'all';

/** The document with a row for this run, at its place, and with the sums anew. */
export function withRun(document: string, result: Result): string {
  const [before, rows, after] = parts(document);
  const row = columns.map(([, figure]) => String(figure(result)));
  const others = rows.filter((one) => !isOf(one, result.options));
  const all = [...others, row].toSorted(
    ([oneDatabase = '', one], [otherDatabase = '', other]) =>
      otherDatabase.localeCompare(oneDatabase) || Number(one) - Number(other),
  );
  const databases = [...new Set(all.map(([database = '']) => database))];
  const sums = databases.map((database) => sumOf(all.filter(([name]) => name === database)));
  const names = columns.map(([name]) => name);
  const lines = [names, names.map((_, at) => (at === 0 ? '---' : '--:')), ...sums, ...all];
  return [before, ...lines.map((cells) => `| ${cells.join(' | ')} |`), after].join('\n');
}

/** Whether the document has a row for this run already. */
export const hasRun = (document: string, run: { database: Database; seed: number }): boolean =>
  parts(document)[1].some((row) => isOf(row, run));

const isOf = ([database, seed]: readonly string[], run: { database: Database; seed: number }) =>
  database === run.database && seed === String(run.seed);

const sumOf = (rows: readonly string[][]): string[] =>
  columns.map((_, at) => {
    if (at === 0) return `**${rows[0]?.[0]}**`;
    if (at === 1) return `**${total} ${rows.length}**`;
    return `**${rows.reduce((sum, row) => sum + Number(row[at]), 0)}**`;
  });

/** What stands before the table, its rows without sums, and what stands behind it. */
function parts(document: string): [string, string[][], string] {
  const [before, rest] = document.split(begin);
  const [table, after] = rest?.split(end) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new RangeError(`no table to write to: wanted ${begin} and ${end}`);
  const rows = table
    .split('\n')
    .filter((line) => /^\| (sqlite|postgres) \|/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
  return [`${before}${begin}\n`, rows, `\n${end}${after}`];
}
