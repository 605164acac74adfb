import { Gauge, type Registry } from 'prom-client';
import type { readiness } from '../start/readiness.ts';

/** The answer of `/readyz`. */
export type Readiness = Awaited<ReturnType<typeof readiness>>;

const prefix = 'sme_desk_';

/** Figures of the answer, by their place in it. */
const figures: readonly (readonly [path: string, name: string, help: string])[] = [
  ['relay.oldestSeconds', 'oldest_delivery_seconds', 'How long the oldest delivery is waiting'],
  ['deadlines.overdueSeconds', 'overdue_deadline_seconds', 'How late the clock is with a due date'],
  [
    'directory.answeredSecondsAgo',
    'directory_answered_seconds',
    'Time since the directory answered',
  ],
  ['directory.failingSeconds', 'directory_failing_seconds', 'How long the directory is failing'],
  ['directory.unanswered', 'directory_unanswered', 'Questions that the directory has not answered'],
];

/** States of the answer, one of them 1 and the others 0, by their place in it. */
const states: readonly (readonly [
  path: string,
  name: string,
  help: string,
  all: readonly string[],
])[] = [
  [
    'database',
    'database',
    'Whether the database can be used',
    ['ok', 'not-writable', 'unreachable'],
  ],
  ['directory.state', 'directory', 'How the directory does', ['ok', 'failing', 'not asked yet']],
];

/**
 * Everything that `/readyz` tells, as gauges. What the answer does not hold has no value: while the
 * database is away nobody knows how the queue is, and a number of before would be taken for one of now.
 */
export function readinessGauges(registry: Registry): (now: Readiness) => void {
  const registers = [registry];
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `${prefix}${name}`, help, labelNames, registers });
  const ready = gauge('ready', 'Whether this instance can work: 1, as /readyz answers 200');
  const jobs = gauge('jobs', 'Jobs waiting, and those given up', 'state');
  const reason = gauge('directory_fault', 'Why the directory is failing', 'reason');
  const ofFigures = figures.map(([path, name, help]) => [path, gauge(name, help)] as const);
  const ofStates = states.map(
    ([path, name, help, all]) => [path, gauge(name, help, 'state'), all] as const,
  );

  return ({ ok, state }) => {
    for (const one of [jobs, reason, ...ofStates.map(([, each]) => each)]) one.reset();
    ready.set(ok ? 1 : 0);
    for (const [path, one] of ofFigures) {
      const value = at(state, path);
      if (typeof value === 'number') one.set(value);
      else one.remove();
    }
    for (const [path, one, possible] of ofStates) {
      const value = at(state, path);
      if (value === undefined) continue;
      for (const each of possible) one.set({ state: each }, each === value ? 1 : 0);
    }
    for (const kind of ['pending', 'undeliverable']) {
      const value = at(state, `relay.${kind}`);
      if (typeof value === 'number') jobs.set({ state: kind }, value);
    }
    const why = at(state, 'directory.reason');
    if (typeof why === 'string') reason.set({ reason: why }, 1);
  };
}

const at = (state: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inside, part) => (inside as Readonly<Record<string, unknown>> | undefined)?.[part],
      state,
    );
