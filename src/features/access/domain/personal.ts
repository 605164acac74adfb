import type { Personal } from '../../../domain/forms/field.ts';
import { type AccessField, accessFields } from './fields.ts';

/** What people write in registrations, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>([
  ...Object.entries<AccessField>(accessFields).flatMap(([name, field]) =>
    field.personal ? [[name, field.personal] as const] : [],
  ),
  // Besides the form: what is said with a decision, and the address of a contact.
  ...['address', 'comment', 'questions', 'question', 'answer'].map(
    (name) => [name, 'words'] as const,
  ),
]);
