import { isDeepStrictEqual } from 'node:util';
import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import { keepManagers } from '../../../store/people/managers.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { type Customer, type CustomerEvent, customerKey } from '../domain/customer/customer.ts';
import { evolve } from '../domain/customer/evolve.ts';
import { managersOf } from '../domain/customer/managers.ts';
import { personal } from '../domain/personal.ts';
import { type CustomerTable, withCustomers } from './tables.ts';

const rowOf = ({ id, tenantId, name, fm, region, priority, state }: Customer): CustomerTable => ({
  ...{ number: streamNumber(id), tenant_id: tenantId, name, fm, region, priority, state },
});

const table = ownTable('customer', rowOf);

async function saveRow(db: Db, customer: Customer, before?: Customer): Promise<void> {
  const number = streamNumber(customer.id);
  // What is written from now on is forgotten in its own time.
  if (before?.state === 'resting' && customer.state !== 'resting')
    await db
      .updateTable('stream')
      .set({ forgotten_at: null })
      .where('number', '=', number)
      .execute();
  await table.saveRow(db, customer, before);
  const managers = managersOf(customer);
  if (before && isDeepStrictEqual(managers, managersOf(before))) return;
  const requests = withCustomers(db)
    .selectFrom('customer_request')
    .select('request_number')
    .where('customer_number', '=', number);
  await keepManagers(db, requests, managers);
}

/** How the store keeps customers. */
export const storedCustomer = {
  name: 'customer',
  prefix: customerKey.prefix,
  evolve,
  // Nobody takes care of them: what people they name is forgotten in time.
  overStates: ['resting'],
  personal,
  ...table,
  saveRow,
  partiesOf: ({ fm }) => (fm ? [fm] : []),
} as const satisfies StoredKind<Customer, CustomerEvent>;
