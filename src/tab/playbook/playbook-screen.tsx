import { Button, Text } from '@fluentui/react-components';
import { Suspense, useRef } from 'react';
import { LazyCard } from '../card/lazy-card.tsx';
import { Failed, Loading } from '../pages/notices.tsx';
import { hashOf, useRoute } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { Answers } from './answers.tsx';
import { QuestionForm } from './question-form.tsx';
import { Topics } from './topics.tsx';
import { useGuidance } from './use-guidance.ts';
import './playbook.css';

/** What the playbook answers, each with its source; before a question what there is to read. */
export function PlaybookScreen() {
  const { say } = useTab();
  const { question = '' } = useRoute().chosen;
  const { value, card, failed, again, open, isOpener, show, close } = useGuidance(question);
  const box = useRef<HTMLInputElement>(null);
  const ask = (text: string): void => {
    // The address stays the same, and nothing would follow from it.
    if (text === question) again();
    else location.hash = hashOf('playbook', undefined, { question: text });
  };
  const toTopics = (): void => {
    ask('');
    box.current?.focus();
  };
  return (
    <article className="one playbook" aria-label={say('playbook')}>
      <Text as="h2" size={500} weight="semibold">
        {say('playbook')}
      </Text>
      <QuestionForm first={question} ask={ask} box={box} />
      {failed ? (
        <Failed reason={failed} again={again} />
      ) : card ? (
        <>
          {!value && <Count count={0} />}
          <div>
            <Button onClick={value ? close : toTopics}>{say('playbook-back')}</Button>
          </div>
          <Suspense fallback={<Loading text={say('loading')} />}>
            <LazyCard
              shown={card}
              onTyped={() => undefined}
              onAnswer={show}
              takesFocus={value !== undefined}
            />
          </Suspense>
        </>
      ) : !value ? (
        <Loading text={say('loading')} />
      ) : value.answers.length > 0 ? (
        <>
          <Count count={value.answers.length} />
          <Answers answers={value.answers} open={open} isOpener={isOpener} />
        </>
      ) : (
        <Topics topics={value.topics} open={open} isOpener={isOpener} />
      )}
    </article>
  );
}

const Count = ({ count }: { readonly count: number }) => {
  const { say } = useTab();
  return (
    <Text as="p" role="status">
      {say('playbook-answers', { count })}
    </Text>
  );
};
