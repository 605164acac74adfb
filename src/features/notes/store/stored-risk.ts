import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { personal } from '../domain/personal.ts';
import { evolve } from '../domain/risk/evolve.ts';
import type { Risk, RiskEvent } from '../domain/risk/risk.ts';
import { type RiskTable, withNotes } from './tables.ts';

const rowOf = ({ id, customer, state, openedBy }: Risk): RiskTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), state },
  opened_by: openedBy,
});

async function saveRow(db: Db, risk: Risk): Promise<void> {
  const { number, ...columns } = rowOf(risk);
  await withNotes(db)
    .insertInto('risk')
    .values({ number, ...columns })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(columns))
    .execute();
}

/** How the store keeps risks. */
export const storedRisk = {
  name: 'risk',
  prefix: 'RISK',
  evolve,
  overStates: ['closed'],
  personal,
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    withNotes(db)
      .selectFrom('risk')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  // It waits for the FM that the customer has at that time.
  partiesOf: () => [],
} as const satisfies StoredKind<Risk, RiskEvent>;
