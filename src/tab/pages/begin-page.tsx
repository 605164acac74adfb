import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ActAnswer, Deed, ListInfo } from '../../domain/tab/contract.ts';
import { type Reason, reasonOf } from '../api/failure.ts';
import { LazyCard } from '../card/lazy-card.tsx';
import { hashOf, hasMoved } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { Failed, Loading } from './notices.tsx';

/**
 * The form of a new thing, as in the chat. Nobody asks the server while it is filled in: what is
 * typed stays, and each step is kept by the server. What it became is shown in its place.
 */
export function BeginPage({ list, begin }: { readonly list: ListInfo; readonly begin: Deed }) {
  const { api, say } = useTab();
  const [answer, setAnswer] = useState<ActAnswer>();
  const [failed, setFailed] = useState<Reason | null>(null);
  const { verb } = begin;
  const open = useCallback((): void => {
    setFailed(null);
    api.act({ verb, data: {} }).then(setAnswer, (error: unknown) => setFailed(reasonOf(error)));
  }, [api, verb]);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    open();
  }, [open]);
  const answered = (given: ActAnswer): void => {
    if (given.id !== null && !given.refused) location.hash = hashOf(list.name, given.id);
    else setAnswer(given);
  };
  if (!answer)
    return failed ? <Failed reason={failed} again={open} /> : <Loading text={say('loading')} />;
  return (
    <article className="one" aria-label={begin.title}>
      <nav className="one-back">
        <Link href={hashOf(list.name)}>{`‹ ${list.title}`}</Link>
      </nav>
      <Text as="h2" size={500} weight="semibold">
        {begin.title}
      </Text>
      {answer.why !== null && !saysItself(answer.card, answer.why) && (
        <MessageBar intent="warning" politeness="polite">
          <MessageBarBody>{answer.why}</MessageBarBody>
        </MessageBar>
      )}
      <Suspense fallback={<Loading text={say('loading')} />}>
        <LazyCard
          shown={answer}
          onTyped={() => undefined}
          onAnswer={answered}
          takesFocus={hasMoved()}
        />
      </Suspense>
    </article>
  );
}

/** The form itself has the sentence at its top. */
const saysItself = (card: ActAnswer['card'], why: string): boolean =>
  JSON.stringify(card).includes(JSON.stringify(why));
