import { useCallback, useRef, useState } from 'react';
import type { Row, TogetherDeed } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';

/** What became of one row. */
export interface RowOutcome {
  readonly id: string;
  /** Null: it was done. */
  readonly why: string | null;
  /** It may never have arrived. */
  readonly lost: boolean;
}

export interface Together {
  readonly ticked: ReadonlyMap<string, Row>;
  readonly tick: (row: Row, on: boolean) => void;
  readonly clear: () => void;
  /** How many were sent of how many; null: nothing is on its way. */
  readonly sending: { readonly done: number; readonly all: number } | null;
  readonly outcomes: readonly RowOutcome[];
  readonly run: (deed: TogetherDeed, chosen: string) => Promise<void>;
}

/**
 * Which rows are ticked, and what became of what was done with them: one click for each, one after
 * the other, so that what one refuses takes nothing from the others. The ticks outlive every refresh.
 */
export function useTogether(after: () => void): Together {
  const { api } = useTab();
  const [ticked, setTicked] = useState<ReadonlyMap<string, Row>>(new Map());
  const [sending, setSending] = useState<Together['sending']>(null);
  const [outcomes, setOutcomes] = useState<readonly RowOutcome[]>([]);
  const busy = useRef(false);

  const tick = useCallback((row: Row, on: boolean): void => {
    setTicked((before) => {
      const next = new Map(before);
      if (on) next.set(row.id, row);
      else next.delete(row.id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicked(new Map()), []);

  const run = async (deed: TogetherDeed, chosen: string): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const rows = [...ticked.values()].filter((row) => row.together?.verbs.includes(deed.verb));
    const input = deed.input ? { [deed.input.id]: chosen } : {};
    setOutcomes([]);
    for (const [at, row] of rows.entries()) {
      setSending({ done: at, all: rows.length });
      const outcome = await api
        .act({ verb: deed.verb, data: { ...row.together?.data, ...input } })
        .then(({ why }) => ({ id: row.id, why, lost: false }))
        .catch(() => ({ id: row.id, why: null, lost: true }));
      setOutcomes((before) => [...before, outcome]);
      if (!outcome.lost) tick(row, false);
    }
    setSending(null);
    busy.current = false;
    after();
  };
  return { ticked, tick, clear, sending, outcomes, run };
}
