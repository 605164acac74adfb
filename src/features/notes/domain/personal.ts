import type { Personal } from '../../../domain/forms/field.ts';

/** What people write in notes, risks and next actions, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>(
  [
    ...['text', 'what', 'named', 'reason', 'how'],
    // The same in a draft, by the ids of the inputs.
    ...['nextAction', 'nextActionOwnerName', 'risk'],
  ].map((name) => [name, 'words'] as const),
);
