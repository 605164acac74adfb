import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import type { Reason } from '../api/failure.ts';
import { takesFocus } from '../lists/way-back.ts';
import { useTab } from '../tab-context.ts';

export const Loading = ({ text }: { readonly text: string }) => (
  <div className="notice" role="status">
    <Spinner label={text} />
  </div>
);

/** Nothing is there: what that means, and what to do. */
export const Empty = ({ title, hint }: { readonly title: string; readonly hint: string }) => (
  <div className="notice">
    <Text as="h2" size={500} weight="semibold" tabIndex={-1} ref={takesFocus}>
      {title}
    </Text>
    <Text as="p">{hint}</Text>
  </div>
);

/** The same for who has no role: then there is nothing for them anywhere. */
export function NothingFor(usual: Parameters<typeof Empty>[0]) {
  const { me } = useTab();
  return <Empty {...(me?.noRole ?? usual)} />;
}

/** Nothing came: why, and what to do. */
export function Failed({ reason, again }: { readonly reason: Reason; readonly again: () => void }) {
  const { say, me } = useTab();
  if (reason === 'not-found' && me?.noRole) return <Empty {...me.noRole} />;
  return (
    <div className="notice" role="alert">
      <Text as="p">{say(`error.${reason}`)}</Text>
      <Button onClick={again}>{say('retry')}</Button>
    </div>
  );
}

/** What is shown is what was there before: the newest could not be had. */
export function Stale({ reason }: { readonly reason: Reason | null }) {
  const { say } = useTab();
  if (!reason) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{say(`error.${reason}`)}</MessageBarBody>
    </MessageBar>
  );
}
