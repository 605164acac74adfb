import type { Refusal } from '../../../../domain/decision/refusal.ts';
import { dayMs, type Instant } from '../../../../domain/time/instant.ts';
import type { AccessEvent } from '../registration.ts';

/** What becomes of a command that its sender has a right to. */
export type AccessAnswer = { readonly event: AccessEvent } | { readonly refusal: Refusal };

/** How many of these times lie within the 24 hours before. */
export const inLastDay = (times: readonly Instant[], now: Instant): number =>
  times.filter((at) => at > now - dayMs).length;
