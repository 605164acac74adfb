import { Field, SearchBox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Listed } from '../../domain/tab/contract.ts';
import { useTab } from '../tab-context.ts';

/** More is not read, and a program may have thousands. */
const mostShown = 50;

/** People or partners as the program file has them; a search narrows them. */
export function ListedTable({ all, label }: { readonly all: readonly Listed[]; label: string }) {
  const { say } = useTab();
  const [text, setText] = useState('');
  const words = text.toLowerCase().split(/\s+/);
  const found = all.filter(({ id, name, facts }) => {
    const said = [id, name, ...facts].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  });
  return (
    <>
      <Text as="p" size={200}>
        {say('admin.read-only')}
      </Text>
      <Field label={say('admin.search')} className="admin-search">
        <SearchBox value={text} onChange={(_, { value }) => setText(value)} maxLength={200} />
      </Field>
      <ul className="listed" aria-label={label}>
        {found.slice(0, mostShown).map(({ id, name, facts }) => (
          <li key={id}>
            <Text weight="semibold">{name}</Text> <Text size={200}>{id}</Text>
            <Text as="p" size={200}>
              {facts.join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <Text as="p">{say('admin.more', { count: found.length - mostShown })}</Text>
      )}
    </>
  );
}
