import type { Calendar, Program } from '../../../../domain/program/program.ts';
import { addCalendarDays } from '../../../../domain/time/calendar.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Risk } from './risk.ts';

/** So long nobody may write about a customer with an open risk before the FM is asked. */
const quietDays = 30;

/** By the calendar of the customer's region, or of EMEA where it is not known. */
export const riskCalendar = ({ region }: Risk, { calendars }: Program): Calendar =>
  calendars[region ?? 'emea'];

/** What the clock still has to do: it speaks once of a silence. */
export function timersOf(risk: Risk, program: Program): Timer[] {
  if (risk.state !== 'open' || risk.reminded) return [];
  const wanted = addCalendarDays(riskCalendar(risk, program), risk.quietSince, quietDays);
  return [{ does: 'remind', of: 'quiet', wanted, due: wanted }];
}
