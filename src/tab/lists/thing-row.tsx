import { Badge, Link, Text } from '@fluentui/react-components';
import type { Row } from '../../domain/tab/contract.ts';
import { hashOf } from '../route.ts';
import { useTab } from '../tab-context.ts';
import type { Together } from './use-together.ts';
import type { rowEvents } from './way-back.ts';

/** One thing in a list: what it is, how it is, what it waits for. */
export function ThingRow(props: {
  readonly row: Row;
  /** Absent: nothing can be done with several of this list. */
  readonly ticks?: Pick<Together, 'ticked' | 'tick'> | undefined;
  /** Of its link. */
  readonly events?: ReturnType<typeof rowEvents>;
}) {
  const { row, ticks, events } = props;
  const { say } = useTab();
  const { due, late } = row;
  return (
    <div className="row">
      <div className="row-title">
        {ticks && row.together && (
          <input
            type="checkbox"
            aria-label={say('choose', { id: row.id })}
            checked={ticks.ticked.has(row.id)}
            onChange={(event) => ticks.tick(row, event.currentTarget.checked)}
          />
        )}
        <Link href={hashOf(row.list, row.id)} {...events}>
          <span className="row-id">{row.id}</span> {row.title}
        </Link>
      </div>
      <div className="row-facts">
        <Text size={200} block truncate wrap={false}>
          {row.facts.join(' · ')}
        </Text>
      </div>
      <div className="row-state">
        <Badge appearance="outline" color="informative" shape="rounded">
          {row.state.label}
        </Badge>
        {row.waiting && (
          <Badge appearance="filled" color="brand" shape="rounded">
            {say('needs-action')}
          </Badge>
        )}
        {due && (
          <Text size={200} weight={late ? 'semibold' : 'regular'} className={late ? 'late' : ''}>
            {say(late ? 'late' : 'due', { at: due.text })}
          </Text>
        )}
      </div>
    </div>
  );
}
