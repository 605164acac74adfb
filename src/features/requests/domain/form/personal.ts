import type { Personal } from '../../../../domain/forms/field.ts';
import { writtenIds } from './decision-inputs.ts';
import { formFields } from './fields/fields.ts';

/** What people write about a request, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>([
  ...formFields.flatMap((row) => (row.personal ? [[row.id, row.personal] as const] : [])),
  ...writtenIds.map((id) => [id, 'words'] as const),
  // The workload's own fields.
  ['details', 'all'],
]);
