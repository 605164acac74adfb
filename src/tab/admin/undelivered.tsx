import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdminAnswer } from '../../domain/tab/contract.ts';
import { type Reason, reasonOf } from '../api/failure.ts';
import { useTab } from '../tab-context.ts';

/** People whom something did not reach, why, and another try for all of it. */
export function Undelivered(props: {
  readonly undelivered: AdminAnswer['undelivered'];
  readonly after: () => void;
}) {
  const { undelivered, after } = props;
  const { api, say } = useTab();
  const [told, setTold] = useState<'tried' | Reason>();
  const again = async (recipient: string): Promise<void> => {
    try {
      await api.post('/api/admin/again', { recipient });
      setTold('tried');
      after();
    } catch (error) {
      setTold(reasonOf(error));
    }
  };
  return (
    <>
      {told && (
        <MessageBar intent={told === 'tried' ? 'success' : 'error'} politeness="polite">
          <MessageBarBody>
            {say(told === 'tried' ? 'admin.again-done' : `error.${told}`)}
          </MessageBarBody>
        </MessageBar>
      )}
      {undelivered.length === 0 && <Text as="p">{say('admin.nothing')}</Text>}
      <ul className="listed">
        {undelivered.map(({ recipient, name, reason, messages }) => (
          <li key={`${recipient} ${reason}`}>
            <Text weight="semibold">{name}</Text>{' '}
            <Text size={200}>{say('admin.messages', { count: messages })}</Text>
            <Text as="p">{reason}</Text>
            <Button
              size="small"
              onClick={() => void again(recipient)}
              aria-label={`${say('admin.again')}: ${name}`}
            >
              {say('admin.again')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
