import { randomBytes } from 'node:crypto';
import type { AppContext } from '../../../engine/context.ts';
import type { Registration, Sealed } from '../domain/registration.ts';
import { type Bound, confirmingNumber, invitationCode, isCode, sealed } from './code.ts';

/** The key from which codes are made; throws where the process was started without one. */
function secretOf({ secret }: Pick<AppContext, 'secret'>): Uint8Array {
  if (!secret) throw new Error('codes cannot be made: this process has no key');
  return secret;
}

type Which = 'invitation' | 'number';
const makers = { invitation: invitationCode, number: confirmingNumber };
const nonceBytes = 16;

const boundTo = ({ id, applicant }: Registration, nonce: string): Bound => ({
  ...{ id, person: applicant.id, nonce },
});

/** What is kept of a new code; the code itself is made from it whenever it is needed. */
export function newSeal(app: AppContext, registration: Registration, which: Which): Sealed {
  const nonce = randomBytes(nonceBytes).toString('base64url');
  return sealed(secretOf(app), boundTo(registration, nonce), makers[which]);
}

export const codeOf = (
  app: AppContext,
  registration: Registration,
  { nonce }: Pick<Sealed, 'nonce'>,
  which: Which,
): string => makers[which](secretOf(app), boundTo(registration, nonce));

/** Whether this is the code of what is open; it never goes further than here. */
export const isRight = (
  app: AppContext,
  { id, applicant }: Registration,
  open: Sealed | null,
  typed: string,
): boolean => open !== null && isCode(secretOf(app), { id, person: applicant.id }, open, typed);
