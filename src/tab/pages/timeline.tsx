import { Text } from '@fluentui/react-components';
import type { HistoryEntry } from '../../domain/tab/contract.ts';

/** What has happened, the newest first. */
export const Timeline = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => (
  <ol className="timeline" reversed>
    {[...entries].reverse().map(({ version, at, text, said }) => (
      <li key={version}>
        <Text as="p" size={200} className="timeline-at">
          {at}
        </Text>
        <Text as="p">{text}</Text>
        {said && (
          <Text as="p" className="timeline-said">
            {said}
          </Text>
        )}
      </li>
    ))}
  </ol>
);
