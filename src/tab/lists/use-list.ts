import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListAnswer, ListInfo, Row } from '../../domain/tab/contract.ts';
import type { Reason } from '../api/failure.ts';
import { reasonOf } from '../api/failure.ts';
import { usePoll } from '../api/use-poll.ts';
import { useTab } from '../tab-context.ts';
import type { Chosen } from './filters.tsx';

/** Typing is over when nothing has come for so long. */
const restMs = 300;

interface Older {
  readonly path: string;
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/**
 * The rows that fit what is chosen: the first page as it changes, and what follows it as far as the
 * reader has gone. Where few match, it goes on by itself until something is found or nothing is left.
 */
export function useList(list: ListInfo, chosen: Chosen) {
  const { api } = useTab();
  const path = useRested(pathOf(list, chosen));
  const { value, failed, again } = usePoll<ListAnswer>(path);
  const [older, setOlder] = useState<Older>();
  const [olderFailed, setOlderFailed] = useState<Reason | null>(null);
  const asking = useRef<string | null>(null);

  const mine = older?.path === path ? older : undefined;
  const rows = value && merged(value.rows, mine?.rows ?? []);
  const next = mine ? mine.next : (value?.next ?? null);
  const onEnd = useCallback(() => {
    if (next === null || asking.current === path + next) return;
    asking.current = path + next;
    const more = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    api
      .get<ListAnswer>(more)
      .then((answer) => {
        setOlderFailed(null);
        setOlder((before) => ({
          path,
          rows: merged(before?.path === path ? before.rows : [], answer.rows),
          next: answer.next,
        }));
      })
      .catch((error: unknown) => {
        asking.current = null;
        setOlderFailed(reasonOf(error));
      });
  }, [api, path, next]);
  useEffect(() => {
    if (rows?.length === 0) onEnd();
  }, [rows?.length, onEnd]);
  return { rows, failed: failed ?? olderFailed, again, more: next !== null, onEnd };
}

/** One row for each thing: what moves from page to page is where it is now. */
function merged(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  if (second.length === 0) return first;
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}

function pathOf(list: ListInfo, chosen: Chosen): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  return `/api/${list.name}${query.size === 0 ? '' : `?${query}`}`;
}

function useRested(path: string): string {
  const [rested, setRested] = useState(path);
  useEffect(() => {
    const timer = setTimeout(() => setRested(path), restMs);
    return () => clearTimeout(timer);
  }, [path]);
  return rested;
}
