import { isGuid } from '../../../../domain/guid.ts';
import type { Stream } from '../../../../domain/stream.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { recordEvent } from '../../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../../engine/feature.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { nextStreamId } from '../../../../store/streams/numbers.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import type {
  Customer,
  CustomerEvent,
  CustomerId,
} from '../../../customers/domain/customer/customer.ts';
import type {
  Engagement,
  EngagementEvent,
} from '../../../customers/domain/engagement/engagement.ts';
import { customerOfTenant } from '../../../customers/store/shared.ts';
import type { Request } from '../../../requests/domain/request.ts';
import type { RequestEvent } from '../../../requests/domain/request-events.ts';
import type { NudgeEvent, Significant } from '../../domain/nudge/nudge.ts';
import { isNudged } from '../../domain/nudge/nudge-due.ts';
import { ofCustomer, ofEngagement, ofRequest, ofRisk } from '../../domain/nudge/significant.ts';
import { nudge as nudges } from '../../nudge-kind.ts';
import { nudgeOf } from '../../store/summary/stored-nudge.ts';

type Around = Pick<Occurrence, 'click'> & { readonly as: string | null };

/** Of customers who are not important enough nothing is noticed. */
async function notice(
  db: Db,
  app: AppContext,
  customer: Customer | undefined,
  what: Significant | null,
  { click, as }: Around,
): Promise<void> {
  if (!customer || what === null || !isNudged(customer.priority)) return;
  const { id, region } = customer;
  const event: NudgeEvent = { kind: 'noticed', customer: id, region, what };
  const before = await nudgeOf(db, id);
  await recordEvent(
    ...([db, app, nudges] as const),
    before
      ? { click, event, as, before }
      : { click, event, as, id: await nextStreamId(db, nudges.prefix) },
  );
}

export async function noticeCustomer(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Customer, CustomerEvent>,
): Promise<void> {
  await notice(db, app, state, ofCustomer(event), { click, as: event.as });
}

export async function noticeEngagement(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Engagement, EngagementEvent>,
): Promise<void> {
  const what = ofEngagement(state, event);
  if (what === null) return;
  const customer = await loadStream<Customer>(db, state.customer);
  await notice(db, app, customer, what, { click, as: event.as });
}

export async function noticeRequest(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  const what = ofRequest(event);
  const tenantId = state.form.tenantId.toLowerCase();
  if (what === null || !isGuid(tenantId)) return;
  await notice(db, app, await customerOfTenant(db, tenantId), what, { click, as: event.as });
}

/** A risk of the customer was opened or closed. */
export async function noticeRisk(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Stream & { readonly customer: CustomerId }>,
): Promise<void> {
  const what = ofRisk(event);
  if (what === null) return;
  const customer = await loadStream<Customer>(db, state.customer);
  await notice(db, app, customer, what, { click, as: event.as });
}
