import { Link, Text } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { ListInfo } from '../../domain/tab/contract.ts';
import { Empty, Failed, Loading, NothingFor, Stale } from '../pages/notices.tsx';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';
import { type Chosen, Filters } from './filters.tsx';
import { Rows } from './rows.tsx';
import { TogetherBar } from './together-bar.tsx';
import { useList } from './use-list.ts';
import { useTogether } from './use-together.ts';
import { takesFocusAfterNew } from './way-back.ts';

/** What the reader has chosen in each list, until the page is closed. */
const remembered = new Map<string, Chosen>();

/** A list with its filters. */
export function ListScreen(props: { readonly list: ListInfo; readonly first: Chosen }) {
  const { list, first } = props;
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.keys(first).length > 0 ? first : (remembered.get(list.name) ?? {}),
  );
  const choose = (next: Chosen): void => {
    remembered.set(list.name, next);
    setChosen(next);
  };
  return (
    <section className="list" aria-label={list.title}>
      {list.begin && (
        <div className="list-begin">
          <Link href={hashOf(list.name, 'new')} ref={takesFocusAfterNew}>
            {list.begin.title}
          </Link>
        </div>
      )}
      <Filters list={list} chosen={chosen} choose={choose} />
      <Found list={list} chosen={useDeferredValue(chosen)} />
    </section>
  );
}

function Found({ list, chosen }: { readonly list: ListInfo; readonly chosen: Chosen }) {
  const { say } = useTab();
  const { rows, failed, again, more, onEnd } = useList(list, chosen);
  const together = useTogether(again);
  const deeds = list.together ?? [];
  if (!rows)
    return failed ? <Failed reason={failed} again={again} /> : <Loading text={say('loading')} />;
  if (rows.length === 0 && more) return <Loading text={say('looking')} />;
  if (rows.length === 0)
    return (
      <>
        <TogetherBar deeds={deeds} together={together} />
        {narrows(chosen) ? (
          <Empty title={say('empty-list')} hint={say('empty-list-hint')} />
        ) : (
          <NothingFor title={say('empty-none')} hint={say('empty-none-hint')} />
        )}
      </>
    );
  return (
    <>
      <Stale reason={failed} />
      <Text as="p" role="status">
        {say('rows', { count: rows.length })}
      </Text>
      <TogetherBar deeds={deeds} together={together} />
      <Rows
        rows={rows}
        label={list.title}
        onEnd={onEnd}
        open={more}
        ticks={deeds.length > 0 ? together : undefined}
      />
    </>
  );
}

/** An order leaves nothing out, but for the one by a date that not all have. */
const narrows = ({ sort, ...others }: Chosen): boolean =>
  sort === 'due' || Object.values(others).some((value) => value.trim() !== '');
