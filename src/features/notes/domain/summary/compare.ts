import { type ServiceCode, serviceCodes } from '../../../customers/domain/workloads.ts';
import type { SummaryFields } from './fields.ts';
import { oneLine } from './layout.ts';

/** A field whose value is another one; of a status the value is its id. */
export interface ChangedField {
  readonly field: Exclude<keyof SummaryFields, 'workloads'>;
  readonly was: string;
  readonly now: string;
}

export interface ChangedLine {
  readonly code: ServiceCode;
  readonly was: string;
  readonly now: string;
}

/** What differs between two summaries of one customer. */
export interface Comparison {
  readonly fields: readonly ChangedField[];
  readonly changed: readonly ChangedLine[];
  /** Workloads that were not under discussion before, and those that no longer are. */
  readonly came: readonly ChangedLine[];
  readonly went: readonly ChangedLine[];
}

const plainFields = [
  ...['description', 'engagementStatus', 'deployment', 'relations', 'support'],
] as readonly ChangedField['field'][];

/** Only what reads differently is a change: blanks and breaks are none. */
export function compare(older: SummaryFields, newer: SummaryFields): Comparison {
  const lines = serviceCodes.map((code) => ({
    code,
    was: oneLine(older.workloads[code] ?? ''),
    now: oneLine(newer.workloads[code] ?? ''),
  }));
  return {
    fields: plainFields
      .map((field) => ({
        field,
        was: oneLine(older[field] ?? ''),
        now: oneLine(newer[field] ?? ''),
      }))
      .filter(differs),
    changed: lines.filter((line) => line.was && line.now && differs(line)),
    came: lines.filter(({ was, now }) => !was && now),
    went: lines.filter(({ was, now }) => was && !now),
  };
}

const differs = ({ was, now }: { readonly was: string; readonly now: string }): boolean =>
  was !== now;

/** A risk, as far as its times tell what became of it between two summaries. */
export interface TimedRisk {
  readonly openedAt: number;
  readonly closedAt: number | null;
}

/** What was opened and what was closed after one summary, until the next one was published. */
export function risksBetween<Risk extends TimedRisk>(
  risks: readonly Risk[],
  { after, until }: { readonly after: number; readonly until: number },
): { readonly opened: readonly Risk[]; readonly closed: readonly Risk[] } {
  const within = (at: number | null): boolean => at !== null && at > after && at <= until;
  return {
    opened: risks.filter(({ openedAt }) => within(openedAt)),
    closed: risks.filter(({ closedAt }) => within(closedAt)),
  };
}
