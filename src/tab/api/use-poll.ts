import { useCallback, useEffect, useRef, useState } from 'react';
import { useTab } from '../tab-context.ts';
import { type Reason, reasonOf } from './failure.ts';

/** What happens elsewhere is seen within so long. */
const everyMs = 5_000;

export interface Polled<T> {
  /** Undefined: nothing has come yet. */
  readonly value: T | undefined;
  /** Why the last question was not answered; what is known stays. */
  readonly failed: Reason | null;
  readonly again: () => void;
}

/** What is there at a path, and from then on as it changes. A page that nobody sees does not ask. */
export function usePoll<T>(path: string): Polled<T> {
  const { api } = useTab();
  const [state, setState] = useState<{ path: string; value?: T; failed: Reason | null }>({
    path,
    failed: null,
  });
  const ask = useRef<() => void>(() => undefined);

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      if (!document.hidden) await answer();
      if (!over) timer = setTimeout(look, everyMs);
    };
    const answer = async (): Promise<void> => {
      try {
        const value = await api.get<T>(path);
        if (!over) setState({ path, value, failed: null });
      } catch (error) {
        if (over) return;
        const failed = reasonOf(error);
        setState((before) => (before.path === path ? { ...before, failed } : { path, failed }));
      }
    };
    const seen = (): void => {
      if (!document.hidden) void look();
    };
    ask.current = () => void look();
    document.addEventListener('visibilitychange', seen);
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [api, path]);

  const again = useCallback(() => ask.current(), []);
  const current = state.path === path;
  return { value: current ? state.value : undefined, failed: current ? state.failed : null, again };
}
