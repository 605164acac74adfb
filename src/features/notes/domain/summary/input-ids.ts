import { serviceCodes } from '../../../customers/domain/workloads.ts';
import { lineId } from './fields.ts';

/** The ids of all inputs on cards about executive summaries: contract, section 6. */
export const summaryInputIds: readonly string[] = [
  ...['description', 'engagementStatus', 'deployment', 'relations', 'workloads', 'support'],
  'risks',
  ...serviceCodes.map(lineId),
];
