const minute = 60_000;

/** So many people are kept count of; one more, and the oldest is forgotten. */
const mostKnown = 10_000;

/**
 * How long this one has to wait, in whole seconds, 0: not at all. Counted from somebody's first
 * question on, anew after a minute.
 */
export function perMinute(most: number, now: () => number): (who: string) => number {
  const counts = new Map<string, { since: number; count: number }>();
  return (who) => {
    const at = now();
    const known = counts.get(who);
    if (!known || at - known.since >= minute) {
      counts.delete(who);
      counts.set(who, { since: at, count: 1 });
      const [oldest] = counts.keys();
      if (counts.size > mostKnown && oldest !== undefined) counts.delete(oldest);
      return 0;
    }
    known.count += 1;
    return known.count <= most ? 0 : Math.ceil((known.since + minute - at) / 1000);
  };
}
