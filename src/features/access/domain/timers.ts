import type { Calendar, Program } from '../../../domain/program/program.ts';
import { addBusinessDays, halfwayThroughBusiness } from '../../../domain/time/calendar.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { after, before } from '../../../domain/time/local-days.ts';
import type { Timer } from '../../../domain/time/timer.ts';
import { nextWorkingTime, reminderTime } from '../../../domain/time/working-hours.ts';
import { accessKeysOf } from './keys.ts';
import type { AccessEvent, Registration } from './registration.ts';

export interface AccessTimer extends Timer {
  readonly does: 'remind' | 'overdue' | 'expire' | 'lapse';
  readonly of: 'decision' | 'returned' | 'invitation' | 'draft' | 'renewal';
  readonly step: number;
}

/** Of the FPM's region of the chosen partner, else the one that the form names. */
export function accessCalendar(
  { partner: id, form }: Pick<Registration, 'partner' | 'form'>,
  { partners, fpms, calendars }: Program,
): Calendar {
  const fpm = partners.find((one) => one.id === id)?.fpm;
  const [ofFpm] = fpms.find(({ mail }) => mail === fpm)?.regions ?? [];
  return calendars[ofFpm ?? form?.region ?? 'emea'];
}

/** When an answer is due; null: nobody has to decide now. */
export function decisionDue(registration: Registration, program: Program): Instant | null {
  const from = registration.submissions.at(-1);
  if (registration.state !== 'asked' || from === undefined) return null;
  const { businessDays } = accessKeysOf(program).decision;
  return addBusinessDays(accessCalendar(registration, program), from, businessDays);
}

/** So long a draft that nobody sends, and questions that nobody answers, are kept. */
const draftKept = 'P90D';
const answerAwaited = 'P30D';
/** After so many business days who was asked is reminded. */
const returnedSteps = [5, 10];
/** Two days before its end who was invited is reminded. */
const beforeTheEnd = 'P2D';

/** What the clock has to do for a registration. It lets nobody in, and refuses nobody. */
export function timersOf(registration: Registration, program: Program): AccessTimer[] {
  const { state, invitation, questions, openedAt, expiredAt } = registration;
  const calendar = accessCalendar(registration, program);
  const { timeZone } = calendar;
  switch (state) {
    case 'draft':
      return [at('lapse', 'draft', after(timeZone, openedAt, draftKept))];
    case 'asked':
      return decisionTimers(registration, program, calendar);
    case 'returned': {
      const since = questions?.at ?? openedAt;
      return [
        ...returnedSteps.map((days, step) =>
          at('remind', 'returned', addBusinessDays(calendar, since, days), step + 1),
        ),
        at('lapse', 'returned', after(timeZone, since, answerAwaited)),
      ];
    }
    case 'invited':
    case 'consented': {
      if (!invitation) return [];
      const { until } = invitation;
      const wanted = before(timeZone, until, beforeTheEnd);
      const remind: AccessTimer = { ...at('remind', 'invitation', wanted, 1), due: until };
      return [...(wanted > invitation.at ? [remind] : []), at('expire', 'invitation', until)];
    }
    case 'expired': {
      const { renewWithin } = accessKeysOf(program);
      return [at('lapse', 'renewal', after(timeZone, expiredAt ?? openedAt, renewWithin))];
    }
    default:
      return [];
  }
}

/** At half of the time, at its end, and then as often again until somebody decides. */
function decisionTimers(
  registration: Registration,
  program: Program,
  calendar: Calendar,
): AccessTimer[] {
  const due = decisionDue(registration, program);
  const from = registration.submissions.at(-1);
  if (due === null || from === undefined) return [];
  const { businessDays } = accessKeysOf(program).decision;
  const next = addBusinessDays(calendar, due, registration.chased * businessDays);
  return [
    { ...at('remind', 'decision', halfwayThroughBusiness(calendar, from, due), 1), due },
    at('overdue', 'decision', next, registration.chased + 1),
  ];
}

const at = (
  does: AccessTimer['does'],
  of: AccessTimer['of'],
  wanted: Instant,
  step = 1,
): AccessTimer => ({ does, of, wanted, due: wanted, step });

/** When it fires: reminders come in their reader's working hours, everything else when it is due. */
export function firesAt(
  { does, of, wanted, due }: AccessTimer,
  zoneOf: (who: 'applicant' | 'approver') => string,
  calendar: Calendar,
): Instant {
  if (does !== 'remind') return wanted;
  if (of === 'decision') return reminderTime(wanted, due, zoneOf('approver'), calendar);
  const zone = zoneOf('applicant');
  return of === 'invitation'
    ? reminderTime(wanted, due, zone, calendar)
    : nextWorkingTime(wanted, zone, calendar);
}

/** What has happened by a timer. */
export function eventBy({ does, of, step }: AccessTimer): AccessEvent {
  switch (does) {
    case 'remind':
      return { kind: 'reminded', of: of as 'decision' | 'returned' | 'invitation', step };
    case 'overdue':
      return { kind: 'overdue', step };
    case 'expire':
      return { kind: 'expired', why: 'time' };
    case 'lapse':
      return { kind: 'lapsed' };
  }
}
