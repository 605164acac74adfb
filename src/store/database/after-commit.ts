import type { Db } from './tables.ts';

const waiting = new WeakMap<Db, (() => void)[]>();

/** Begins a try of a transaction; what it returns is to be done once that has been committed. */
export function beginTry(db: Db): readonly (() => void)[] {
  const then: (() => void)[] = [];
  waiting.set(db, then);
  return then;
}

/** Done once this transaction is committed, and not at all where it is undone or tried again. */
export function afterCommit(db: Db, then: () => void): void {
  const list = waiting.get(db);
  if (list) list.push(then);
  else then();
}
