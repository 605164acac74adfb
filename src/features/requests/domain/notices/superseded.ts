import type { Person } from '../../../../domain/people/people.ts';
import type { Request } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
import type { Facts } from '../roles.ts';
import { noticesOf, type Purpose } from './notices.ts';
import { recipientsOf } from './parties.ts';

/** The work that follows a piece of work: its message also takes the buttons of the older card. */
const replacedBy: Partial<Record<Purpose | 'status' | 'shown', readonly Purpose[]>> = {
  triage: ['assign'],
  answer: ['plan', 'engagement'],
  plan: ['engagement'],
  engagement: ['feedback', 'close'],
};

const replaces = (newer: Purpose, older: Purpose | 'status' | 'shown'): boolean =>
  // Another question leaves the first where it is: somebody may be writing the answer there.
  (newer === older && older !== 'question') || (replacedBy[older]?.includes(newer) ?? false);

/** Whether a later event sent this reader the same work again: the older card loses its buttons. */
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
