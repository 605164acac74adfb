/** Milliseconds, and the calls that Teams takes in any such stretch of time. */
export type Limit = readonly [ms: number, calls: number];

export const ofTenant: readonly Limit[] = [[1_000, 50]];
export const ofChat: readonly Limit[] = [
  [1_000, 7],
  [2_000, 8],
  [30_000, 60],
  [3_600_000, 1_800],
];

/** The limits that these calls break, by counting each stretch that ends with one of them. */
export function broken(times: readonly number[], limits: readonly Limit[]): string[] {
  return limits.flatMap(([ms, calls]) => {
    const counts = times.map((end) => times.filter((at) => at > end - ms && at <= end).length);
    const most = Math.max(0, ...counts);
    return most > calls ? [`${most} calls in ${ms} ms`] : [];
  });
}
