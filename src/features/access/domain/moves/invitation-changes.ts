import type { Instant } from '../../../../domain/time/instant.ts';
import type { Registration } from '../registration.ts';
import { type AccessChanges, type LaterAccessEvent, triedAgain } from './changes.ts';

/** The invitation, until it is a contact's or has run out. */
export const invitationChanges: AccessChanges<
  | ('invited' | 'permissions-accepted' | 'code-wrong' | 'registered')
  | ('expired' | 'moved' | 'missed')
> = {
  invited: (_, { at, actor, until, mailed, nonce, hash, partner }) => {
    const by = actor?.name ?? '';
    const invitation = { at, by, until, mailed, nonce, hash, tries: 0, missed: {} };
    return { partner, invitation, expiredAt: null };
  },
  'permissions-accepted': ({ state, origin }, { at, consentVersion: version }) => {
    const isNewContact = state !== 'registered' && origin === 'program';
    return { consent: { version, at }, ...(isNewContact && { registeredAt: at }) };
  },
  'code-wrong': ({ invitation }) => ({ invitation: triedAgain(invitation) }),
  registered: ({ form }, { at }) => {
    const { alternateEmail: notifyMail = null } = form ?? {};
    return { registeredAt: at, notifyMail, invitation: null };
  },
  expired: (_, { at }) => runOut(at),
  moved: (was, event) => ({
    ...{ approver: event.approver, partner: event.partner, handed: false },
    ...(isInvitedToNone(was, event) && runOut(event.at)),
  }),
  missed: ({ invitation }, { way, why }) => ({
    invitation: invitation && { ...invitation, missed: { ...invitation.missed, [way]: why } },
  }),
};

/** The company of the invitation is gone. */
export const isInvitedToNone = (
  { invitation }: Registration,
  { partner }: Extract<LaterAccessEvent, { kind: 'moved' }>,
): boolean => partner === null && invitation !== null;

const runOut = (at: Instant) => ({ expiredAt: at, invitation: null, consent: null });
