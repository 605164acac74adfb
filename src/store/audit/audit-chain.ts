import { hash, randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';

/*
 * How the audit trail is chained. Anybody who has the CSV of `npm run audit` can check it with SHA-256
 * alone, always of UTF-8 text and written as 64 small hexadecimal digits:
 *
 *   digest = SHA-256(salt + ":" + body)
 *   hash   = SHA-256(previous + "\n" + request + "\n" + version + "\n" + event + "\n" + at + "\n" + digest)
 *
 * - `body` is the event as it is stored, byte for byte; `salt` is random, one for each event.
 * - `previous` is the hash of the row before of the same request (version - 1), empty for the first.
 * - `request` is the id of what it happened to, of whichever kind ("SME-1042"), `version` counts from 1 without a hole, `event` is the kind, `at` the
 *   time in UTC as "2026-03-02T09:00:00.000Z".
 *
 * So the chain holds a commitment to what was said, not the words themselves: personal data can be
 * erased together with its salt, and nobody can guess it back from the digest. What stands in its
 * place is committed to by an entry of the ledger, which is a chain of the same form under the
 * request "audit", with an empty salt. A ledger entry's body lists `rows`, each with `request`,
 * `version`, `from` and `to`: from then on the event's body and salt give `to`, while `digest` and
 * `hash` of the event stay what they were.
 *
 * There is no secret in it: somebody who can write the database and computes everything anew leaves no
 * trace in it. Against that help the CSV and the fingerprint that `npm run audit` prints, kept elsewhere.
 */

/** What of a row is hashed as it is. */
export interface Link {
  readonly request: string;
  readonly version: number;
  readonly kind: string;
  readonly at: Instant;
}

/** What a chained row carries besides. */
export interface Seal {
  readonly salt: string;
  readonly digest: string;
  readonly hash: string;
}

const sha256 = (text: string): string => hash('sha256', text);

export const digestOf = (salt: string, body: string): string => sha256(`${salt}:${body}`);

/** `previous`: the hash before; empty where there is none. */
export const linkHash = (previous: string, { request, version, kind, at }: Link, digest: string) =>
  sha256([previous, request, version, kind, timeOf(at), digest].join('\n'));

export const timeOf = (at: Instant): string => new Date(at).toISOString();

/**
 * 122 random bits: nobody tries them all for a name that they suspect. As a UUID without its dashes,
 * since Node draws the bits of many of these at once.
 */
export const newSalt = (): string => randomUUID().replaceAll('-', '');

/** The seal of a new event with this body. */
export function seal(previous: string, link: Link, body: string): Seal {
  const salt = newSalt();
  const digest = digestOf(salt, body);
  return { salt, digest, hash: linkHash(previous, link, digest) };
}
