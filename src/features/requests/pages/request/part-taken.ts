import type { Reader } from '../../../../domain/people/people.ts';
import type { ToldEvent } from '../../domain/reading.ts';
import type { RecordedEvent } from '../../domain/request-events.ts';
import type { Page } from '../../domain/views.ts';
import type { Seen } from './seen.ts';

/** The event by which a person has given up their role in it, and what they read of that. */
const leftBy: Readonly<Record<string, 'you-declined' | 'you-turned-down'>> = {
  declined: 'you-declined',
  'turned-down': 'you-turned-down',
};

/** What somebody reads who has no part in the request, or none any more. */
export function partTaken({ request: { id }, history, person }: Seen): Page {
  const own = history.findLast(({ actor }) => actor?.id === person.id);
  if (own?.kind === 'handed-over')
    return { kind: 'sentence', say: { code: 'you-handed-over', id, to: own.to } };
  const code = leftBy[own?.kind ?? ''] ?? 'no-longer-yours';
  return { kind: 'sentence', say: { code, id } };
}

/** What took somebody's part from them, and that they still read. */
const leavesTelling: readonly ToldEvent['kind'][] = ['released', 'undone', 'given'];

/** Whether this is the event by which somebody has lost their part: they still read of it. */
export const stillReads = (
  event: ToldEvent,
  reader: Reader,
  history: readonly RecordedEvent[],
): boolean => leavesTelling.includes(event.kind) || wasReplaced(event, reader, history);

/** Whether this is the event by which the team asked another SME in this one's place. */
function wasReplaced(
  { kind, version }: ToldEvent,
  { mail }: Reader,
  history: readonly RecordedEvent[],
): boolean {
  const before = history.filter((one) => one.kind === 'assigned' && one.version < version).at(-1);
  return kind === 'assigned' && before?.kind === 'assigned' && before.sme === mail;
}
