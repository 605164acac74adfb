import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Recipient } from '../../domain/people/people.ts';

/** The kind of job that brings one card up to date. */
export const cardJob = 'card';

/** The kind of job that sends a card's notice as an e-mail instead. */
export const mailJob = 'mail';

/** The kind of job that takes a second copy of a message away. */
export const copyJob = 'copy';

/** What such a job of a card carries. */
export const ofSlot = z.object({ slot: z.string() });

/** A card has one job of each kind: news in between collapse into it. */
export const cardKey = (kind: typeof cardJob | typeof mailJob, slot: string): string =>
  `${kind}:${slot}`;

/** The same key as an expression over rows of `card`. */
export const cardKeyInSql = (kind: typeof cardJob | typeof mailJob): RawBuilder<string> =>
  sql<string>`${sql.lit(`${kind}:`)} || card.slot`;

/** E-mails wait by themselves: a mail server that is down holds up nobody's chat. */
export const mailRoute = (recipient: Recipient): string => `${mailJob}:${recipient}`;
