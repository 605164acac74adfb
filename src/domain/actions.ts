import { notices, type Purpose } from './notices.ts';
import type { Person, Role } from './people.ts';
import type { RecordedEvent, Request } from './request.ts';
import { type MoveVerb, transitions } from './transitions.ts';

/** What can be clicked on a card of a request. */
export type Action = MoveVerb | 'request.revise';

/**
 * What somebody who stands in these roles to the request may do now, as the table says; a returned
 * request is resubmitted by way of `request.revise`.
 */
export function actionsFor(request: Request, person: Person, relations: readonly Role[]): Action[] {
  const own = request.requester.id === person.id;
  const can = (role: Role): boolean => relations.includes(role) && (role === 'partner' || !own);
  return transitions
    .filter((row) => row.from === request.state && row.by.some(can))
    .map((row) => (row.verb === 'form.submit' ? 'request.revise' : row.verb));
}

/** Whether the same piece of work was posted again by a later event: the older card gives way. */
export const superseded = (
  purpose: Purpose | 'status' | 'shown',
  sentWith: number,
  history: readonly RecordedEvent[],
): boolean =>
  history.some(
    (event) =>
      event.version > sentWith &&
      notices.some((row) => row.on === event.kind && row.purpose === purpose),
  );
