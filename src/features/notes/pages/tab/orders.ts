import { nameOf } from '../../../../domain/program/program.ts';
import { dayOf, startOfDay } from '../../../../domain/time/local-days.ts';
import { dueFilter, filter, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import { isFm, rmOf } from '../../../customers/domain/keys.ts';
import { type Order, orderStates } from '../../domain/order/order.ts';
import { calendarFor } from '../../domain/order/timers.ts';
import { ofFms } from '../../store/customers.ts';
import { aboutCustomer } from './about-customer.ts';

/** Orders of executive summaries, for the FM who answers them and the RMs of the customer. */
export const ordersTab = aboutCustomer<Order>({
  name: 'orders',
  prefix: 'ORD',
  happened: {
    words: 'happened.order',
    kinds: [
      ...['asked', 'asked-again', 'passed-on', 'answered'],
      ...['declined', 'withdrawn', 'reminded'],
    ],
  },
  table: 'note_order',
  info: (app, { mail }) =>
    mail !== null && (isFm(app.program(), mail) || rmOf(app.program(), mail))
      ? {
          name: 'orders',
          title: said('orders-tab.title'),
          filters: [
            filter('state', 'filter.state', labelled('orderState', orderStates)),
            filter('customer', 'filter.customer', null),
            dueFilter,
          ],
          sorts: sorts('newest', 'oldest', 'due'),
        }
      : undefined,
  condition: (app, mail) => (row) => {
    const program = app.program();
    const own = row('customer.fm', '=', isFm(program, mail) ? mail : '');
    return row.or([own, ...ofFms(row, program, mail)]);
  },
  words: ({ reason }) => (reason === null ? [] : [reason]),
  has: ({ state }) => ({ state }),
  dueOf: (app, { state, wishedFor, region }) =>
    state === 'open' && wishedFor !== null
      ? startOfDay(calendarFor(region, app.program()).timeZone, dayOf(wishedFor) + 1)
      : null,
  waitsFor: (mail, { thing, customer }) => thing.state === 'open' && customer.fm === mail,
  row: (app, { thing: { state, rm, reason }, customer }) => ({
    title: customer.name,
    state: { id: state, label: said(`orderState.${state}`) },
    facts: [nameOf(app.program(), rm), ...(reason === null ? [] : [reason])],
    // The day is a wish: nothing is ever late.
    canBeLate: false,
  }),
});
