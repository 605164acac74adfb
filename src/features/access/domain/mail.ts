import type { CardPage, CardView } from '../../../domain/card-view.ts';
import type { MissedMessage } from '../../../domain/decision/decision.ts';
import { isAddress } from '../../../domain/people/address.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { AccessPage } from './pages.ts';
import type { AccessEvent, Registration } from './registration.ts';
import type { AccessView } from './views.ts';

/** Where notices reach somebody by e-mail: the address that they have given comes first. */
function addresses({ applicant, form, notifyMail, state }: Registration, reader: Reader): Mail[] {
  const own = reader.mail === null ? [] : [reader.mail];
  if (reader.id !== applicant.id) return own.filter(isAddress);
  // An invitation has a letter of its own, with its code.
  if (state === 'invited') return [];
  const given = notifyMail ?? form?.alternateEmail ?? null;
  const best = given === null ? [] : [given];
  const receives = form?.mailbox !== 'no';
  return [...new Set([...best, ...(receives ? own : [])])].filter(isAddress);
}

/** What of registrations is told by e-mail where Teams does not reach somebody. */
export const accessMail = {
  isNotice: (view: CardView): boolean =>
    view.kind === 'access' && (view as AccessView).purpose !== 'shown',
  addresses,
  stranger: () => null,
  tells: (page: CardPage): boolean =>
    page.kind === 'access' && page.isTrace !== true && (page as AccessPage).told !== null,
};

/** The approver hears of an invitation that has not arrived in the chat. */
export const missedInvitation = {
  asks: (page: CardPage): boolean =>
    page.kind === 'access' && (page as AccessPage).purpose === 'invitation',
  isToldInPlace: () => false,
  eventOf: (
    { state, applicant, invitation }: Registration,
    { person }: MissedMessage,
  ): AccessEvent | null =>
    person.id === applicant.id && state === 'invited' && invitation?.missed.chat === undefined
      ? { kind: 'missed', way: 'chat', why: 'chat' }
      : null,
};
