import { Field, Select, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListInfo } from '../../domain/tab/contract.ts';
import { offerToSave } from '../host/config.ts';
import { type Chosen, Filters } from '../lists/filters.tsx';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';

/** Which list a team's tab shows, and how it is narrowed; Teams has the button that saves it. */
export function ConfigPage({ lists }: { readonly lists: readonly ListInfo[] }) {
  const { say } = useTab();
  const [name, setName] = useState(lists[0]?.name ?? '');
  const [chosen, setChosen] = useState<Chosen>({});
  const list = lists.find((one) => one.name === name) ?? lists[0];
  const now = useRef({ hash: '', name: '' });
  now.current = { hash: list ? hashOf(list.name, undefined, chosen) : '', name: list?.title ?? '' };
  useEffect(() => offerToSave(() => now.current), []);
  if (!list) return <Text as="p">{say('empty-work')}</Text>;
  return (
    <section className="list" aria-label={say('config')}>
      <Text as="h2" size={500} weight="semibold">
        {say('config')}
      </Text>
      <Field label={say('config.list')}>
        <Select
          value={list.name}
          onChange={(_, { value }) => {
            setName(value);
            setChosen({});
          }}
        >
          {lists.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      <Filters key={list.name} list={list} chosen={chosen} choose={setChosen} />
      <Text as="p">{say('config.hint')}</Text>
    </section>
  );
}
