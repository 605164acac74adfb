import type { Program } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Action } from '../actions.ts';
import type { Request } from '../request.ts';
import type { Standing } from '../roles.ts';
import { deadlineTimers } from './timers.ts';

/** The last instant that there is: a request of which nothing is due comes last. */
export const never: Instant = 8_640_000_000_000_000;

/** The next date by which somebody has to act; null: none is set in this state. */
export const nextDeadline = (request: Request, program: Program): Instant | null =>
  datesOf(request, program)[0]?.due ?? null;

/** What the reader may do with it, and as whom. */
interface Reading {
  readonly actions: readonly Action[];
  readonly roles: readonly Standing[];
}

/**
 * The date that this reader goes by, as the request's own card tells it: of what they have to do themselves, else for
 * a partner the last, when there is an answer, and for anybody else the next. Never before `nextDeadline`.
 */
export function deadlineFor(
  request: Request,
  program: Program,
  { actions, roles }: Reading,
): Instant | null {
  const dates = datesOf(request, program);
  const own = dates.find(({ of }) => actions.some((action) => action === stepOf(of, request)));
  const others = roles.includes('partner') ? dates.at(-1) : dates[0];
  return (own ?? others)?.due ?? null;
}

/** In their order. */
const datesOf = (request: Request, program: Program) =>
  deadlineTimers(request, program)
    .filter(({ does }) => does === 'overdue' || does === 'end')
    .sort((one, other) => one.due - other.due);

/** What keeps the date. After the approval an SME is assigned until the decision was due. */
function stepOf(of: string, { state }: Request): Action | null {
  if (of === 'triage') return 'request.triage';
  if (of !== 'decision') return null;
  return state === 'approved' ? 'request.assign' : 'request.approve';
}
