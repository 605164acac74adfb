import {
  businessDaysLater,
  calendarDaysLater,
  halfOfBusinessMinutes,
  lastHourBefore,
  nextWorkingMinute,
  type Wall,
  wallOf,
} from '../../domain/time/minute-oracle.ts';
import { zone } from '../../support/samples/crowd.ts';
import { daysOff } from '../people/cast.ts';
import type { AppClock } from '../processes/app-clock.ts';
import { checkClocks } from './check-clocks.ts';
import type { DeadlineFindings } from './deadline-findings.ts';
import type { Stored, StoredEvent, StoredRequest } from './stored.ts';

/** How long a timer may take although its instance dies, in real time: two leases and a start. */
const graceMs = 90_000;

const minute = 60_000;
const hour = 60 * minute;

interface Timer {
  readonly does: 'reminded' | 'overdue';
  readonly of: 'triage' | 'decision';
  readonly due: number;
  /** What the playbook wants, and when it goes out: within working hours. */
  readonly wanted: number;
  readonly at: number;
  /** From the event that set it until the one that ended the waiting. */
  readonly from: number;
  readonly to: number;
}

/** Each deadline of each request against an oracle that walks along a clock minute by minute. */
export function checkDeadlines(stored: Stored, clock: AppClock): DeadlineFindings {
  const found: DeadlineFindings & { once: number; either: number } = {
    once: 0,
    missing: [],
    twice: [],
    wrong: [],
    either: 0,
  };
  const first = stored.requests[0]?.events[0]?.at;
  if (first === undefined) return found;
  const days = Math.ceil((clock.now() - first) / (24 * hour)) + 30;
  const firstDay = new Date(first - 10 * 24 * hour).toISOString().slice(0, 10);
  const wall = wallOf(zone, firstDay, days + 10);
  for (const request of stored.requests) {
    const timers = timersOf(request, wall);
    for (const timer of timers) timerOnce(timer, timers, request, clock, found);
    for (const event of request.events) fromATimer(event, timers, request, found);
    if (request.events.filter(({ kind }) => kind === 'unconfirmed').length > 1)
      found.twice.push(`${request.id}: unconfirmed`);
  }
  checkClocks(stored.things, wall, clock, found);
  return found;
}

/** All timers that a request ever had: those of each submission count until something ends them. */
function timersOf({ events }: StoredRequest, wall: Wall): Timer[] {
  const [submitted] = events;
  if (!submitted) return [];
  const timers: Timer[] = [];
  let returned = 0;
  for (const [index, begin] of events.entries()) {
    if (begin.kind === 'resubmitted') {
      const sent = events.slice(0, index).findLast(({ kind }) => kind === 'returned');
      returned += begin.at - (sent?.at ?? begin.at);
    }
    if (begin.kind !== 'submitted' && begin.kind !== 'resubmitted') continue;
    const later = events.slice(index + 1);
    const until = (kinds: readonly string[]) =>
      later.find(({ kind }) => kinds.includes(kind))?.at ?? Number.POSITIVE_INFINITY;
    const ended = ['returned', 'denied', 'withdrawn', 'assigned'];
    const triage = businessDaysLater(wall, daysOff, begin.at, 1);
    const decision = calendarDaysLater(wall, submitted.at, 5) + returned;
    const half = halfOfBusinessMinutes(wall, daysOff, begin.at, triage);
    const from = begin.at;
    const set = (of: Timer['of'], due: number, reminders: number[], to: number) => {
      for (const wanted of reminders)
        if (wanted > submitted.at)
          timers.push({
            does: 'reminded',
            of,
            due,
            wanted,
            at: sentAt(wall, wanted, due),
            from,
            to,
          });
      timers.push({ does: 'overdue', of, due, wanted: due, at: due, from, to });
    };
    set('triage', triage, [half], until([...ended, 'triaged', 'approved']));
    const ahead = [-2, -1].map((count) => calendarDaysLater(wall, decision, count));
    set('decision', decision, ahead, until(ended));
  }
  return timers;
}

function sentAt(wall: Wall, wanted: number, due: number): number {
  const next = nextWorkingMinute(wall, daysOff, wanted);
  return next === wanted || next + hour <= due ? next : lastHourBefore(wall, daysOff, wanted);
}

const effectsOf = ({ events }: StoredRequest, { does, of, due }: Timer): StoredEvent[] =>
  events.filter(({ kind, body }) => kind === does && body.of === of && Number(body.due) === due);

function timerOnce(
  timer: Timer,
  timers: readonly Timer[],
  request: StoredRequest,
  clock: AppClock,
  found: DeadlineFindings & { once: number; either: number },
): void {
  const { does, of, due, wanted, from, to } = timer;
  const same = timers.filter((one) => one.does === does && one.of === of && one.due === due);
  const effects = effectsOf(request, timer);
  const what = `${request.id}: ${does} of ${of}, due ${new Date(due).toISOString()}`;
  if (same[0] === timer && effects.length > same.length)
    found.twice.push(`${what}: ${effects.length} times`);
  // Due at once where its time had passed when it was set.
  const real = clock.realOf(Math.max(timer.at, from));
  const atFirst = Math.max(timer.at, from);
  // At the end everything has come to rest, however little time was left.
  const atLast = Math.min(clock.shownAt(real + graceMs), clock.now());
  if (to <= atFirst || atFirst > clock.now()) return;
  const overtaken = timers.some(
    (one) => one.of === of && one.from === from && one.wanted > wanted && one.wanted <= atLast,
  );
  if (to <= atLast || overtaken) {
    found.either += 1;
    return;
  }
  // Of two reminders of a deadline nothing tells which is which but when they came; both come on a
  // Friday where a weekend lies before it.
  const mine = effects.filter(({ at }) => at >= atFirst - minute && at <= atLast);
  const alike = same.filter((one) => one.from < atLast && one.at <= atLast && one.to > atFirst);
  const late = effects.find(({ at }) => at > atLast);
  if (mine.length === 0)
    found.missing.push(late ? `${what}: only at ${new Date(late.at).toISOString()}` : what);
  else if (mine.length > alike.length) found.twice.push(`${what}: ${mine.length} times at once`);
  else found.once += 1;
}

/** Whatever the clock has done was to be done: for a deadline that stood, not before its time. */
function fromATimer(
  event: StoredEvent,
  timers: readonly Timer[],
  request: StoredRequest,
  found: DeadlineFindings,
): void {
  if (event.kind !== 'reminded' && event.kind !== 'overdue') return;
  const fits = timers.some(
    ({ does, of, due, at, from, to }) =>
      does === event.kind &&
      of === event.body.of &&
      due === Number(event.body.due) &&
      event.at >= Math.max(at, from) - minute &&
      event.at <= to,
  );
  if (fits) return;
  const said = `${event.kind} of ${event.body.of}, due ${new Date(Number(event.body.due)).toISOString()}`;
  found.wrong.push(`${request.id}: ${said}, at ${new Date(event.at).toISOString()}`);
}
