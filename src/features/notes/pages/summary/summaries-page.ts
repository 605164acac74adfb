import type { CardPage } from '../../../../domain/card-view.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Answer, says } from '../../../../engine/execute/click.ts';
import { personOf } from '../../../../store/people/people.ts';
import { loadEvents, loadStream } from '../../../../store/streams/streams.ts';
import type { Customer, CustomerId } from '../../../customers/domain/customer/customer.ts';
import { orderVerbs } from '../../domain/order/commands.ts';
import { roleFor, rolesIn } from '../../domain/order/decide.ts';
import type { OrderEvent } from '../../domain/order/order.ts';
import type { OrderPage, SummariesPage } from '../../domain/summary/pages.ts';
import { rolesAround } from '../../domain/summary/roles.ts';
import type { OrderView, SummariesView } from '../../domain/summary/views.ts';
import { order as orders } from '../../order-kind.ts';
import { newestSummaries, summariesOf, summarySightOf } from '../../store/summary/lists.ts';
import { alertedCustomers, openOrdersOf, summaryDraftOf } from '../../store/summary/load.ts';

/** The newest summary of each customer in sight, or all of one customer with the open orders. */
export async function summariesPage(
  app: AppContext,
  view: SummariesView,
  reader: Reader,
  answer: Answer,
): Promise<CardPage> {
  if (view.customer !== null) return ofCustomer(app, view.customer, view.page, reader, answer);
  const sight = summarySightOf(app.program(), reader.mail);
  if (!sight) return says({ code: 'unknown-action' }).view;
  const { db } = app.store;
  const alerted = await alertedCustomers(db);
  const page: SummariesPage = {
    ...{ kind: 'summaries', customer: null, as: [], orders: [], hasDraft: false, ...answer },
    ...(await newestSummaries(db, sight, { page: view.page, alerted })),
  };
  return page;
}

async function ofCustomer(
  app: AppContext,
  id: CustomerId,
  asked: number,
  reader: Reader,
  answer: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const program = app.program();
  const customer = await loadStream<Customer>(db, id);
  const as = customer ? rolesAround(customer, reader, program) : [];
  if (!customer || as.length === 0) return says({ code: 'not-found', id }).view;
  const facts = { program, customer };
  const open = await openOrdersOf(db, id);
  const alerted = await alertedCustomers(db);
  const page: SummariesPage = {
    ...{ kind: 'summaries', customer, as, ...answer },
    orders: open.filter((one) => rolesIn(one, reader, facts).length > 0),
    hasDraft: as.includes('fm') && (await summaryDraftOf(db, id)) !== undefined,
    ...(await summariesOf(db, id, { page: asked, alerted })),
  };
  return page;
}

/** An order, for the FM who answers it and the RMs of the customer. */
export async function orderPage(
  app: AppContext,
  { streamId, purpose, event }: OrderView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await orders.load(db, app, streamId);
  const person = personOf(reader);
  const as = found ? orders.rolesIn(found.state, person, found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: order, facts } = found;
  const events = purpose === 'shown' ? [] : await loadEvents<OrderEvent>(db, streamId);
  const page: OrderPage = {
    ...{ kind: 'order', order, customer: facts.customer, refusal, typed },
    as: as as OrderPage['as'],
    verbs: orderVerbs.filter(
      (verb) => order.state === 'open' && roleFor(verb, order, person, facts),
    ),
    told: events.find(({ version }) => version === event) ?? null,
  };
  return page;
}
