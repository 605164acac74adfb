import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAsked, partsOf } from '../bot/tab/reads.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import type { Reader } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import { migrations } from '../src/features/index.ts';
import { openStore, type Store } from '../src/store/database/open.ts';
import { syncPeople } from '../src/store/people/sync-people.ts';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { aDesk } from './load/a-desk.ts';
import { writeProgram } from './load/people.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';
import { timed } from './report/timed.ts';
import { fill, many } from './rows/many-requests.ts';

const size = Number(process.env.BENCH_MANY ?? 100_000);

/** Each list is scrolled to its end, but no further than so many answers. */
const mostAnswers = 2_000;

/** What the assignment team asks for, an FPM, or the contact whose company has nearly all of them. */
const questions: readonly (readonly [string, Who, Readonly<Record<string, string>>])[] = [
  ['all, newest first', 'team', {}],
  ['all, what is due first', 'team', { sort: 'due' }],
  ['of one state and region', 'team', { state: 'submitted', region: 'emea' }],
  ['of a customer whom there is not', 'team', { customer: 'nobody of this name' }],
  ['the same, what is due first', 'team', { customer: 'nobody of this name', sort: 'due' }],
  ['an FPM’s, what is due first', 'fpm', { sort: 'due' }],
  ['a company’s, what is due first', 'contact', { sort: 'due' }],
];
type Who = 'team' | 'fpm' | 'contact';

/** Somebody scrolls through the tab's list of requests, answer by answer. */
export async function tabList(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const programFile = join(directory, 'program.yaml');
  writeProgram(programFile);
  const program = readProgram(programFile);
  try {
    await measure('embedded database', program, { dataDir: directory });
    const postgres = await startPostgres();
    try {
      const databaseUrl = await postgres.createDatabase('tab_list');
      await measure('PostgreSQL', program, { dataDir: directory, databaseUrl });
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  process.stdout.write(`${machine()}\n\n`);
}

async function measure(
  name: string,
  program: Program,
  at: Pick<Parameters<typeof openStore>[0], 'dataDir' | 'databaseUrl'>,
): Promise<void> {
  const store = await openStore({ migrations, ...at });
  await store.transaction((db) => syncPeople(db, program));
  await fill(store, program, size, Date.now());
  const rows: string[][] = [];
  for (const [title, who, asked] of questions)
    rows.push([title, ...(await scroll(store, program, who, asked))]);
  await store.close();
  const head = [`${name}, ${size.toLocaleString('en')} requests`];
  const columns = ['rows', 'answers', 'first, ms', 'median, ms', 'longest, ms'];
  const statement = 'longest statement, ms: median, 99 of 100';
  process.stdout.write(`${markdown([...head, ...columns, statement], rows)}\n\n`);
}

/** How many rows in how many answers, how long these took, and the longest statement of each. */
async function scroll(
  store: Store,
  program: Program,
  who: Who,
  asked: Readonly<Record<string, string>>,
): Promise<string[]> {
  const statements: number[] = [];
  const desk = aDesk({ ...store, db: store.db.withPlugin(timed(statements)) }, program);
  const part = partsOf(desk).find(({ name }) => name === 'requests');
  if (!part) throw new Error('there is no list of requests');
  const mail = mailOf(program, who);
  const reader: Reader = {
    ...{ id: 'bench/0', name: mail, mail, language: 'en', timeZone: null, locale: null },
  };
  const taken: number[] = [];
  const longest: number[] = [];
  let [cursor, rows] = ['', 0];
  do {
    statements.length = 0;
    const from = performance.now();
    const given: Readonly<Record<string, string>> = { ...asked, cursor };
    const answer = await listAsked(desk, reader, part, (name) => given[name] ?? '');
    taken.push(performance.now() - from);
    longest.push(Math.max(...statements));
    rows += answer.rows.length;
    cursor = answer.next ?? '';
  } while (cursor !== '' && taken.length < mostAnswers);
  const told = [taken[0] ?? Number.NaN, quantile(taken, 0.5), Math.max(...taken)];
  const some = [0.5, 0.99].map((part) => quantile(longest, part).toFixed(1)).join(', ');
  return [String(rows), String(taken.length), ...told.map((value) => value.toFixed(1)), some];
}

function mailOf({ assignmentTeam, fpms, partners }: Program, who: Who): string {
  const mails = {
    team: assignmentTeam.members[0],
    fpm: fpms[many.contact]?.mail,
    contact: partners[many.contact]?.contacts[0],
  };
  return mails[who] ?? '';
}
