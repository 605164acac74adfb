import type { Person, Role } from '../../../domain/people/people.ts';
import { alreadyDone, endedUnfinished } from './decide.ts';
import { noticesOf, type Purpose, recipientsOf } from './notices.ts';
import type { RecordedEvent, Request } from './request.ts';
import type { Facts } from './roles.ts';
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
    .filter(
      (row) =>
        row.from === request.state &&
        row.by.some((role) => can(role) && !alreadyDone(row.verb, request, role)) &&
        possible(row.verb, request),
    )
    .map((row) => (row.verb === 'form.submit' ? 'request.revise' : row.verb));
}

/** What the state alone does not tell: there is nothing to confirm, or to answer, yet. */
function possible(verb: MoveVerb, request: Request): boolean {
  if (verb === 'plan.confirm') return request.state === 'onboarding' && request.plan !== null;
  if (verb === 'feedback.send') return !endedUnfinished(request);
  return verb !== 'fpm.answer' || request.asked.length > 0;
}

/** What comes after a piece of work: its message takes the older card's buttons over as well. */
const replacedBy: Partial<Record<Purpose | 'status' | 'shown', readonly Purpose[]>> = {
  triage: ['assign'],
  answer: ['plan', 'engagement'],
  plan: ['engagement'],
  engagement: ['feedback', 'close'],
};

const replaces = (newer: Purpose, older: Purpose | 'status' | 'shown'): boolean =>
  newer === older || (replacedBy[older]?.includes(newer) ?? false);

/** Whether this reader got the same piece of work again by a later event: the older card gives way. */
export const isSuperseded = (
  card: { readonly purpose: Purpose | 'status' | 'shown'; readonly sentWith: number },
  reader: Person,
  request: Request,
  history: readonly RecordedEvent[],
  facts: Facts,
): boolean =>
  history.some(
    (event) =>
      event.version > card.sentWith &&
      noticesOf(request, event).some(
        ({ purpose, to }) =>
          replaces(purpose, card.purpose) &&
          recipientsOf(to, request, event, facts).some(
            (one) => one === reader.id || one === reader.mail,
          ),
      ),
  );
