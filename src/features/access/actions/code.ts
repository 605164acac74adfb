import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonId } from '../../../domain/people/people.ts';
import type { AccessId, Sealed } from '../domain/registration.ts';

/** No I and O, no 0 and 1: what can be read aloud and typed. There are 32, so that five bits are one. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 8;

/** Longer than anybody writes a code. */
const longest = 64;

/** A code is for one person and one invitation: forwarded it is worthless. */
export interface Bound {
  readonly id: AccessId;
  readonly person: PersonId;
  readonly nonce: string;
}

type Purpose = 'code' | 'number' | 'hash';

const mac = (secret: Uint8Array, purpose: Purpose, of: Bound, what = ''): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, of.id, of.person, of.nonce, what]))
    .digest();

/** The code of an invitation. It is made anew whenever it is shown or mailed, and stored nowhere. */
export const invitationCode = (secret: Uint8Array, of: Bound): string =>
  [...mac(secret, 'code', of).subarray(0, length)].map((byte) => letters[byte & 31]).join('');

/** The six digits that confirm a changed address. */
export const confirmingNumber = (secret: Uint8Array, of: Bound): string =>
  String(mac(secret, 'number', of).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');

/** `K7QM-3XWD` */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Case, blanks and hyphens do not matter. */
const forgiven = (typed: string): string => typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');

/** What is stored of a code; without the secret nobody can try out which one it is of. */
export const codeHash = (secret: Uint8Array, of: Bound, code: string): string =>
  mac(secret, 'hash', of, code).toString('base64url');

/** Takes as long for a wrong code as for the right one. */
export function isCode(
  secret: Uint8Array,
  of: Omit<Bound, 'nonce'>,
  { nonce, hash }: Sealed,
  typed: string,
): boolean {
  const code = forgiven(typed.slice(0, longest + 1));
  const given = Buffer.from(codeHash(secret, { ...of, nonce }, code));
  const wanted = Buffer.from(hash);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** What is kept of a new code: `nonce` comes from the system's secure source. */
export function sealed(
  secret: Uint8Array,
  of: Bound,
  make: (secret: Uint8Array, of: Bound) => string,
): Sealed {
  return { nonce: of.nonce, hash: codeHash(secret, of, make(secret, of)) };
}
