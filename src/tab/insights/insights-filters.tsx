import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Filter } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';

/** By the filter's id, and `from` and `to`; what is not there narrows nothing. */
export type Given = Readonly<Record<string, string>>;

const periods = { month: 30, quarter: 90, year: 365 } as const;
type Period = keyof typeof periods;

const dayMs = 24 * 60 * 60_000;
const dayAgo = (days: number): string =>
  new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);

/** Of which days, region, partner and workload. */
export function InsightsFilters(props: {
  readonly filters: readonly Filter[];
  readonly chosen: Given;
  readonly given: Given;
  readonly choose: (given: Given) => void;
  readonly children: ReactNode;
}) {
  const { filters, chosen, given, choose } = props;
  const { say } = useTab();
  const [period, setPeriod] = useState<Period | 'own'>(given.from || given.to ? 'own' : 'quarter');
  const set = (more: Given): void => choose({ ...given, ...more });
  const take = (next: Period | 'own'): void => {
    setPeriod(next);
    if (next === 'own') set({ from: chosen.from ?? '', to: chosen.to ?? '' });
    else set({ from: dayAgo(periods[next] - 1), to: dayAgo(0) });
  };
  const day = (id: 'from' | 'to') => (
    <Field label={say(`insights-${id}`)}>
      <Input
        type="date"
        value={given[id] ?? chosen[id] ?? ''}
        onChange={(_, { value }) => set({ [id]: value })}
      />
    </Field>
  );
  return (
    <search className="insights-filters" aria-label={say('filters')}>
      <Field label={say('insights-period')}>
        <Select value={period} onChange={(_, { value }) => take(value as Period | 'own')}>
          {(['month', 'quarter', 'year', 'own'] as const).map((one) => (
            <option key={one} value={one}>
              {say(`insights-period.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {period === 'own' && day('from')}
      {period === 'own' && day('to')}
      {filters.map(({ id, label, choices }) => (
        <Field key={id} label={label}>
          <Select value={given[id] ?? ''} onChange={(_, { value }) => set({ [id]: value })}>
            <option value="">{say('filter-all')}</option>
            {choices?.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        onClick={() => {
          setPeriod('quarter');
          choose({});
        }}
      >
        {say('filters-clear')}
      </Button>
      {props.children}
    </search>
  );
}
