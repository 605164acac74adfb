import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../../../src/domain/spreadsheet.ts';
import type { Figure, InsightsAnswer } from '../../../src/domain/tab/contract.ts';
import type { Translate } from '../../../src/i18n/i18n.ts';
import { HttpRefusal } from '../../http/refused.ts';

/** What a spreadsheet knows the encoding by. */
const mark = '\uFEFF';

/** The tables as they are shown: the one that is named, else each below its title. */
export function csvOf({ figures }: InsightsAnswer, wanted: string, t: Translate): string {
  if (wanted === '')
    return mark + figures.map((figure) => lines([[figure.title], ...table(figure)])).join('\r\n');
  const figure = figures.find(({ id }) => id === wanted);
  if (!figure)
    throw new HttpRefusal(400, 'BadRequest', t('tab.insights-wrong-figure', { value: wanted }));
  return mark + lines(table(figure));
}

type Cell = string | number;

function table({ head, columns, rows }: Figure): Cell[][] {
  const titles = columns.map(({ label, unit }) => (unit === 'percent' ? `${label} (%)` : label));
  return [[head, ...titles], ...rows.map(({ label, values }) => [label, ...values.map(cell)])];
}

const cell = (value: number | null): Cell => value ?? '';

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    [...rows].map((row) => [...row]),
    {
      record_delimiter: 'windows',
      cast: { string: withoutFormula },
    },
  );
