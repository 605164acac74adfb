import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import type { Figure } from '../../domain/tab/contract.ts';
import { hashOf } from '../route.ts';
import { asText, colours } from './as-text.ts';

/** One bar for each row, below its name; a click on it leads to what is counted in it. */
export function Bars(props: { readonly figure: Figure; readonly drawn: readonly number[] }) {
  const { figure, drawn } = props;
  const [at = 0] = drawn;
  const unit = figure.columns[at]?.unit ?? 'count';
  const most =
    unit === 'percent' ? 100 : Math.max(...figure.rows.map(({ values }) => values[at] ?? 0));
  const data = figure.rows.map(({ label, values, link }) => ({
    chartTitle: label,
    chartData: [
      {
        legend: label,
        color: colours[0],
        horizontalBarChartdata: { x: values[at] ?? 0, total: most },
        xAxisCalloutData: label,
        yAxisCalloutData: asText(values[at] ?? 0, unit) ?? '',
        ...(link && {
          onClick: () => location.assign(hashOf(link.list, undefined, link.filters)),
        }),
      },
    ],
  }));
  return (
    <HorizontalBarChart
      data={data}
      variant={HorizontalBarChartVariant.AbsoluteScale}
      culture={document.documentElement.lang}
    />
  );
}
