import { VerticalStackedBarChart } from '@fluentui/react-charts';
import type { Figure } from '../../domain/tab/contract.ts';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { asText, colours } from './as-text.ts';

interface Drawn {
  readonly figure: Figure;
  /** Which of its columns. */
  readonly drawn: readonly number[];
}

/** One column for each row, in time; a click on it leads to what is counted in it. */
export function Columns({ figure: { title, columns, rows }, drawn }: Drawn) {
  const { say } = useTab();
  const data = rows.map(({ label, short, values }) => ({
    xAxisPoint: short ?? label,
    xAxisCalloutData: label,
    chartData: drawn.map((at, place) => ({
      legend: columns[at]?.label ?? '',
      data: values[at] ?? 0,
      color: colours[place % colours.length] ?? '',
      xAxisCalloutData: label,
      yAxisCalloutData: asText(values[at] ?? 0, columns[at]?.unit ?? 'count') ?? '',
    })),
  }));
  const open = (label: unknown): void => {
    const link = rows.find((row) => row.label === label)?.link;
    if (link) location.hash = hashOf(link.list, undefined, link.filters);
  };
  return (
    <VerticalStackedBarChart
      chartTitle={say('insights-chart', { title })}
      data={data}
      height={260}
      hideLabels
      hideLegend={drawn.length < 2}
      hideTickOverlap
      enabledLegendsWrapLines
      culture={document.documentElement.lang}
      onBarClick={(_, point) => open(point?.xAxisCalloutData)}
      isCalloutForStack={false}
      yAxisTickCount={4}
      reflowProps={{ mode: 'none' }}
    />
  );
}
