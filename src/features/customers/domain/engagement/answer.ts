import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { EngagementEvent } from './engagement.ts';

/** What becomes of a command that its sender has a right to. */
export type ClosingAnswer = { readonly event: EngagementEvent } | { readonly refusal: Refusal };
