import { Text } from '@fluentui/react-components';
import type { WorkAnswer } from '../../domain/tab/contract.ts';
import { usePoll } from '../api/use-poll.ts';
import { Rows } from '../lists/rows.tsx';
import { useTab } from '../tab-context.ts';
import { Failed, Loading, NothingFor, Stale } from './notices.tsx';

/** What needs the reader's own action, due first. */
export function WorkPage() {
  const { say } = useTab();
  const { value, failed, again } = usePoll<WorkAnswer>('/api/work');
  if (!value)
    return failed ? <Failed reason={failed} again={again} /> : <Loading text={say('loading')} />;
  if (value.rows.length === 0)
    return <NothingFor title={say('empty-work')} hint={say('empty-work-hint')} />;
  return (
    <section className="list" aria-label={say('work')}>
      <Stale reason={failed} />
      <Text as="p" role="status">
        {say('rows', { count: value.rows.length })}
      </Text>
      <Rows rows={value.rows} label={say('work')} />
      {value.more && <Text as="p">{say('more-work')}</Text>}
    </section>
  );
}
