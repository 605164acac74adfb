import { describe, expect, it } from '@jest/globals';
import type { Registration } from '../../../../src/features/access/domain/registration.ts';
import {
  type AccessTimer,
  accessCalendar,
  firesAt,
  timersOf,
} from '../../../../src/features/access/domain/timers.ts';
import { berlin, codeOf, consented, fiona, invited, program, start, submitted } from './given.ts';

const fires = (registration: Registration) =>
  timersOf(registration, program).map((timer: AccessTimer) => [
    `${timer.does} ${timer.of}`,
    firesAt(timer, () => 'Europe/Berlin', accessCalendar(registration, program)),
  ]);

describe('the clocks of a registration', () => {
  it('give two business days for a decision, and remind at half of them', () => {
    expect(fires(submitted(start).registration)).toEqual([
      ['remind decision', berlin('2026-03-09T16:00:00+01:00')],
      ['overdue decision', berlin('2026-03-10T16:00:00+01:00')],
    ]);
  });

  it('count over Easter', () => {
    const asked = submitted(berlin('2026-04-02T11:00:00+02:00')).registration;
    expect(fires(asked).at(-1)).toEqual(['overdue decision', berlin('2026-04-08T11:00:00+02:00')]);
  });

  it('go on every two business days until somebody decides', () => {
    const late = submitted(start).happens({ kind: 'overdue', step: 1 }).registration;
    expect(fires(late).at(-1)).toEqual(['overdue decision', berlin('2026-03-12T16:00:00+01:00')]);
  });

  it('stop while it is returned, remind the applicant twice, and end it after 30 days', () => {
    const returned = submitted(start).does('access.return', { questions: '?' }, { by: fiona });
    expect(fires(returned.registration)).toEqual([
      ['remind returned', berlin('2026-03-13T16:00:00+01:00')],
      ['remind returned', berlin('2026-03-20T16:00:00+01:00')],
      ['lapse returned', berlin('2026-04-05T16:00:00+02:00')],
    ]);
    expect(returned.happens({ kind: 'lapsed' }).registration.state).toBe('withdrawn');
  });

  it('leave an invitation seven days, and remind within working hours', () => {
    expect(fires(invited(berlin('2026-03-10T10:00:00+01:00')).registration)).toEqual([
      ['remind invitation', berlin('2026-03-16T09:00:00+01:00')],
      ['expire invitation', berlin('2026-03-17T10:00:00+01:00')],
    ]);
  });

  it('count the days of an invitation by the wall clock, over a change of the clocks', () => {
    const sent = invited(berlin('2026-03-25T10:00:00+01:00')).registration;
    expect(fires(sent).at(-1)).toEqual(['expire invitation', berlin('2026-04-01T10:00:00+02:00')]);
  });

  it('let a code be used up to the last minute, and not after', () => {
    const agreed = consented(berlin('2026-03-10T10:00:00+01:00'));
    const code = codeOf(agreed.registration);
    const at = (text: string) =>
      agreed.does('access.finish', {}, { code, at: berlin(text) }).registration.state;
    expect(at('2026-03-17T09:59:00+01:00')).toBe('registered');
    expect(at('2026-03-17T10:00:00+01:00')).toBe('expired');
  });

  it('forget a draft that nobody sends, and what expired and was not renewed', () => {
    const expired = invited(start).happens({ kind: 'expired', why: 'time' });
    expect(fires(expired.registration)).toEqual([
      ['lapse renewal', berlin('2026-06-04T16:00:00+02:00')],
    ]);
    expect(expired.happens({ kind: 'lapsed' }).registration.state).toBe('withdrawn');
  });
});
