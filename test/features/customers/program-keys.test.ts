import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readProgram } from '../../../src/config/program/program-file.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { namedMails } from '../../../src/domain/program/program-mails.ts';
import { keysOf, usualKeys } from '../../../src/features/customers/domain/keys.ts';
import { programKeys } from '../../../src/features/index.ts';

/** The sample program with these lines, as an operator would write them. */
function programWith(lines: string, alone = false): Program {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
  try {
    const file = join(directory, 'program.yaml');
    writeFileSync(file, `${readFileSync('program/fasttrack.yaml', 'utf8')}\n${lines}\n`);
    return readProgram(file, programKeys, alone);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('the keys of the program file about customers', () => {
  it('may all be left out', () => {
    expect(keysOf(programWith(''))).toEqual(usualKeys);
  });

  it('name FMs, their RMs and leadership; what is left out has its usual value', () => {
    const program = programWith(`fms: [{ mail: Fatima@fasttrack.example, regions: [emea] }]
rms: [{ mail: rita@fasttrack.example, fms: [fatima@fasttrack.example] }]
fastTrack: { milestone: { users: 50 } }`);
    const keys = keysOf(program);
    expect(keys.fms).toEqual([{ mail: 'fatima@fasttrack.example', regions: ['emea'] }]);
    expect(keys.rms[0]?.regions).toEqual([]);
    expect(keys.fastTrack.milestone).toEqual({ users: 50, below: 1000, percent: 10 });
    expect(keys.fastTrack.inactiveQueues.apj).toBe('FTCQ Inactive APJ');
    // The directory is asked for them as for everybody who has a role.
    expect(namedMails(program)).toContain('rita@fasttrack.example');
  });

  it.each([
    [
      'fms: [{ mail: fatima, regions: [emea] }]',
      /line \d+: fms\.0\.mail: wanted an e-mail address/,
    ],
    ['fastTrack: { milestone: { percent: 101 } }', /milestone\.percent: wanted at most 100/],
    [
      'closing: { announcedReminder: { days: 1000000000 } }',
      /line \d+: closing\.announcedReminder\.days: wanted at most 366/,
    ],
    ['closing: { talkReminder: { businessDays: 1000000 } }', /wanted at most 366/],
    ['fastTrack: { milestone: { users: 1e15 } }', /milestone\.users: wanted at most 999999999/],
    [
      'fms:\n  - { mail: f@x.example, regions: [emea] }\n  - { mail: F@x.example, regions: [amer] }',
      /line \d+: fms\.1\.mail: wanted one entry for each person; f@x\.example has more than one/,
    ],
    ['rms: [{ mail: r@x.example }, { mail: r@x.example }]', /rms\.1\.mail: wanted one entry/],
    ['closing: { allowNoBlocker: perhaps }', /allowNoBlocker: wanted true or false/],
    ['closing: { queue: { businessDays: 0 } }', /queue\.businessDays: wanted at least 1/],
  ])('are refused where they are wrong: %s', (lines, told) => {
    expect(() => programWith(lines)).toThrow(told);
  });

  it('name nobody who is in no list, where no directory is asked', () => {
    const lines = `fms: [{ mail: fred@fasttrack.example, regions: [emea] }]
rms: [{ mail: frank@fasttrack.example, fms: [frank@fasttrak.example] }]`;
    expect(programWith(lines).extra).toBeDefined();
    expect(() => programWith(lines, true)).toThrow(
      /line \d+: fms: fred@fasttrack\.example is not among the people, .*\n.*line \d+: rms: frank@fasttrak/,
    );
  });
});
