import { startOfUtcDate } from '../time/utc-date.ts';

/** Some clients give a date with a time of day: the day is as it is written. */
const withTime =
  /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** The ISO date that an input holds; undefined where it is no day of the calendar. */
export function dayIn(text: string): string | undefined {
  const [, date = text] = withTime.exec(text) ?? [];
  return isDate(date) ? date : undefined;
}

/** Whether an ISO date exists in the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = startOfUtcDate(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
