import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../../src/domain/people/people.ts';
import type { RequestCommand } from '../../../../../src/features/requests/domain/moves/commands.ts';
import { decide } from '../../../../../src/features/requests/domain/moves/decide.ts';
import { petra, program, sam } from '../../../../support/samples/program.ts';
import {
  agreed,
  approved,
  assigned,
  type Happened,
  offered,
  onboarding,
  planned,
  requestAfter,
  submitted,
} from '../given.ts';

/** The offer ends on 30 June, the plan on 30 April, in the region's zone: until the day is over it counts. */
const { timeZone } = program.calendars.emea;
const midnightAfter = (day: string): number => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000);
  const shown = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const [, hours = '0'] = /GMT([+-]\d+)/.exec(shown.format(next)) ?? [];
  return next.getTime() - Number(hours) * 3_600_000;
};
const saysAt = (
  now: number,
  history: readonly Happened[],
  person: Person,
  command: RequestCommand,
) => {
  const decision = decide(command, requestAfter(...history), person, {
    program,
    delegate: null,
    now,
  });
  return 'refusal' in decision ? decision.refusal : decision.event.kind;
};

describe('what has run out', () => {
  const accept = { verb: 'assignment.accept', comment: null } as const;
  const consent = { verb: 'proposal.accept', comment: null } as const;
  const confirm = { verb: 'plan.confirm' } as const;

  it.each([
    ['an offer, by the SME', '2026-06-30', [offered], sam, accept, 'agreed', 'offer-over'],
    [
      'an offer, by the partner',
      '2026-06-30',
      [offered, agreed],
      petra,
      consent,
      'consented',
      'offer-over',
    ],
    ['a plan', '2026-04-30', [...onboarding, planned], petra, confirm, 'confirmed', 'plan-over'],
  ] as const)(
    'is not agreed to, with the reason: %s',
    (_, day, history, person, command, event, because) => {
      expect(saysAt(midnightAfter(day) - 1, history, person, command)).toBe(event);
      expect(saysAt(midnightAfter(day), history, person, command)).toEqual({
        code: 'because',
        because,
        values: {},
      });
    },
  );

  it('stops nobody from declining, nor an assignment to a request', () => {
    const late = midnightAfter('2026-12-31');
    const decline = { verb: 'proposal.decline', comment: 'Too late.' } as const;
    expect(saysAt(late, [offered, agreed], petra, decline)).toBe('refused');
    expect(saysAt(late, [submitted, approved, assigned], sam, accept)).toBe('accepted');
  });
});
