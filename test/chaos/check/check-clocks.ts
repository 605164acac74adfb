import {
  businessDaysLater,
  halfOfBusinessMinutes,
  nextWorkingMinute,
  type Wall,
} from '../../domain/time/minute-oracle.ts';
import { daysOff } from '../people/cast.ts';
import type { AppClock } from '../processes/app-clock.ts';
import type { DeadlineFindings } from './deadline-findings.ts';
import type { StoredEvent, StoredThing } from './stored.ts';

/** How long a timer may take although its instance dies, in real time: two leases and a start. */
const graceMs = 90_000;
const minute = 60_000;

/** What the clock says of an engagement, or of a note's next action, for the `step`th time. */
interface Step {
  readonly what: string;
  readonly step: number;
  /** When the rules want it; at the beginning of the next working hours it is said, where that is outside of them. */
  readonly wanted: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isEffect: (event: StoredEvent) => boolean;
}

type Found = DeadlineFindings & { once: number; either: number };

/** The clocks of engagements and notes, against the oracle of the requests' deadlines. */
export function checkClocks(
  things: readonly StoredThing[],
  wall: Wall,
  clock: AppClock,
  found: Found,
): void {
  for (const thing of things) {
    const steps =
      thing.kind === 'engagement'
        ? queueSteps(thing, wall)
        : thing.kind === 'note'
          ? nextSteps(thing, wall)
          : [];
    for (const step of steps) stepOnce(step, steps, thing, clock, found);
  }
}

const ends = (events: readonly StoredEvent[], from: number, kinds: readonly string[]): number =>
  events.find((event) => event.version > from && kinds.includes(event.kind))?.at ??
  Number.POSITIVE_INFINITY;

/** Half of a business day, its end, and each business day from then on, until the team answers. */
function queueSteps({ events }: StoredThing, wall: Wall): Step[] {
  return events.flatMap((event) => {
    if (event.kind !== 'queue-asked') return [];
    const due = businessDaysLater(wall, daysOff, event.at, 1);
    const half = halfOfBusinessMinutes(wall, daysOff, event.at, due);
    const wanted = [half, due, ...[1, 2].map((n) => businessDaysLater(wall, daysOff, due, n))];
    const to = ends(events, event.version, ['queued', 'not-queued', 'unasked']);
    return wanted.map((at, index) => ({
      ...{ what: `reminder of the queue`, step: index + 1 },
      ...{ wanted: at, at: nextWorkingMinute(wall, daysOff, at), from: event.at, to },
      isEffect: ({ kind, body, at: when, version }) =>
        kind === 'reminded' &&
        body.of === 'queue' &&
        body.step === index + 1 &&
        when <= to &&
        version > event.version,
    }));
  });
}

/** At nine on its date, or on the next business day; two business days later once more. */
function nextSteps({ events }: StoredThing, wall: Wall): Step[] {
  return events.flatMap((event) => {
    const { next, date } = event.body as { next?: { date?: string } | null; date?: string };
    const day =
      event.kind === 'published' ? next?.date : event.kind === 'next-moved' ? date : undefined;
    const first = day && nineOn(wall, day);
    // What is due in a year is not due here.
    if (!first) return [];
    const to = ends(events, event.version, ['next-done', 'next-dropped', 'next-moved', 'replaced']);
    const wanted = [first, businessDaysLater(wall, daysOff, first, 2)];
    return wanted.map((at, index) => ({
      ...{ what: 'next action', step: index + 1, wanted: at, at, from: event.at, to },
      isEffect: ({ kind, body, version, at: when }) =>
        kind === 'next-due' && body.step === index + 1 && version > event.version && when <= to,
    }));
  });
}

/** Nine in the morning of this day, or of the business day after it. */
function nineOn(wall: Wall, date: string): number | undefined {
  const day = wall.days.findIndex((one) => one.date === date);
  if (day < 0) return undefined;
  const midnight = wall.start + wall.day.indexOf(day) * minute;
  return nextWorkingMinute(wall, daysOff, midnight);
}

function stepOnce(
  { what: of, step, at, from, to, isEffect }: Step,
  steps: readonly Step[],
  { id, events }: StoredThing,
  clock: AppClock,
  found: Found,
): void {
  const what = `${id}: ${of}, step ${step} at ${new Date(at).toISOString()}`;
  const effects = events.filter(isEffect);
  const atFirst = Math.max(at, from);
  if (effects.length > 1) found.twice.push(`${what}: ${effects.length} times`);
  if (effects.some((event) => event.at < atFirst - minute))
    found.wrong.push(`${what}: before its time`);
  if (to <= atFirst || atFirst > clock.now()) return;
  const atLast = Math.min(clock.shownAt(clock.realOf(atFirst) + graceMs), clock.now());
  // After an outage one message is enough: a later step takes the place of this one, be it said on Monday only.
  const overtaken = steps.some(
    (one) => one.from === from && one.step > step && one.wanted <= atLast,
  );
  if (effects.length > 0) found.once += 1;
  else if (to <= atLast || overtaken) found.either += 1;
  else found.missing.push(what);
}
