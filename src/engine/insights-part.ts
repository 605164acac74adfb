import type { Reader } from '../domain/people/people.ts';
import type { Region } from '../domain/program/program.ts';
import type { Choice, Figure } from '../domain/tab/contract.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AppContext } from './context.ts';
import type { Sayable } from './tab-part.ts';

/** Days, in UTC, since 1970: from one until just before the other. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What the figures are wanted of; null narrows nothing. */
export interface InsightsQuery extends Days {
  readonly region: Region | null;
  /** Ids of the program. */
  readonly partner: string | null;
  readonly workload: string | null;
}

/** What a row is about: words, or some days. */
export type RowLabel = Sayable | { readonly from: Instant; readonly to: Instant };

export type PartFigure = Figure<Sayable, RowLabel>;

/** The filters of figures that a reader may use; regions and workloads are those of the program. */
export interface InsightsChoices {
  readonly regions: readonly Region[];
  readonly partners: readonly Choice[];
}

/** The figures of a feature. */
export interface InsightsPart {
  /** Undefined: there are none for this reader. */
  choices(app: AppContext, reader: Reader): Promise<InsightsChoices | undefined>;
  /** Only what the reader may see is in them, whatever is asked for. */
  figures(app: AppContext, reader: Reader, query: InsightsQuery): Promise<readonly PartFigure[]>;
}
