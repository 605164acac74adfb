import { type To, transitionsOf } from '../../../../../domain/decision/moves.ts';
import type { SummaryRole } from '../roles.ts';
import { type SummaryEvent, type SummaryState, summaryStates } from '../summary.ts';
import type { SummaryVerb } from './commands.ts';

interface Row {
  readonly from: readonly SummaryState[];
  readonly verb: SummaryVerb;
  readonly by: readonly SummaryRole[];
  readonly event: SummaryEvent['kind'];
  readonly to: To<SummaryState>;
}

const draft = ['draft'] as const;
const fm = ['fm'] as const;

/** A draft is its FM's alone, and what is published nobody changes. */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: draft, verb: 'summary.next',    by: fm, event: 'drafted',   to: 'same' },
  { from: draft, verb: 'summary.back',    by: fm, event: 'drafted',   to: 'same' },
  { from: draft, verb: 'summary.preview', by: fm, event: 'drafted',   to: 'same' },
  { from: draft, verb: 'summary.publish', by: fm, event: 'published', to: 'published' },
  // Something is missing: it is asked for.
  { from: draft, verb: 'summary.publish', by: fm, event: 'drafted',   to: 'same' },
  { from: draft, verb: 'summary.discard', by: fm, event: 'discarded', to: 'discarded' },
] as const satisfies readonly Row[];

/** Without a click on it. */
const byItself = [{ from: summaryStates, event: 'readdressed', to: 'same' }] as const;

export const summaryMoves = [...rows, ...byItself] as const;
export type SummaryMove = (typeof summaryMoves)[number];

export const transitions = transitionsOf(rows);
