import type { Personal } from '../../../../domain/forms/field.ts';
import { serviceCodes } from '../../../customers/domain/workloads.ts';
import { lineId } from './fields.ts';

/** What people write in summaries and orders, by its name in events, and how it is erased. */
export const personal: ReadonlyMap<string, Personal> = new Map<string, Personal>(
  [
    ...['description', 'relations', 'support', 'reason', 'comment', 'text'],
    ...serviceCodes,
    ...serviceCodes.map(lineId),
  ].map((name) => [name, 'words'] as const),
);
