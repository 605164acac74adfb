import { isOver } from '../../../../domain/time/period.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { dueOf } from '../../domain/clock/due-of.ts';
import { timersOf } from '../../domain/clock/timers.ts';
import { waitOf } from '../../domain/clock/waits.ts';
import type { DueDates } from '../../domain/pages/request.ts';
import type { Request } from '../../domain/request.ts';
import type { Facts } from '../../domain/roles.ts';
import type { Seen } from './seen.ts';

/** When things are due, as far as anybody still waits for them. */
export function dueDates(app: AppContext, { request, history, facts }: Seen): DueDates {
  const due = dueOf(request, app.program());
  const waits = timersOf(request, app.program()).map(({ of }) => of);
  const awaited = {
    triage: waits.includes('triage') ? due.triage : null,
    decision: waits.includes('decision') ? due.decision : null,
  };
  const late = history.some((event) => event.kind === 'overdue' && awaited[event.of] === event.due);
  return { ...awaited, stopped: request.state === 'returned', late, readAt: facts.now };
}

/** Whether the time that was agreed on is over, in the region. */
export function hasPassed(request: Request, { program, now }: Facts): boolean {
  if (request.state !== 'onboarding' && request.state !== 'engaged') return false;
  const endDate = request.plan?.endDate ?? request.proactive?.endDate;
  return !!endDate && isOver(endDate, program.calendars[request.form.region].timeZone, now);
}

/** The deadline of the reminder that was sent no longer waits for anybody. */
export function movedOn(app: AppContext, { request, event }: Seen): boolean {
  const timers = timersOf(request, app.program());
  if (event?.kind === 'period-ended') return !timers.some(({ of }) => of === 'period');
  if (event?.kind === 'waited')
    return waitOf(event.of).since(request, app.program()) !== event.since;
  if (event?.kind !== 'reminded' && event?.kind !== 'overdue') return false;
  // Until an SME is assigned the deadline counts, but the person who was reminded of a decision has decided.
  if (event.kind === 'reminded' && request.state === 'approved')
    if (event.at <= request.decision.at) return true;
  return !timers.some((timer) => timer.of === event.of && timer.due === event.due);
}
