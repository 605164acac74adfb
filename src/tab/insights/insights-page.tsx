import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { InsightsAnswer } from '../../domain/tab/contract.ts';
import { Empty, Loading } from '../pages/notices.tsx';
import { useTab } from '../tab-context.ts';
import { FigurePart } from './figure-part.tsx';
import { type Given, InsightsFilters } from './insights-filters.tsx';
import { useFigures } from './use-figures.ts';
import { useSaved } from './use-saved.ts';
import './insights.css';

/** What the reader has chosen, until the page is closed. */
let remembered: Given = {};

/** Figures as charts, each with its table. */
export function InsightsPage() {
  const { say } = useTab();
  const [given, setGiven] = useState(remembered);
  const choose = (next: Given): void => {
    remembered = next;
    setGiven(next);
  };
  const { answer, failure, again } = useFigures(given);
  const { save, failed: notSaved } = useSaved(given);
  return (
    <section className="insights" aria-label={say('insights')}>
      {answer && (
        <InsightsFilters
          filters={answer.filters}
          chosen={answer.chosen}
          given={given}
          choose={choose}
        >
          <Button onClick={() => save()}>{say('insights-export-all')}</Button>
        </InsightsFilters>
      )}
      {(failure ?? notSaved) && (
        <div className="insights-failure" role="alert">
          <Text as="p">{failure ?? notSaved}</Text>
          <Button onClick={failure ? again : () => save()}>{say('retry')}</Button>
        </div>
      )}
      {answer ? (
        <Figures answer={answer} save={save} />
      ) : (
        !failure && <Loading text={say('loading')} />
      )}
    </section>
  );
}

function Figures(props: { readonly answer: InsightsAnswer; readonly save: (id: string) => void }) {
  const { say } = useTab();
  const { figures } = props.answer;
  if (figures.length === 0)
    return <Empty title={say('insights-empty')} hint={say('insights-empty-hint')} />;
  return (
    <div className="figures">
      {figures.map((figure) => (
        <FigurePart key={figure.id} figure={figure} save={() => props.save(figure.id)} />
      ))}
    </div>
  );
}
