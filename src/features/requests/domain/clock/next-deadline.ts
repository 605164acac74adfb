import type { Program } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Request } from '../request.ts';
import { deadlineTimers } from './timers.ts';

/** The last instant that there is: a request of which nothing is due comes last. */
export const never: Instant = 8_640_000_000_000_000;

/** The next date by which somebody has to act; null: none is set in this state. */
export function nextDeadline(request: Request, program: Program): Instant | null {
  const dues = deadlineTimers(request, program).flatMap(({ does, due }) =>
    does === 'overdue' || does === 'end' ? [due] : [],
  );
  return dues.length === 0 ? null : Math.min(...dues);
}
