import { streamNumber } from '../../../../domain/stream.ts';
import { ownTable } from '../../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../../store/streams/stored-kind.ts';
import { evolve } from '../../domain/summary/moves/evolve.ts';
import { personal } from '../../domain/summary/personal.ts';
import type { ExecSummary, SummaryEvent } from '../../domain/summary/summary.ts';
import type { SummaryTable } from './tables.ts';

const rowOf = ({ id, customer, state, published }: ExecSummary): SummaryTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), state },
  published_at: published?.at ?? null,
});

/** How the store keeps executive summaries. */
export const storedSummary = {
  name: 'summary',
  prefix: 'SUM',
  evolve,
  overStates: ['published', 'discarded'],
  personal,
  ...ownTable('note_summary', rowOf),
  partiesOf: ({ published }) => (published?.by.mail ? [published.by.mail] : []),
} as const satisfies StoredKind<ExecSummary, SummaryEvent>;
