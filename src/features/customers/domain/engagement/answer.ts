import type { FieldError } from '../../../../domain/forms/field-error.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import type { EngagementEvent } from './engagement.ts';

/** What becomes of a command that its sender has a right to. */
export type ClosingAnswer = { readonly event: EngagementEvent } | { readonly refusal: Refusal };

export function because(why: string, values: Readonly<Record<string, string>> = {}) {
  return { refusal: { code: 'because', because: why, values } as const };
}

export const invalid = (...errors: readonly FieldError[]) => ({
  refusal: { code: 'invalid', errors } as const,
});
