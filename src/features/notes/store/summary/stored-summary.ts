import { streamNumber } from '../../../../domain/stream.ts';
import type { Db } from '../../../../store/database/tables.ts';
import type { StoredKind } from '../../../../store/streams/stored-kind.ts';
import { evolve } from '../../domain/summary/moves/evolve.ts';
import { personal } from '../../domain/summary/personal.ts';
import type { ExecSummary, SummaryEvent } from '../../domain/summary/summary.ts';
import { type SummaryTable, withSummaries } from './tables.ts';

const rowOf = ({ id, customer, state, published }: ExecSummary): SummaryTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), state },
  published_at: published?.at ?? null,
});

async function saveRow(db: Db, summary: ExecSummary): Promise<void> {
  const { number, ...columns } = rowOf(summary);
  await withSummaries(db)
    .insertInto('note_summary')
    .values({ number, ...columns })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(columns))
    .execute();
}

/** How the store keeps executive summaries. */
export const storedSummary = {
  name: 'summary',
  prefix: 'SUM',
  evolve,
  overStates: ['published', 'discarded'],
  personal,
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    withSummaries(db)
      .selectFrom('note_summary')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: ({ published }) => (published?.by.mail ? [published.by.mail] : []),
} as const satisfies StoredKind<ExecSummary, SummaryEvent>;
