/** What was timed, by what it was, in milliseconds; and what went wrong. */
export type Stopwatch = ReturnType<typeof createStopwatch>;

export function createStopwatch() {
  const times = new Map<string, number[]>();
  const failures: string[] = [];
  return {
    async time<T>(what: string, work: () => Promise<T>): Promise<T> {
      const from = performance.now();
      try {
        return await work();
      } catch (error) {
        failures.push(`${what}: ${error}`);
        throw error;
      } finally {
        const some = times.get(what) ?? [];
        some.push(performance.now() - from);
        times.set(what, some);
      }
    },
    failed: (what: string): void => void failures.push(what),
    failures: failures as readonly string[],
    times: times as ReadonlyMap<string, readonly number[]>,
    all: (): number[] => [...times.values()].flat(),
  };
}

/** The value below which this share of the values lies, from 0 to 1; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
