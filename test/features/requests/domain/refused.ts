import { completed, engaged } from './given.ts';

/** A text of this many characters. */
export const words = (length: number) => 'x'.repeat(length);

/** The refusal of one input. */
export const invalid = (field: string, code: string) =>
  ({ code: 'invalid', errors: [{ field, code }] }) as never;

/** The refusal of a text that is one character too long. */
export const tooLong = (field: string) =>
  ({ code: 'invalid', errors: [{ field, code: 'too-long', most: 1500, over: 1 }] }) as never;

/** The engagement is completed, and not closed. */
export const done = [...engaged, completed];
