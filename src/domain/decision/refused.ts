import type { FieldError } from '../forms/field-error.ts';

/** A "no" for a reason of a feature's own. */
export const because = (reason: string, values: Readonly<Record<string, string>> = {}) => ({
  refusal: { code: 'because', because: reason, values } as const,
});

/** A "no" because of what was typed. */
export const invalid = (...errors: readonly FieldError[]) => ({
  refusal: { code: 'invalid', errors } as const,
});
