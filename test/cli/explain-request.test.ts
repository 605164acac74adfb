import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explainCommand } from '../../src/cli/explain.ts';
import { readProgram } from '../../src/config/program/program-file.ts';
import { explain } from '../../src/features/requests/explain.ts';
import { childEnvironment } from '../support/app/child-environment.ts';
import { runCommand } from '../support/app/command.ts';

const program = readProgram('program/fasttrack.yaml');
const explained = (input: unknown) => explain(input, program);
const need = { workload: 'mdatp', seatCount: 151, region: 'emea', primaryLanguage: 'en' };
/** Friday 27 March 2026, 16:00 in Berlin; daylight-saving begins on the Sunday after. */
const friday = { region: 'emea', submittedAt: '2026-03-27T16:00:00+01:00' };

describe('explaining a route', () => {
  it('gives outcome, rule, route and warnings', () => {
    expect(explained(need)).toEqual({
      routing: {
        outcome: 'sme',
        rule: 'sc-mdatp',
        route: 'workload MDATP',
        guide: null,
        warnings: [],
        missed: [],
      },
      errors: [],
    });
  });

  it('takes seats as a number or as typed', () => {
    expect(explained({ ...need, seatCount: '151' }).routing?.rule).toBe('sc-mdatp');
  });

  it('reads what is given as the form does', () => {
    expect(explained({ ...need, seatCount: '\u200b1.200,00 ', workload: 'mdatp\u00ad' })).toEqual(
      explained({ ...need, seatCount: 1200 }),
    );
    expect(explained({ ...need, seatCount: '\u3164' })).toEqual({
      errors: [{ field: 'seatCount', code: 'required' }],
    });
  });

  it('counts the secondary language', () => {
    const german = { ...need, primaryLanguage: 'de' };
    expect(explained(german).routing?.missed).toEqual([
      { rule: 'sc-mdatp', field: 'primaryLanguage', wanted: 'en' },
    ]);
    expect(explained({ ...german, secondaryLanguage: 'en' }).routing?.outcome).toBe('sme');
  });

  it.each(['workload', 'seatCount', 'region', 'primaryLanguage'])('needs %s', (field) => {
    const without = Object.entries(need).filter(([name]) => name !== field);
    expect(explained(Object.fromEntries(without))).toEqual({ errors: [] });
  });

  it('takes what is wrong as not given', () => {
    expect(explained({ ...need, seatCount: 0 })).toEqual({
      errors: [{ field: 'seatCount', code: 'not-a-whole-number' }],
    });
  });
});

describe('explaining deadlines', () => {
  it('gives them in UTC, over a weekend and a change to daylight-saving', () => {
    expect(explained(friday)).toEqual({
      deadlines: {
        confirmation: '2026-03-27T15:05:00Z',
        triage: '2026-03-30T14:00:00Z',
        decision: '2026-04-01T14:00:00Z',
        reminders: {
          triage: [expect.stringMatching(/^2026-03-\d\dT[\d:]+Z$/)],
          decision: ['2026-03-30T14:00:00Z', '2026-03-31T14:00:00Z'],
        },
      },
      errors: [],
    });
  });

  it('adds the time in which the request was returned', () => {
    const returned = [['2026-03-28T10:00:00Z', '2026-03-28T13:00:00Z']];
    expect(explained({ ...friday, returned }).deadlines?.decision).toBe('2026-04-01T17:00:00Z');
  });

  it.each([
    ['an open interval', ['2026-03-28T10:00:00Z', null]],
    ['an interval without an end', ['2026-03-28T10:00:00Z']],
  ])('has no triage and no decision while the request is returned: %s', (_, interval) => {
    expect(explained({ ...friday, returned: [interval] }).deadlines).toEqual({
      confirmation: '2026-03-27T15:05:00Z',
      reminders: { triage: [], decision: [] },
    });
  });

  it('needs the region and the submission', () => {
    expect(explained({ region: 'emea' })).toEqual({ errors: [] });
    expect(explained({ submittedAt: friday.submittedAt })).toEqual({ errors: [] });
  });

  it('has none for a proactive assignment, which nobody has asked for', () => {
    expect(explained({ ...friday, proactive: true })).toEqual({ errors: [] });
    expect(explained({ ...friday, proactive: false }).deadlines?.decision).toBeDefined();
  });

  it.each([
    'soon',
    '2026-03-27',
    '2026-03-27T16:00:00',
    '2026-02-30T16:00:00Z',
    '+123456-01-01T00:00:00Z',
    '',
    1_772_442_000_000,
    true,
    [],
  ])('says so where the submission is no instant: %j', (submittedAt) => {
    expect(explained({ region: 'emea', submittedAt })).toEqual({
      errors: [{ field: 'submittedAt', code: 'not-an-instant' }],
    });
  });

  it.each([
    'yesterday',
    [['2026-03-28T10:00:00Z', 'later']],
    [[]],
    ['2026-03-28T10:00:00Z'],
    [[null, '2026-03-28T10:00:00Z']],
    [['2026-03-28T10:00:00Z', '2026-03-28T11:00:00Z', '2026-03-28T12:00:00Z']],
    {},
  ])('says so where a return has no instants: %j', (returned) => {
    expect(explained({ ...friday, returned })).toEqual({
      errors: [{ field: 'returned', code: 'not-an-instant' }],
    });
  });

  it('says so where a return ends before it began', () => {
    const returned = [['2026-03-28T10:00:00Z', '2026-03-28T09:00:00Z']];
    expect(explained({ ...friday, returned })).toEqual({
      errors: [{ field: 'returned', code: 'not-in-order' }],
    });
  });
});

describe('explaining wrong fields', () => {
  it('lists those that are there, never those that are missing', () => {
    const input = { tenantId: 'x', partnerEmail: 'petra', workload: 'dynamics', topic: '' };
    expect(explained(input)).toEqual({
      errors: [
        { field: 'tenantId', code: 'not-a-guid' },
        { field: 'partnerEmail', code: 'not-an-email' },
        { field: 'workload', code: 'not-in-list' },
        { field: 'topic', code: 'required' },
      ],
    });
  });

  it('says by how much a text is too long', () => {
    expect(explained({ topic: 'x'.repeat(150) })).toEqual({
      errors: [{ field: 'topic', code: 'too-long', most: 120, over: 30 }],
    });
  });

  it('looks at the workload’s own fields as well, where the workload is known', () => {
    const platforms = { 'detail-platforms': 'toasters' };
    expect(explained({ workload: 'mdatp', ...platforms })).toEqual({
      errors: [{ field: 'detail-platforms', code: 'not-in-list' }],
    });
    expect(explained({ workload: 'mdatp', 'detail-platforms': 'servers' })).toEqual({ errors: [] });
    expect(explained({ workload: 'mdatp' })).toEqual({ errors: [] });
    expect(explained(platforms)).toEqual({ errors: [] });
    expect(explained({ workload: 'mdatp', 'detail-platforms': ['servers'] })).toEqual({
      errors: [{ field: 'detail-platforms', code: 'wrong-type' }],
    });
  });

  it('takes any listed partner, by id or name, and no other', () => {
    expect(explained({ partnerName: 'fabrikam' }).errors).toEqual([]);
    expect(explained({ partnerName: 'contoso consulting' }).errors).toEqual([]);
    expect(explained({ partnerName: 'Litware' }).errors).toEqual([
      { field: 'partnerName', code: 'partner-not-listed' },
    ]);
  });

  it('takes null as not given, and anything but text or a number as wrong', () => {
    const input = { fpm: null, topic: {}, region: ['emea'], workload: true, proactive: 'yes' };
    expect(explained(input)).toEqual({
      errors: [
        { field: 'region', code: 'wrong-type' },
        { field: 'workload', code: 'wrong-type' },
        { field: 'topic', code: 'wrong-type' },
        { field: 'proactive', code: 'wrong-type' },
      ],
    });
  });
});

describe('npm run explain', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explain-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints what is said as JSON, with nothing on standard error', async () => {
    const request = JSON.stringify({ ...need, seatCount: 150 });
    const command = ['src/cli/explain.ts', request];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
      env: childEnvironment(),
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      routing: {
        outcome: 'exception',
        rule: null,
        route: null,
        guide: null,
        warnings: [],
        missed: [{ rule: 'sc-mdatp', field: 'seatCount', wanted: '>150' }],
      },
      errors: [],
    });
  }, 30_000);

  it.each([[[]], [['{']], [['[]']], [['{}', '{}']]])(
    'refuses %j with one line and status 2',
    async (args) => {
      const { code, out, err } = await runCommand(explainCommand, args, {});
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^explain: wanted one JSON object.*\n$/);
    },
    30_000,
  );

  it('reads the program that PROGRAM_FILE names, and refuses a wrong one with one line', async () => {
    const file = join(folder, 'program.yaml');
    await writeFile(file, 'partners: 3\nworkloads: []\n');
    for (const PROGRAM_FILE of [file, join(folder, 'none.yaml')]) {
      const { code, out, err } = await runCommand(explainCommand, ['{}'], { PROGRAM_FILE });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^explain: The program file .*\n$/);
      expect(err).toContain(PROGRAM_FILE);
    }
  }, 30_000);
});
