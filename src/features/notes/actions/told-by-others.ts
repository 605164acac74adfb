import { dayAt, isoDate } from '../../../domain/time/local-days.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import type { Db } from '../../../store/database/tables.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type { Customer } from '../../customers/domain/customer/customer.ts';
import {
  type Engagement,
  type EngagementEvent,
  serviceOf,
} from '../../customers/domain/engagement/engagement.ts';
import { nextActionAfter } from '../../customers/domain/engagement/parking.ts';
import { keysOf } from '../../customers/domain/keys.ts';
import type { Request } from '../../requests/domain/request.ts';
import type { RequestEvent } from '../../requests/domain/request-events.ts';
import { longestNext, longestNote } from '../domain/note/form.ts';
import type { NextAction, NoteEvent } from '../domain/note/note.ts';
import { note as notes } from '../note-kind.ts';
import { customerOfRequest } from '../store/customers.ts';
import { raiseRisk } from './reactions.ts';

/** What an SME has written at the end is offered to the customer's FM as a note, to be published. */
export async function onCompletedRequest(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  if (event.kind !== 'completed') return;
  const id = await customerOfRequest(db, state.id);
  const customer = id && (await loadStream<Customer>(db, id));
  if (!customer || customer.fm === null) return;
  const begun: NoteEvent = {
    ...{ kind: 'begun', customer: customer.id, writer: customer.fm, replaces: null },
    filled: {
      ...{ about: 'technical', with: 'partner', requests: state.id, noNextAction: 'true' },
      text: `${state.id}: ${event.summary}`.slice(0, longestNote),
    },
  };
  const noted = await nextStreamId(db, notes.prefix);
  await recordEvent(db, app, notes, { click, event: begun, as: event.as, id: noted });
}

/**
 * A customer who is not satisfied is a risk; the latest status that an FM writes at the end of a
 * service is a note, with what comes after the queue as its next action.
 */
export async function onClosingStep(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Engagement, EngagementEvent>,
): Promise<void> {
  const doing = { click, as: event.as };
  const { customer, region, fm } = state;
  if (event.kind === 'talked' && event.talk.satisfied === 'no') {
    const text = (event.talk.satisfaction ?? '').slice(0, longestNext);
    const kind = { riskKind: 'escalation', note: null } as const;
    return raiseRisk(db, app, doing, { customer, region, text, ...kind });
  }
  if (event.kind !== 'finished') return;
  const id = await nextStreamId(db, notes.prefix);
  const begun: NoteEvent = { kind: 'begun', customer, writer: fm, filled: {}, replaces: null };
  const before = await recordEvent(db, app, notes, { ...doing, event: begun, id });
  const { name } = (await loadStream<Customer>(db, customer)) ?? { name: '' };
  const published: NoteEvent = {
    ...{ kind: 'published', about: 'project', with: ['customer'], requests: [], risk: null },
    happenedOn: isoDate(dayAt(app.program().calendars[region ?? 'emea'].timeZone, app.clock())),
    ...{ text: event.followUp.customerStatus, customerName: name, region },
    next: parking(app, state, event.service),
  };
  await recordEvent(db, app, notes, { ...doing, event: published, before });
}

/** The assignment team looks at the tenant again; null: another workload comes first. */
function parking(
  app: AppContext,
  engagement: Engagement,
  code: Parameters<typeof serviceOf>[1],
): NextAction | null {
  const { talk } = serviceOf(engagement, code) ?? {};
  if (!talk || talk.nextWorkloads.length > 0) return null;
  const { inactiveQueues } = keysOf(app.program()).fastTrack;
  return {
    what: inactiveQueues[engagement.region ?? 'emea'],
    date: nextActionAfter(talk.heldOn),
    owner: { named: app.program().assignmentTeam.mailbox },
  };
}
