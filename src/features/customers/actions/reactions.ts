import { isGuid } from '../../../domain/guid.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Click } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import { enqueueCards } from '../../../engine/outbox/notify.ts';
import { markStale } from '../../../store/cards/cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type { Request } from '../../requests/domain/request.ts';
import type { RequestEvent } from '../../requests/domain/request-events.ts';
import { customer as customers } from '../customer-kind.ts';
import type { Customer, CustomerEvent, Told } from '../domain/customer/customer.ts';
import type { Engagement, EngagementEvent } from '../domain/engagement/engagement.ts';
import { hasFms, keysOf } from '../domain/keys.ts';
import { engagement as engagements } from '../engagement-kind.ts';
import { customerNotedFor, notedAbout, noteRequest } from '../store/load.ts';
import { customerOfTenant, openEngagementOf } from '../store/shared.ts';
import { askForLetters } from './letters.ts';

/** What a request says of its customer. */
const toldBy = ({ id, form }: Request): Told => ({
  request: id,
  name: form.tenantName,
  segment: form.tenantSegment,
  region: form.region,
});

/**
 * A request is about a tenant: the first use of its GUID makes the customer. Requests from before
 * there were FMs follow with the next thing that happens to them.
 */
export async function onRequest(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  const tenantId = state.form.tenantId.toLowerCase();
  if (!hasFms(app.program()) || !isGuid(tenantId)) return;
  const { as } = event;
  const noted = await customerNotedFor(db, state.id);
  // A GUID that an admin has corrected still stands in the request.
  const known = noted?.earlierTenantIds?.includes(tenantId)
    ? noted
    : await customerOfTenant(db, tenantId);
  if (!known) {
    const met: CustomerEvent = { kind: 'met', tenantId, fm: null, ...toldBy(state) };
    const id = await nextStreamId(db, customers.prefix);
    const made = await recordEvent(db, app, customers, { click, event: met, as, id });
    return noteRequest(db, state.id, made);
  }
  const { known: again, told: isTold } = await notedAbout(db, state.id, known.id);
  if (!isTold) await noteRequest(db, state.id, known);
  const told = toldBy(state);
  const corrected = namesAnew.includes(event.kind) && told.name !== known.name;
  if (again && !corrected) return refresh(db, app, known);
  const named: CustomerEvent = { kind: 'named-by-request', again, ...told };
  await recordEvent(db, app, customers, { click, event: named, as, before: known });
}

/** Events of a request by which its form says anew who the customer is. */
const namesAnew: readonly string[] = ['resubmitted', 'edited'];

/** Cards about the customer show the request as it is now. */
async function refresh(db: Db, app: AppContext, { id }: Pick<Customer, 'id'>): Promise<void> {
  await enqueueCards(db, app, await markStale(db, { streamId: id }));
}

/** The engagement goes along with its customer: it begins, gets another FM, another region. */
export async function onCustomer(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Customer, CustomerEvent>,
): Promise<void> {
  const { as } = event;
  if (event.kind === 'engaged-with') {
    const { motion, services } = event;
    const { id: customer, region, fm } = state;
    if (fm === null) throw new Error(`${customer} has no FM`);
    const begun: EngagementEvent = { kind: 'begun', customer, region, fm, motion, services };
    const id = await nextStreamId(db, engagements.prefix);
    await recordEvent(db, app, engagements, { click, event: begun, as, id });
    return;
  }
  // The same people by other addresses: the engagement goes along by itself.
  if (event.kind === 'readdressed') return;
  const open = await openEngagementOf(db, state.id);
  const change = open && changeOf(app, open, state);
  if (open && change)
    await recordEvent(db, app, engagements, { click, event: change, as, before: open });
}

function changeOf(app: AppContext, open: Engagement, { fm, region }: Customer) {
  if (fm !== null && fm !== open.fm)
    return { kind: 'fm-changed', fm, was: open.fm } satisfies EngagementEvent;
  if (region === open.region) return null;
  const { inactiveQueues } = keysOf(app.program()).fastTrack;
  const queue = open.state === 'active' || region === null ? null : inactiveQueues[region];
  return { kind: 'region-changed', region, queue } satisfies EngagementEvent;
}

/** When an engagement is over the customer shows it; in the queue nobody takes care of them. */
export async function onEngagement(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Engagement, EngagementEvent>,
): Promise<void> {
  await askForLetters(db, app, event);
  const before = await loadStream<Customer>(db, state.customer);
  if (!before) return;
  if (event.kind !== 'left' && event.kind !== 'abandoned') return refresh(db, app, before);
  await endWith(db, app, { before, state, click, as: event.as });
}

async function endWith(
  db: Db,
  app: AppContext,
  what: {
    readonly before: Customer;
    readonly state: Engagement;
    readonly click: Click | null;
    readonly as: string | null;
  },
): Promise<void> {
  const { before, state, click, as } = what;
  const { id, asked } = state;
  const parked =
    state.state === 'closed' && asked
      ? { engagement: id, queue: asked.queue, nextActionDate: asked.nextActionDate, fm: state.fm }
      : null;
  const event: CustomerEvent = { kind: 'disengaged', engagement: id, parked };
  await recordEvent(db, app, customers, { click, event, as, before });
}
