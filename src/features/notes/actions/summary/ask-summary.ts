import type { AppContext } from '../../../../engine/context.ts';
import {
  type Click,
  type Outcome,
  refuses,
  says,
  shows,
} from '../../../../engine/execute/click.ts';
import { recordEvent } from '../../../../engine/execute/record-event.ts';
import { bindView } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { personOf } from '../../../../store/people/people.ts';
import { nextStreamId } from '../../../../store/streams/numbers.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import type { Customer, CustomerId } from '../../../customers/domain/customer/customer.ts';
import { type OrderCommandOf, parseOrder } from '../../domain/order/commands.ts';
import { decide } from '../../domain/order/decide.ts';
import type { Order } from '../../domain/order/order.ts';
import { rolesAround } from '../../domain/summary/roles.ts';
import { summariesView } from '../../domain/summary/views.ts';
import { order as orders } from '../../order-kind.ts';
import { openOrdersOf } from '../../store/summary/load.ts';

type Typed = Readonly<Record<string, string>>;

/** An RM asks for a summary; who has asked already changes what they wish. */
export async function askSummary(
  app: AppContext,
  click: Click,
  { id, typed, today }: { readonly id: CustomerId; readonly typed: Typed; readonly today: string },
): Promise<Outcome> {
  const command = parseOrder('summary.ask', typed, today);
  const outcome = await app.store.transaction(async (db) => {
    const customer = await loadStream<Customer>(db, id);
    const { actor } = click;
    const as = customer ? rolesAround(customer, actor, app.program()) : [];
    if (!customer || as.length === 0) return says({ code: 'not-found', id });
    const view = summariesView(id);
    if (!as.includes('rm')) return refuses(view, { code: 'not-yours' });
    // Nobody asks themselves.
    if (as.includes('fm'))
      return refuses(view, { code: 'because', because: 'own-customer', values: {} });
    if ('errors' in command)
      return refuses(view, { code: 'invalid', errors: command.errors }, typed);
    const made = await askOrAgain(db, app, click, customer, command);
    const shown = orders.shownView(made);
    if (click.message) await bindView(db, click.message, actor.id, shown);
    return shows(shown);
  });
  app.wake();
  return outcome;
}

async function askOrAgain(
  db: Db,
  app: AppContext,
  click: Click,
  customer: Customer,
  command: OrderCommandOf<'summary.ask'>,
): Promise<Order> {
  const { id: of, region } = customer;
  const { wishedFor, reason } = command;
  const rm = click.actor.mail ?? '';
  const before = (await openOrdersOf(db, of)).find((one) => one.rm === rm);
  if (!before) {
    const event = { kind: 'asked', customer: of, region, rm, wishedFor, reason } as const;
    const id = await nextStreamId(db, orders.prefix);
    return recordEvent(db, app, orders, { click, event, as: 'asker', id });
  }
  // The same once more, as by a double click, is nothing new.
  if (before.wishedFor === wishedFor && before.reason === reason) return before;
  const facts = { program: app.program(), customer };
  const decision = decide(command, before, personOf(click.actor), facts);
  if ('refusal' in decision) return before;
  return recordEvent(db, app, orders, { click, before, ...decision });
}
