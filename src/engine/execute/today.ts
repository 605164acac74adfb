import type { Reader } from '../../domain/people/people.ts';
import { dayAt, isoDate } from '../../domain/time/local-days.ts';
import type { AppContext } from '../context.ts';

/** The date where the person is; somebody who was never heard is taken to be in Europe. */
export const todayFor = (app: AppContext, { timeZone }: Pick<Reader, 'timeZone'>): string =>
  isoDate(dayAt(timeZone ?? app.program().calendars.emea.timeZone, app.clock()));
