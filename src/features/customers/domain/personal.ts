import type { Personal } from '../../../domain/forms/field.ts';

/** What people write about customers, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>(
  [
    ...['fullName', 'role', 'comment', 'nextSteps', 'withoutTeam', 'activities', 'howShown'],
    // Of a risk, or of a next action that is overdue.
    'text',
    ...['satisfaction', 'customerStatus'],
  ].map((name) => [name, 'words'] as const),
);
