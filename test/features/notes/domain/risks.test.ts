import { describe, expect, it } from '@jest/globals';
import { decide, parseCommand } from '../../../../src/features/notes/domain/risk/decide.ts';
import { evolve } from '../../../../src/features/notes/domain/risk/evolve.ts';
import { noticesOf } from '../../../../src/features/notes/domain/risk/notices.ts';
import type {
  RecordedRiskEvent,
  RiskEvent,
} from '../../../../src/features/notes/domain/risk/risk.ts';
import { rolesIn } from '../../../../src/features/notes/domain/risk/roles.ts';
import { timersOf } from '../../../../src/features/notes/domain/risk/timers.ts';
import { fatima, felipe, lena, rita } from '../../customers/domain/given.ts';
import { monday } from '../../requests/domain/given.ts';
import { noteFacts as facts, openRisk, program, vera } from './given.ts';

const recorded = (
  event: RiskEvent,
  actor: typeof fatima | null,
  at = monday,
): RecordedRiskEvent => ({
  ...{ ...event, streamId: 'RISK-1007', version: 2, at, actor, as: null },
});
const told = (event: RiskEvent, actor: typeof fatima | null) =>
  noticesOf(openRisk(), recorded(event, actor), facts).map(({ recipient }) => recipient);
const opened = openRisk();
const open: RiskEvent = {
  ...{ kind: 'risk-opened', customer: 'CUS-1001', region: 'emea' },
  text: 'x',
  riskKind: 'problem',
  note: null,
};

describe('a risk', () => {
  it('is told to the RM at once, and to the FM if another has opened it', () => {
    expect(told(open, fatima)).toEqual([rita.mail]);
    expect(told(open, vera)).toEqual([rita.mail, fatima.mail]);
  });

  it('is closed by FM or RM, with one sentence: check 11', () => {
    const close = (how: string, by = fatima) =>
      decide(parseCommand(how ? { how } : {}), opened, by, facts);
    expect(close('')).toEqual({
      refusal: { code: 'invalid', errors: [{ field: 'how', code: 'required' }] },
    });
    expect(close('It was solved.')).toMatchObject({ event: { kind: 'risk-closed' }, as: 'fm' });
    expect(close('It was solved.', rita)).toMatchObject({ as: 'rm' });
    for (const by of [lena, felipe, vera])
      expect(close('It was solved.', by)).toEqual({ refusal: { code: 'not-yours' } });
    const closed = evolve(opened, recorded({ kind: 'risk-closed', how: 'It was solved.' }, rita));
    expect(closed).toMatchObject({ state: 'closed', closed: { by: rita.mail } });
    const again = decide(parseCommand({ how: 'Again.' }), closed, fatima, facts);
    expect(again).toMatchObject({ refusal: { because: 'risk-closed' } });
    expect(told({ kind: 'risk-closed', how: 'x' }, rita)).toEqual([fatima.mail]);
    expect(told({ kind: 'risk-closed', how: 'x' }, fatima)).toEqual([rita.mail]);
  });

  it('is read by FM, RM, leadership, and the SME who has opened it', () => {
    const roles = (person: typeof fatima, risk = opened) => rolesIn(risk, person, facts);
    expect([fatima, rita, lena, felipe, vera].map((one) => roles(one))).toEqual([
      ...[['fm'], ['rm'], ['leadership'], [], []],
    ]);
    expect(roles(vera, openRisk(vera))).toEqual(['opener']);
  });

  it('is asked about once when nobody has written for 30 days', () => {
    const day = 24 * 3_600_000;
    expect(timersOf(opened, program).map(({ wanted }) => wanted)).toEqual([
      // Clocks are put forward in between.
      monday + 30 * day - 3_600_000,
    ]);
    const quiet = evolve(opened, recorded({ kind: 'risk-quiet' }, null));
    expect(timersOf(quiet, program)).toEqual([]);
    expect(told({ kind: 'risk-quiet' }, null)).toEqual([fatima.mail]);
    const noted = evolve(quiet, recorded({ kind: 'risk-noted', note: 'NOTE-1008' }, fatima));
    expect(timersOf(noted, program)).toHaveLength(1);
  });
});
