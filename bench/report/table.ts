import { markdown } from './markdown.ts';

export interface Round {
  /** Clicks answered per second at sixteen in flight. */
  readonly perSecond: number;
  /** Milliseconds of the bot's processor time per click, what it sends in between included. */
  readonly cpuPerClick: number;
  /** Milliseconds, at fifty clicks per second. */
  readonly latencies: readonly number[];
}

/** One line for each contender: medians of its rounds, and the ratio to the baseline. */
export function table(measured: ReadonlyMap<string, readonly Round[]>, baseline: string): string {
  const lines = [...measured].map(([name, rounds]) => ({ name, ...medians(rounds) }));
  const base = lines.find(({ name }) => name === baseline);
  if (!base) throw new Error('nothing to compare with');
  const rows = lines.map(({ name, perSecond, cpuPerClick, p50, p95, p99 }) => [
    name,
    perSecond.toFixed(0),
    (perSecond / base.perSecond).toFixed(2),
    cpuPerClick.toFixed(1),
    (base.cpuPerClick / cpuPerClick).toFixed(2),
    ...[p50, p95, p99].map((value) => value.toFixed(1)),
    (p50 / base.p50).toFixed(1),
  ]);
  const head = [
    'approve-clicks',
    'a second, 16 in flight',
    'ratio',
    'CPU ms a click',
    'ratio',
    'p50 ms at 50/s',
    'p95 ms',
    'p99 ms',
    'p50 ratio',
  ];
  return markdown(head, rows);
}

function medians(rounds: readonly Round[]) {
  const of = (value: (round: Round) => number): number => quantile(rounds.map(value), 0.5);
  return {
    perSecond: of((round) => round.perSecond),
    cpuPerClick: of((round) => round.cpuPerClick),
    p50: of(({ latencies }) => quantile(latencies, 0.5)),
    p95: of(({ latencies }) => quantile(latencies, 0.95)),
    p99: of(({ latencies }) => quantile(latencies, 0.99)),
  };
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
