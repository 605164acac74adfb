import { Button, Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { GuidanceAnswer } from '../../domain/tab/contract.ts';
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
  const { value, card, failed, again, open, show, close } = useGuidance(question);
  const ask = (text: string): void => {
    location.hash = hashOf('playbook', undefined, { question: text });
  };
  return (
    <article className="one playbook" aria-label={say('playbook')}>
      <Text as="h2" size={500} weight="semibold">
        {say('playbook')}
      </Text>
      <QuestionForm key={question} first={question} ask={ask} />
      {failed ? (
        <Failed reason={failed} again={again} />
      ) : card ? (
        <>
          <div>
            <Button onClick={question !== '' && !value?.answers.length ? () => ask('') : close}>
              {say('playbook-back')}
            </Button>
          </div>
          <Suspense fallback={<Loading text={say('loading')} />}>
            <LazyCard shown={card} onTyped={() => undefined} onAnswer={show} />
          </Suspense>
        </>
      ) : value ? (
        <Read value={value} open={open} />
      ) : (
        <Loading text={say('loading')} />
      )}
    </article>
  );
}

const Read = (props: {
  readonly value: GuidanceAnswer;
  readonly open: Parameters<typeof Topics>[0]['open'];
}) => {
  const { value, open } = props;
  return value.answers.length > 0 ? (
    <Answers answers={value.answers} open={open} />
  ) : (
    <Topics topics={value.topics} open={open} />
  );
};
