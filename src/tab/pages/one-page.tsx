import { Button, Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ActAnswer, ListInfo, OneAnswer, Shown } from '../../domain/tab/contract.ts';
import { usePoll } from '../api/use-poll.ts';
import { LazyCard } from '../card/lazy-card.tsx';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { Failed, Loading, Stale } from './notices.tsx';
import { Timeline } from './timeline.tsx';

/** One thing: its card as in the chat, and all that has happened. */
export function OnePage({ list, number }: { readonly list: ListInfo; readonly number: string }) {
  const { say, host } = useTab();
  const { value, failed, again } = usePoll<OneAnswer>(`/api/${list.name}/${number}`);
  const [answer, setAnswer] = useState<ActAnswer>();
  /** The card that is being worked on: a newer one waits while something is typed. */
  const [kept, setKept] = useState<Shown>();
  const [typing, setTyping] = useState(false);
  if (!value)
    return failed ? <Failed reason={failed} again={again} /> : <Loading text={say('loading')} />;

  const elsewhere = answer && answer.id !== value.id ? answer : undefined;
  const current: Shown = elsewhere ?? (answer?.refused ? answer : value);
  const shown = typing && kept ? kept : current;
  const isOld = !elsewhere && shown.card !== current.card && !sameCard(shown, current);
  const typed = (is: boolean): void => {
    if (is && !typing) setKept(current);
    setTyping(is);
  };
  const showNew = (): void => {
    setTyping(false);
    setKept(undefined);
    setAnswer(undefined);
  };
  const answered = (given: ActAnswer): void => {
    setTyping(false);
    setKept(undefined);
    setAnswer(given);
    again();
  };
  return (
    <article className="one" aria-label={value.title}>
      <nav className="one-back">
        <Link href={hashOf(list.alone ? 'work' : list.name)}>
          {`‹ ${list.alone ? say('work') : list.title}`}
        </Link>
        {host.share && value.id !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => host.share?.(`${list.name}/${value.id}`, value.title)}
          >
            {say('share')}
          </Button>
        )}
      </nav>
      <Stale reason={failed} />
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
      {elsewhere && <Button onClick={showNew}>{say('back-to', { id: value.id ?? number })}</Button>}
      <div className="one-columns">
        <Suspense fallback={<Loading text={say('loading')} />}>
          <LazyCard shown={shown} onTyped={typed} onAnswer={answered} />
        </Suspense>
        {value.history.length > 0 && (
          <section className="one-history" aria-labelledby="history">
            <Text as="h2" id="history" size={400} weight="semibold" block>
              {say('history')}
            </Text>
            <Timeline entries={value.history} />
          </section>
        )}
      </div>
    </article>
  );
}

const sameCard = (one: Shown, other: Shown): boolean =>
  JSON.stringify(one.card) === JSON.stringify(other.card);
