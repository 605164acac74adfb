import { noticesOf } from '../../../../../src/features/requests/domain/notices/notices.ts';
import { recipientsOf } from '../../../../../src/features/requests/domain/notices/parties.ts';
import { facts, type Happened, monday, recorded, requestAfter } from '../given.ts';

export const petra = 'contoso/101';
export const frank = 'frank@fasttrack.example';
export const fiona = 'fiona@fasttrack.example';
export const sam = 'sam@fasttrack.example';

/** The proposer is known as a person, not by an address. */
export const annaThePerson = 'fasttrack/301';

/** Who is told of the last event, what for. */
export function told(history: readonly Happened[], delegate: string | null = null): string[] {
  const request = requestAfter(...history);
  const event = recorded(history).at(-1);
  if (!event) throw new Error('nothing has happened');
  return noticesOf(request, event).flatMap(({ to, purpose }) =>
    recipientsOf(to, request, event, { ...facts, delegate }).map((who) => `${purpose} ${who}`),
  );
}

export const clock = (event: Happened[1]): Happened => [null, event];

export const reminded = (of: 'triage' | 'decision') => clock({ kind: 'reminded', of, due: monday });

export const overdue = clock({ kind: 'overdue', of: 'decision', due: monday });
