import { describe, expect, it } from '@jest/globals';
import type { Result } from './check/result.ts';
import type { Database } from './options.ts';
import { hasRun, withRun } from './table.ts';

const empty = [
  '# What survives what',
  '<!-- The chaos test writes this table. -->',
  '<!-- Its end. -->',
  'The rest.',
].join('\n');

const ran = (database: Database, seed: number, lost: readonly string[] = []): Result => ({
  options: {
    seed,
    database,
    instances: 1,
    requests: 60,
    engagements: 5,
    kills: 10,
    connectorFaults: 40,
    clockMoves: 8,
    freezes: 1,
    serverKills: 0,
    outages: 1,
    seconds: 30,
    broken: false,
  },
  seconds: 71,
  faults: { reset: 30, hang: 11 },
  slow: 5,
  calls: 900,
  kills: 10,
  killsWhileStarting: 1,
  freezes: 1,
  serverKills: 0,
  outages: 1,
  clockMoves: 9,
  people: {},
  answers: {},
  outageSentences: 0,
  asked: 60,
  decisions: { requests: 60, decisions: 150, lost: [...lost], twice: [], wrong: [] },
  customers: { kinds: { engagement: 5 }, clicks: 50, lost: [], twice: [], wrong: [] },
  notices: {
    expected: 700,
    missing: [],
    twice: [],
    unexpected: [],
    overtaken: 3,
    sentTwice: new Map([
      ['one', 2],
      ['another', 3],
    ]),
    sent: 705,
    removed: 5,
  },
  deadlines: { once: 20, missing: [], twice: [], wrong: [], either: 7 },
  processes: ['ended alone'],
});

const rows = (document: string): string[] =>
  document.split('\n').filter((line) => /^\| (\*\*)?(sqlite|postgres)/.test(line));

describe('the table of chaos runs', () => {
  it('has a row for each run as soon as it is over, and their sums', () => {
    const first = withRun(empty, ran('sqlite', 2));
    expect(rows(first)).toEqual([
      '| **sqlite** | **all 1** | **60** | **200** | **11** | **1** | **0** | **9** | **41** | **0** | **0** | **700** | **0** | **5** | **0** | **20** | **0** | **0** | **71** | **1** |',
      '| sqlite | 2 | 60 | 200 | 11 | 1 | 0 | 9 | 41 | 0 | 0 | 700 | 0 | 5 | 0 | 20 | 0 | 0 | 71 | 1 |',
    ]);
    const more = withRun(withRun(first, ran('postgres', 1)), ran('sqlite', 1, ['ask-1', 'ask-2']));
    expect(
      rows(more).map((row) =>
        row
          .split(' | ')
          .slice(0, 3)
          .concat(row.split(' | ')[9] ?? ''),
      ),
    ).toEqual([
      ['| **sqlite**', '**all 2**', '**120**', '**2**'],
      ['| **postgres**', '**all 1**', '**60**', '**0**'],
      ['| sqlite', '1', '60', '2'],
      ['| sqlite', '2', '60', '0'],
      ['| postgres', '1', '60', '0'],
    ]);
  });

  it('knows which runs are over, so that the others can follow another day', () => {
    const document = withRun(empty, ran('sqlite', 12));
    expect(hasRun(document, { database: 'sqlite', seed: 12 })).toBe(true);
    expect(hasRun(document, { database: 'sqlite', seed: 1 })).toBe(false);
    expect(hasRun(document, { database: 'postgres', seed: 12 })).toBe(false);
    expect(hasRun(empty, { database: 'sqlite', seed: 12 })).toBe(false);
  });

  it('leaves the rest of the document as it was', () => {
    const document = withRun(withRun(empty, ran('sqlite', 1)), ran('sqlite', 2));
    expect(document.startsWith('# What survives what\n<!-- The chaos test writes')).toBe(true);
    expect(document.endsWith('\n<!-- Its end. -->\nThe rest.')).toBe(true);
    expect(document.split('| database |')).toHaveLength(2);
  });

  it('says where it would have to be', () => {
    expect(() => withRun('# Nothing', ran('sqlite', 1))).toThrow('no table to write to');
  });
});
