import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AdminAnswer } from '../../domain/tab/contract.ts';
import { usePoll } from '../api/use-poll.ts';
import { ThingRow } from '../lists/thing-row.tsx';
import { Failed, Loading, Stale } from '../pages/notices.tsx';
import { useTab } from '../tab-context.ts';
import { Lines } from './lines.tsx';
import { ListedTable } from './listed-table.tsx';
import { TrialForm } from './trial-form.tsx';
import { Undelivered } from './undelivered.tsx';
import './admin.css';

/** How the bot is, what does not go on by itself, and the program file as it is in force. */
export function AdminPage() {
  const { say } = useTab();
  const { value, failed, again } = usePoll<AdminAnswer>('/api/admin');
  if (!value)
    return failed ? <Failed reason={failed} again={again} /> : <Loading text={say('loading')} />;
  const { programFault: fault, unheld } = value;
  return (
    <article className="admin" aria-label={say('admin')}>
      <Stale reason={failed} />
      {fault && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say('admin.fault', { at: fault.at })}
            <pre className="admin-fault">{fault.message}</pre>
          </MessageBarBody>
        </MessageBar>
      )}
      <Part title={say('admin.health')}>
        <Lines lines={value.health} />
      </Part>
      <Part title={say('admin.undelivered')}>
        <Undelivered undelivered={value.undelivered} after={again} />
      </Part>
      <Part title={say('admin.unheld')}>
        {unheld.length === 0 ? (
          <Text as="p">{say('admin.nothing')}</Text>
        ) : (
          <ul className="admin-rows">
            {unheld.map((row) => (
              <li key={row.id}>
                <ThingRow row={row} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={say('admin.trial')}>
        <TrialForm fields={value.trial} />
      </Part>
      <Part title={say('admin.people')}>
        <ListedTable all={value.people} label={say('admin.people')} />
      </Part>
      <Part title={say('admin.partners')}>
        <ListedTable all={value.partners} label={say('admin.partners')} />
      </Part>
    </article>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="admin-part" aria-label={title}>
    <Text as="h2" size={500} weight="semibold" block>
      {title}
    </Text>
    {children}
  </section>
);
