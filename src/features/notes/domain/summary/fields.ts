import type { Typed } from '../../../../domain/forms/field.ts';
import { type Parsed, parseAll } from '../../../../domain/forms/parse.ts';
import { needed, oneOf, text, type UndatedParser } from '../../../../domain/forms/parsers.ts';
import { codes } from '../../../customers/domain/parse.ts';
import { type ServiceCode, serviceCodes } from '../../../customers/domain/workloads.ts';

export const engagementStatuses = ['on-hold', 'reactive', 'fully-engaged'] as const;
export type EngagementStatus = (typeof engagementStatuses)[number];
export const deployments = ['not', 'partly', 'fully'] as const;
export type Deployment = (typeof deployments)[number];

/** What an executive summary says, as it was typed. */
export interface SummaryFields {
  readonly description: string;
  readonly engagementStatus: EngagementStatus;
  readonly deployment: Deployment;
  readonly relations: string;
  /** One line for each workload under discussion. */
  readonly workloads: Readonly<Partial<Record<ServiceCode, string>>>;
  readonly support: string | null;
}

export const summaryFields = [
  ...['description', 'engagementStatus', 'deployment', 'relations', 'workloads', 'support'],
] as readonly (keyof SummaryFields)[];

/** The most characters of each text. */
export const longest = { description: 500, relations: 1000, workload: 300, support: 500 } as const;

/** The input of a workload's line: `workload-EXO`. */
export const lineId = <Code extends ServiceCode>(code: Code): `workload-${Code}` =>
  `workload-${code}`;

/** Each workload that was chosen has its line; they come in the order of the playbook. */
const lines: UndatedParser<SummaryFields['workloads']> = (inputs) => {
  const chosen = codes('workloads')(inputs);
  if ('errors' in chosen) return chosen;
  return parseAll(
    Object.fromEntries(chosen.value.map((code) => [code, needed(lineId(code), longest.workload)])),
    inputs,
  );
};

const parsers = {
  description: needed('description', longest.description),
  engagementStatus: oneOf('engagementStatus', engagementStatuses),
  deployment: oneOf('deployment', deployments),
  relations: needed('relations', longest.relations),
  workloads: lines,
  support: text('support', longest.support),
};

/** The fields of a summary from what was typed, or everything that is wrong with it. */
export const parseSummary = (inputs: Typed): Parsed<SummaryFields> => parseAll(parsers, inputs);

/** The same fields as inputs again: the next summary opens with them. */
export const asSummaryInputs = (fields: SummaryFields): Readonly<Record<string, string>> => {
  const { workloads, support, ...rest } = fields;
  const chosen = serviceCodes.filter((code) => workloads[code] !== undefined);
  return {
    ...rest,
    ...(support === null ? {} : { support }),
    workloads: chosen.join(','),
    ...Object.fromEntries(chosen.map((code) => [lineId(code), workloads[code] ?? ''])),
  };
};
