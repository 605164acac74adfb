import type { Calendar, Program } from '../../../../domain/program/program.ts';
import { addCalendarDays, nextBusinessDay } from '../../../../domain/time/calendar.ts';
import { atHour, type Day, dayOf } from '../../../../domain/time/local-days.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Note } from './note.ts';

/** What the clock does for a note; it tells of the next action for the `step`th time. */
export interface NoteTimer extends Timer {
  /** A draft that nobody sends is thrown away. */
  readonly does: 'discard' | 'remind';
  readonly step: number;
}

/** After the first time; then the action is listed under "overdue" and nobody hears of it again. */
const businessDaysLater = 2;
const times = 2;
/** So long a draft waits for its writer; what is in it is forgotten in time. */
const draftDays = 90;
/** At nine where the owner is. */
export const remindedAt = 9;

/** By the calendar of the customer's region, or of EMEA where it is not known. */
export const noteCalendar = ({ published }: Note, { calendars }: Program): Calendar =>
  calendars[published?.region ?? 'emea'];

/** What the clock still has to do. */
export function timersOf(note: Note, program: Program): NoteTimer[] {
  const { state, next } = note;
  const calendar = noteCalendar(note, program);
  if (state === 'draft') {
    const wanted = addCalendarDays(calendar, note.begunAt, draftDays);
    return [{ does: 'discard', of: 'draft', step: 0, wanted, due: wanted }];
  }
  if (state !== 'published' || !next) return [];
  const steps = Array.from({ length: times - next.reminded }, (_, at) => next.reminded + at + 1);
  return steps.map((step) => {
    const wanted = atHour(calendar.timeZone, dayOfStep(step, next.date, calendar), remindedAt);
    return { does: 'remind', of: 'next-action', step, wanted, due: wanted };
  });
}

/** On its date, or the business day after that; then two business days later. */
export function dayOfStep(step: number, date: string, calendar: Calendar): Day {
  let day = nextBusinessDay(calendar, dayOf(date));
  for (let left = (step - 1) * businessDaysLater; left > 0; left--)
    day = nextBusinessDay(calendar, day + 1);
  return day;
}
