import { Button, Field, Input, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListInfo } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';

/** By the filter's id, and `text` and `sort`; what is not there narrows nothing. */
export type Chosen = Readonly<Record<string, string>>;

/** Whatever a list can be asked for: it says so itself. */
export function Filters(props: {
  readonly list: ListInfo;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}) {
  const { list, chosen, choose } = props;
  const { say } = useTab();
  // In a narrow window the list comes first.
  const [isOpen, setOpen] = useState(() => innerWidth > 640);
  const set = (id: string, value: string): void => choose({ ...chosen, [id]: value });
  const select = (id: string, choices: ListInfo['sorts'], all: string | null) => (
    <Select value={chosen[id] ?? ''} onChange={(_, { value }) => set(id, value)}>
      {all !== null && <option value="">{all}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
  return (
    <search className="filters" aria-label={say('filters')}>
      <Field label={say('search')}>
        <SearchBox
          value={chosen.text ?? ''}
          onChange={(_, { value }) => set('text', value)}
          maxLength={200}
        />
      </Field>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('filters')}</summary>
        <div className="filters-all">
          {list.filters.map(({ id, label, choices, isDay = false }) => (
            <Field key={id} label={label}>
              {choices ? (
                select(id, choices, say('filter-all'))
              ) : (
                <Input
                  type={isDay ? 'date' : 'text'}
                  value={chosen[id] ?? ''}
                  onChange={(_, { value }) => set(id, value)}
                  maxLength={200}
                />
              )}
            </Field>
          ))}
          <Field label={say('sort')}>{select('sort', list.sorts, null)}</Field>
          <Button onClick={() => choose({})}>{say('filters-clear')}</Button>
        </div>
      </details>
    </search>
  );
}
