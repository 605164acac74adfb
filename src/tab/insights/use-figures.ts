import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsightsAnswer } from '../../domain/tab/contract.ts';
import { Failure, reasonOf } from '../api/failure.ts';
import { useTab } from '../tab-context.ts';
import type { Given } from './insights-filters.tsx';

/** Figures of days do not change by the second. */
const everyMs = 60_000;

export const insightsPath = (given: Given, file = ''): string => {
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return `/api/insights${file}${query.size === 0 ? '' : `?${query}`}`;
};

/** The figures for what is chosen; the last ones stay while others are on their way, or did not come. */
export function useFigures(given: Given) {
  const { api, say } = useTab();
  const path = insightsPath(given);
  const [answer, setAnswer] = useState<InsightsAnswer>();
  const [failure, setFailure] = useState<string | null>(null);
  const asking = useRef<() => void>(() => undefined);
  const again = useCallback(() => asking.current(), []);
  useEffect(() => {
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      try {
        const found = await api.get<InsightsAnswer>(path);
        if (over) return;
        setAnswer(found);
        setFailure(null);
      } catch (error) {
        if (!over) setFailure(failureText(error, say));
      }
    };
    asking.current = () => void ask();
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [api, path, say]);
  return { answer, failure, again };
}

/** In the server's words where it has any. */
export const failureText = (error: unknown, say: (key: string) => string): string =>
  (error instanceof Failure && error.told) || say(`error.${reasonOf(error)}`);
