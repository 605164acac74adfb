import { inTime, isoDay, type Span, spansOf } from '../../../../domain/insights/spans.ts';
import type { FigureColumn, FigureRow } from '../../../../domain/tab/contract.ts';
import type { InsightsQuery, PartFigure, RowLabel } from '../../../../engine/insights-part.ts';
import type { Sayable } from '../../../../engine/tab-part.ts';
import { denyReasons } from '../../domain/request.ts';
import { openStates } from '../../domain/states.ts';
import { ends } from '../../domain/sums.ts';
import { endLabel } from '../tab/filters.ts';
import { averageDays, type Counted, share, type What } from './counted.ts';

/** The list of what is counted, with these filters set; null: the reader has no such list. */
export type LinkTo = (filters: Readonly<Record<string, string>>) => FigureRow['link'];

const figureText = (key: string): Sayable => ({ key: `requests-insights.${key}` });

export const column = (
  key: string,
  unit: FigureColumn['unit'] = 'count',
  drawn = true,
): FigureColumn<Sayable> => ({ label: figureText(`column.${key}`), unit, drawn });

/** It leads to no list that would be empty: by the first value, or by how many the list has. */
export const row = (
  label: RowLabel,
  values: FigureRow['values'],
  link: FigureRow['link'] = null,
  listed: number | null = values[0] ?? null,
): FigureRow<RowLabel> => ({ label, values, link: listed ? link : null });

/** Those figures whose rows lead to lists. */
export interface FiguresWithLists {
  readonly sums: Counted;
  readonly linkTo: LinkTo;
  /** Of their partners' requests only those that are with the reader. */
  readonly isTheirs: boolean;
}

type Shape = Pick<PartFigure, 'chart' | 'columns' | 'rows'>;

export const figure = (id: string, head: string, shape: Shape): PartFigure => ({
  id,
  title: figureText(`${id}.title`),
  about: figureText(`${id}.about`),
  head: figureText(`head.${head}`),
  ...shape,
});

/** What has happened to requests, as charts with their tables. */
export function requestFigures(
  query: InsightsQuery,
  sums: Counted,
  listed: FiguresWithLists,
): readonly PartFigure[] {
  const { linkTo } = listed;
  const theirs = (one: PartFigure): PartFigure =>
    listed.isTheirs ? { ...one, about: onlyTheirs(one.about) } : one;
  const spans = spansOf(query);
  const ofSpan = (span: Span) => linkTo({ from: isoDay(span.from), to: isoDay(span.to - 1) });
  const over = (
    id: string,
    columns: Shape['columns'],
    values: (span: Span) => FigureRow['values'],
  ) =>
    figure(id, 'days', {
      chart: 'columns',
      columns,
      rows: spans.map((span) => {
        const counts = values(span);
        return row(inTime(span), counts, ofSpan(span), Math.max(...counts.map(Number)));
      }),
    });
  return [
    theirs(
      over('volume', [column('asked'), column('offered')], (span) => [
        listed.sums.within('asked', span),
        listed.sums.within('offered', span),
      ]),
    ),
    timeliness(sums),
    stages(sums),
    ...endings(query, listed).map(theirs),
    {
      ...over('guides', [column('guided')], (span) => [sums.within('guided', span)]),
      rows: spans.map((span) => row(inTime(span), [sums.within('guided', span)])),
    },
    repeats(spans, sums),
  ];
}

/** How long requests stayed in each state. */
const stages = (sums: Counted): PartFigure =>
  figure('stages', 'state', {
    chart: 'bars',
    columns: [column('average', 'days'), column('left', 'count', false)],
    rows: openStates.map((state) => {
      const left = sums.of('stage', state);
      // Which requests have left it, no list could tell.
      return row({ key: `state.${state}` }, [averageDays(left), left.count]);
    }),
  });

/** What requests came to in this time, each row with the list of them. */
function endings(query: InsightsQuery, { sums, linkTo }: FiguresWithLists): PartFigure[] {
  const ended = { 'ended-from': isoDay(query.from), 'ended-to': isoDay(query.to - 1) };
  const bars = (id: string, head: string, rows: Shape['rows']) =>
    figure(id, head, { chart: 'bars', columns: [column('requests')], rows });
  return [
    bars(
      'outcomes',
      'end',
      ends.map((end) =>
        row({ key: endLabel(end) }, [sums.of('end', end).count], linkTo({ end, ...ended })),
      ),
    ),
    bars(
      'denials',
      'reason',
      denyReasons.map((reason) =>
        row(
          { key: `deny-reason.${reason}` },
          [sums.of('denied', reason).count],
          linkTo({ reason, ...ended }),
        ),
      ),
    ),
  ];
}

const repeats = (spans: readonly Span[], sums: Counted): PartFigure =>
  figure('repeats', 'days', {
    chart: 'columns',
    columns: [column('repeated'), column('repeated-share', 'percent', false)],
    // Which of those that were submitted were found to be repeats, no list could tell either.
    rows: spans.map((span) => {
      const repeated = sums.within('repeated', span);
      return row(inTime(span), [repeated, share(repeated, sums.within('asked', span))]);
    }),
  });

const onlyTheirs = (about: Sayable): Sayable => ({
  key: 'requests-insights.only-theirs',
  values: { about },
});

/** What is wanted for each day, to be drawn over time. */
export const dailyOf: readonly What[] = ['asked', 'offered', 'guided', 'repeated'];

function timeliness(sums: Counted): PartFigure {
  const asked = sums.of('asked').count;
  const unconfirmed = Math.min(asked, sums.of('unconfirmed').count);
  const steps: readonly (readonly [string, number, number])[] = [
    ['confirmation', asked - unconfirmed, unconfirmed],
    ...(['triage', 'decision'] as const).map(
      (step) => [step, sums.of(step, 'on-time').count, sums.of(step, 'late').count] as const,
    ),
  ];
  return figure('timeliness', 'step', {
    chart: 'bars',
    columns: [
      column('share', 'percent'),
      column('on-time', 'count', false),
      column('late', 'count', false),
    ],
    rows: steps.map(([step, onTime, late]) =>
      row(figureText(`step.${step}`), [share(onTime, onTime + late), onTime, late]),
    ),
  });
}
