import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ActAnswer, Shown } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';
import { draw } from './draw.ts';
import './card.css';

/** The very card of the chat; its buttons do here what they do there. */
export function ShownCard(props: {
  readonly shown: Shown;
  /** Something has been typed into it that is not sent yet. */
  readonly onTyped: (typing: boolean) => void;
  readonly onAnswer: (answer: ActAnswer) => void;
  /** It has taken the place of what opened it: who works by keyboard goes on with it, unless they are elsewhere. */
  readonly takesFocus?: boolean;
}) {
  const { shown, onTyped, onAnswer, takesFocus = false } = props;
  const { api, host, say } = useTab();
  const place = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const after = useRef({ onTyped, onAnswer });
  after.current = { onTyped, onAnswer };
  const answered = useRef(takesFocus && document.activeElement === document.body);
  const text = JSON.stringify(shown.card);

  useEffect(() => {
    const act = async (verb: string, data: unknown): Promise<void> => {
      if (sending.current) return;
      sending.current = true;
      setBusy(true);
      try {
        const answer = await api.act({ verb, data });
        setFailed(false);
        answered.current = true;
        after.current.onAnswer(answer);
      } catch {
        setFailed(true);
      } finally {
        sending.current = false;
        setBusy(false);
      }
    };
    const drawn = draw(JSON.parse(text) as Shown['card'], {
      act: (verb, data) => void act(verb, data),
      open: host.open,
      typed: () => after.current.onTyped(true),
    });
    if (!place.current) return;
    place.current.replaceChildren(...(drawn ? [drawn] : []));
    // The button that was pressed is gone: who works by keyboard goes on with the new card.
    if (answered.current) {
      place.current.focus({ preventScroll: true });
      place.current.closest('.one')?.scrollTo({ top: 0 });
    }
    answered.current = false;
  }, [text, api, host]);

  return (
    <div className="card-column">
      {failed && (
        <MessageBar intent="error" politeness="assertive">
          <MessageBarBody>{say('not-sent')}</MessageBarBody>
        </MessageBar>
      )}
      <section
        className="card"
        ref={place}
        tabIndex={-1}
        aria-label={shown.title}
        aria-busy={busy}
      />
    </div>
  );
}
