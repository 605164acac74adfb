import type { Personal } from '../../../domain/forms/field.ts';

/** What people write in registrations, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>(
  [
    ...['fullName', 'companyName', 'note', 'answers', 'alternateEmail', 'address'],
    ...['comment', 'questions', 'question', 'answer'],
  ].map((name) => [name, 'words'] as const),
);
