import { because, invalid } from '../../../../domain/decision/refused.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { after } from '../../../../domain/time/local-days.ts';
import { accessKeysOf } from '../keys.ts';
import type { Registration } from '../registration.ts';
import type { AccessFacts } from '../roles.ts';
import { accessCalendar } from '../timers.ts';
import type { AccessAnswer } from './answer.ts';
import type { AccessCommandOf } from './commands.ts';

/** Codes that were wrong so often end an invitation, and the change of an address. */
export const mostTries = 5;

export function invited(
  { partner, sealed, mailed }: AccessCommandOf<'access.invite'>,
  registration: Registration,
  { program, now, others }: AccessFacts,
): AccessAnswer {
  if (!program.partners.some(({ id }) => id === partner))
    return invalid({ field: 'partnerName', code: 'not-in-list' });
  const isContact = others.some(
    (one) => one.partner === partner && ['registered', 'suspended'].includes(one.state),
  );
  if (isContact) return invalid({ field: 'partnerName', code: 'already-contact' });
  const { timeZone } = accessCalendar({ ...registration, partner }, program);
  const until = after(timeZone, now, accessKeysOf(program).invitationValid);
  return { event: { kind: 'invited', partner, until, mailed, ...sealed } };
}

/** What has run out at this very moment, before the clock has said so. */
const isOver = ({ invitation }: Registration, now: Instant): boolean =>
  invitation !== null && now >= invitation.until;

export function consented(
  version: string,
  registration: Registration,
  facts: AccessFacts,
): AccessAnswer {
  const { consentVersion } = accessKeysOf(facts.program);
  // Another text than the one that was read is not what they have agreed to.
  if (version !== consentVersion) return because('consent-changed');
  const { state, consent } = registration;
  if (state === 'registered' && consent?.version === version)
    return { refusal: { code: 'nothing-changed' } };
  if (state === 'invited' && isOver(registration, facts.now))
    return { event: { kind: 'expired', why: 'time' } };
  return { event: { kind: 'permissions-accepted', consentVersion } };
}

export function finished(
  { nonce, isRight }: AccessCommandOf<'access.finish'>,
  registration: Registration,
  { now }: AccessFacts,
): AccessAnswer {
  const { invitation } = registration;
  if (isOver(registration, now)) return { event: { kind: 'expired', why: 'time' } };
  if (isRight && nonce === invitation?.nonce) return { event: { kind: 'registered' } };
  const last = (invitation?.tries ?? 0) + 1 >= mostTries;
  return { event: last ? { kind: 'expired', why: 'tries' } : { kind: 'code-wrong' } };
}
