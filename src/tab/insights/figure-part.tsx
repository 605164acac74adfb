import { Button, Text } from '@fluentui/react-components';
import type { Figure } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';
import { Bars } from './bars.tsx';
import { Columns } from './columns.tsx';
import { FigureTable } from './figure-table.tsx';

/** One figure: what it tells, its chart, and the same in a table that can be saved. */
export function FigurePart({
  figure,
  save,
}: {
  readonly figure: Figure;
  readonly save: () => void;
}) {
  const { say } = useTab();
  const { id, title, about, chart, rows, columns } = figure;
  const drawn = columns.flatMap(({ drawn: is }, at) => (is ? [at] : []));
  const isEmpty = rows.every(({ values }) => drawn.every((at) => !values[at]));
  return (
    <section className="figure" aria-labelledby={`figure-${id}`}>
      <header>
        <Text as="h2" id={`figure-${id}`} size={400} weight="semibold">
          {title}
        </Text>
        <Button size="small" onClick={save} aria-label={`${say('insights-export')}: ${title}`}>
          {say('insights-export')}
        </Button>
      </header>
      <Text as="p" size={200}>
        {about}
      </Text>
      <div className="figure-both">
        <div className="figure-chart">
          {isEmpty ? (
            <Text as="p">{say('insights-nothing')}</Text>
          ) : chart === 'columns' ? (
            <Columns figure={figure} drawn={drawn} />
          ) : (
            <Bars figure={figure} drawn={drawn} />
          )}
        </div>
        <FigureTable figure={figure} />
      </div>
    </section>
  );
}
