import { stillDue } from '../../../../../src/domain/time/timer.ts';
import {
  type RequestTimer,
  timersOf,
} from '../../../../../src/features/requests/domain/clock/timers.ts';
import type { WaitTimer } from '../../../../../src/features/requests/domain/clock/wait-timers.ts';
import { evolve } from '../../../../../src/features/requests/domain/moves/evolve.ts';
import { noticesFor } from '../../../../../src/features/requests/domain/notices/notice-views.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import type { RecordedEvent } from '../../../../../src/features/requests/domain/request-events.ts';
import type { Facts } from '../../../../../src/features/requests/domain/roles.ts';
import { program } from '../../../../support/samples/program.ts';
import {
  accepted,
  approved,
  assigned,
  completed,
  facts,
  type Happened,
  requestAfter,
  submitted,
} from '../given.ts';

export const day = 24 * 3_600_000;

const isWait = (timer: { readonly does: string }): timer is WaitTimer => timer.does === 'wait';
/** What the request waits for, and when somebody is told next. */
export const waited = (request: Request) => timersOf(request, program).filter(isWait);

type Step = {
  readonly wait: string;
  readonly step: number;
  readonly at: number;
  readonly to: readonly string[];
  /** The request as it is then. */
  readonly request: Request;
};

/** What the clock does, each at its own time, as long as it has something to do. */
export function letTimePass(history: readonly Happened[], days = 60, within: Facts = facts) {
  let request = requestAfter(...history);
  const from = request.changedAt;
  const told: Step[] = [];
  for (const fired = new Set<string>(); ; ) {
    const open = timersOf(request, program).filter((one) => !fired.has(JSON.stringify(one)));
    const watched = open.filter((one) => isWait(one) || isLate(one));
    const now = Math.max(Math.min(...watched.map(({ wanted }) => wanted)), request.changedAt);
    if (watched.length === 0 || now > from + days * day) return { told, request };
    const fires = watched.find((one) => one.wanted <= now && stillDue(one, open, now));
    if (!fires) throw new Error('something is due and nothing fires');
    fired.add(JSON.stringify(fires));
    const event = { ...eventOf(fires), ...stampAt(now, request) } as RecordedEvent;
    request = evolve(request, event);
    const notices = noticesFor(request, event, within);
    const to = notices.map(({ recipient }) => recipient);
    if (isWait(fires)) told.push({ wait: fires.of, step: fires.step, at: now, to, request });
  }
}

const isLate = ({ does, of }: RequestTimer): boolean => does === 'overdue' && of === 'decision';

function eventOf(timer: RequestTimer): object {
  if (!isWait(timer)) return { kind: 'overdue', of: 'decision', due: timer.due };
  const { of, since, step } = timer;
  return { kind: 'waited', of, since, step };
}

const stampAt = (at: number, { version }: Request) => {
  return { streamId: 'SME-1001', version: version + 1, at, actor: null, as: null };
};

/** Completed, and not in FTOP yet. */
export const notInFtop: Happened = [
  completed[0],
  { kind: 'completed', summary: 'Done.', ftopUpdated: false },
];
export const contacted: Happened = [accepted[0], { kind: 'contacted' }];
export const answeredNever: readonly Happened[] = [submitted, approved, assigned];
