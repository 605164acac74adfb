import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActAnswer, GuidanceAnswer, GuidanceSection } from '../../domain/tab/contract.ts';
import { type Reason, reasonOf } from '../api/failure.ts';
import { useTab } from '../tab-context.ts';

interface Known {
  readonly value?: GuidanceAnswer;
  /** In the place of the answers. */
  readonly card?: ActAnswer | undefined;
  readonly failed?: Reason;
}

/** What answers the question, and the card that was opened of it. */
export function useGuidance(question: string) {
  const { api } = useTab();
  const [known, setKnown] = useState<Known>({});
  /** Only what was asked for last is shown, however late something else comes. */
  const turn = useRef(0);
  /** What was opened last, and from where its reader goes on once it is closed. */
  const opened = useRef<GuidanceSection['open']>(undefined);
  const act = useCallback(
    async (deed: GuidanceSection['open']): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      try {
        const card = await api.act(deed);
        if (mine === turn.current) setKnown(({ failed: _, ...before }) => ({ ...before, card }));
      } catch (error) {
        if (mine === turn.current) setKnown((before) => ({ ...before, failed: reasonOf(error) }));
      }
    },
    [api],
  );
  const load = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    opened.current = undefined;
    setKnown({});
    try {
      const path = `/api/playbook?${new URLSearchParams({ question })}`;
      const value = await api.get<GuidanceAnswer>(path);
      if (mine !== turn.current) return;
      if (value.unanswered) await act(value.unanswered);
      else setKnown({ value });
    } catch (error) {
      if (mine === turn.current) setKnown({ failed: reasonOf(error) });
    }
  }, [api, question, act]);
  useEffect(() => {
    void load();
    return () => {
      turn.current += 1;
    };
  }, [load]);
  return {
    ...known,
    again: () => void load(),
    open: (deed: GuidanceSection['open']) => {
      opened.current = deed;
      void act(deed);
    },
    isOpener: (deed: GuidanceSection['open']) => deed === opened.current,
    show: (card: ActAnswer) => setKnown((before) => ({ ...before, card })),
    close: () => setKnown(({ card: _, ...before }) => before),
  };
}
