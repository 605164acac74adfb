import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { HistoryEntry, ListInfo, OneAnswer } from '../../domain/tab/contract.ts';
import { usePoll } from '../api/use-poll.ts';
import { LazyCard } from '../card/lazy-card.tsx';
import { hashOf, hasMoved } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { Failed, Loading, Stale } from './notices.tsx';
import { Timeline } from './timeline.tsx';
import { type CardOnPage, useShownCard } from './use-shown-card.ts';

/** One thing: its card as in the chat, and all that has happened. */
export function OnePage({ list, number }: { readonly list: ListInfo; readonly number: string }) {
  const { say } = useTab();
  const { value, failed, again } = usePoll<OneAnswer>(`/api/${list.name}/${number}`);
  const cardOf = useShownCard(again);
  if (!value)
    return failed ? <Failed reason={failed} again={again} /> : <Loading text={say('loading')} />;
  const card = cardOf(value);
  return (
    <article className="one" aria-label={value.title}>
      <Back list={list} value={value} />
      <Stale reason={failed} />
      <Told card={card} id={value.id ?? number} />
      <div className="one-columns">
        <Suspense fallback={<Loading text={say('loading')} />}>
          <LazyCard
            shown={card.shown}
            onTyped={card.typed}
            onAnswer={card.answered}
            takesFocus={hasMoved()}
          />
        </Suspense>
        <Past entries={value.history} />
      </div>
    </article>
  );
}

/** The way back to the list, and how to give others the way here. */
function Back({
  list,
  value: { id, title },
}: {
  readonly list: ListInfo;
  readonly value: OneAnswer;
}) {
  const { say, host } = useTab();
  return (
    <nav className="one-back">
      <Link href={hashOf(list.alone ? 'work' : list.name)}>
        {`‹ ${list.alone ? say('work') : list.title}`}
      </Link>
      {host.share && id !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => host.share?.(`${list.name}/${id}`, title)}
        >
          {say('share')}
        </Button>
      )}
    </nav>
  );
}

/** What became of a click, that there is a newer card, and the way back from another thing. */
function Told({ card, id }: { readonly card: CardOnPage; readonly id: string }) {
  const { say } = useTab();
  const { answer, isOld, isElsewhere, showNew } = card;
  return (
    <>
      {answer && (
        <MessageBar intent={answer.refused ? 'warning' : 'success'} politeness="polite">
          <MessageBarBody>{say(answer.refused ? 'refused' : 'saved')}</MessageBarBody>
        </MessageBar>
      )}
      {isOld && (
        <MessageBar intent="info" politeness="polite">
          <MessageBarBody>
            {say('changed')} <Button onClick={showNew}>{say('changed-show')}</Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {isElsewhere && <Button onClick={showNew}>{say('back-to', { id })}</Button>}
    </>
  );
}

function Past({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { say } = useTab();
  if (entries.length === 0) return null;
  return (
    <section className="one-history" aria-labelledby="history">
      <Text as="h2" id="history" size={400} weight="semibold" block>
        {say('history')}
      </Text>
      <Timeline entries={entries} />
    </section>
  );
}
