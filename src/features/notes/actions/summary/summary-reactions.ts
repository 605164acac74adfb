import type { AppContext } from '../../../../engine/context.ts';
import { recordEvent } from '../../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../../engine/feature.ts';
import { enqueueCards } from '../../../../engine/outbox/notify.ts';
import { markStale } from '../../../../store/cards/cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import type {
  Customer,
  CustomerEvent,
  CustomerId,
} from '../../../customers/domain/customer/customer.ts';
import type { Order, OrderEvent } from '../../domain/order/order.ts';
import type { ExecSummary, SummaryEvent } from '../../domain/summary/summary.ts';
import { nudge as nudges } from '../../nudge-kind.ts';
import { order as orders } from '../../order-kind.ts';
import { openOrdersOf } from '../../store/summary/load.ts';
import { nudgeOf } from '../../store/summary/stored-nudge.ts';
import { noticeCustomer } from './notice-significant.ts';

/** One publication answers every open order of the customer; what had happened is told by it. */
export async function onSummary(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<ExecSummary, SummaryEvent>,
): Promise<void> {
  if (event.kind !== 'published') return;
  await refresh(db, app, state.customer);
  const answered: OrderEvent = { kind: 'answered', summary: state.id };
  for (const before of await openOrdersOf(db, state.customer))
    await recordEvent(db, app, orders, { click, event: answered, as: event.as, before });
  const nudge = await nudgeOf(db, state.customer);
  if (nudge && nudge.state !== 'quiet')
    await recordEvent(db, app, nudges, {
      ...{ click, event: { kind: 'summarised' } as const, as: event.as, before: nudge },
    });
}

/** Cards and lists about the customer show the order as it is now. */
export async function onOrder(
  db: Db,
  app: AppContext,
  { state, event }: Occurrence<Order, OrderEvent>,
): Promise<void> {
  if (event.kind !== 'reminded') await refresh(db, app, state.customer);
}

async function refresh(db: Db, app: AppContext, id: CustomerId): Promise<void> {
  await enqueueCards(db, app, await markStale(db, { streamId: id }));
}

/** Who takes the customer over takes the orders over, and may have a summary to write. */
export async function followCustomer(
  db: Db,
  app: AppContext,
  what: Occurrence<Customer, CustomerEvent>,
): Promise<void> {
  const { state, event, click } = what;
  await noticeCustomer(db, app, what);
  if (event.kind !== 'given') return;
  const passed: OrderEvent = { kind: 'passed-on', fm: event.fm };
  for (const before of await openOrdersOf(db, state.id))
    await recordEvent(db, app, orders, { click, event: passed, as: event.as, before });
}
