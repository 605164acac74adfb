import type { Recorded } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Kind } from '../../../engine/kind.ts';
import { enqueueLetters } from '../../../engine/outbox/mail/deliver-letter.ts';
import type { LetterOut } from '../../../engine/outbox/mail/letter-out.ts';
import type { Db } from '../../../store/database/tables.ts';
import { readerByMail } from '../../../store/people/people.ts';
import { loadEvents, loadStream } from '../../../store/streams/streams.ts';
import type { Customer } from '../domain/customer/customer.ts';
import type { Engagement, EngagementEvent } from '../domain/engagement/engagement.ts';
import type { PastePage } from '../domain/pages.ts';

/** In the transaction of an event: the letters that it asks for. Without e-mail the team has its card. */
export async function askForLetters(
  db: Db,
  app: AppContext,
  event: Recorded<EngagementEvent>,
): Promise<void> {
  const { streamId: id, version } = event;
  if (event.kind === 'mailed' && event.byBot)
    await enqueueLetters(db, app, { id, version, addresses: event.to.length });
  if (app.mails && asksTheTeam(event)) await enqueueLetters(db, app, { id, version, addresses: 1 });
}

/** A region that was corrected asks anew, for another queue. */
const asksTheTeam = (event: EngagementEvent): boolean =>
  event.kind === 'queue-asked' || (event.kind === 'region-changed' && event.queue !== null);

/** What to write because of the event; null: it was taken back, or another one asks by now. */
async function letterOf(
  db: Db,
  app: AppContext,
  id: Engagement['id'],
  version: number,
): Promise<LetterOut | null> {
  const engagement = await loadStream<Engagement>(db, id);
  const customer = engagement && (await loadStream<Customer>(db, engagement.customer));
  const event = (await loadEvents<EngagementEvent>(db, id)).find((one) => one.version === version);
  if (!engagement || !customer || !event) return null;
  const about = { kind: 'paste', engagement, customer } as const;
  const { fm: replyTo } = engagement;
  if (event.kind === 'mailed') {
    const { mailing, language, to, service } = event;
    const page: PastePage = { ...about, text: `${mailing}-mail`, service, language };
    return { page, language, to, replyTo };
  }
  if (engagement.state !== 'queue-asked' || engagement.asked?.at !== event.at) return null;
  const { mailbox, members } = app.program().assignmentTeam;
  const [first = mailbox] = members;
  const language = (await readerByMail(db, first))?.language ?? 'en';
  const page: PastePage = { ...about, text: 'queue-mail', service: null, language };
  return { page, language, to: [mailbox], replyTo };
}

/** The tick goes back, and the FM is told. The team's own mailbox is the operator's to look at. */
async function notTaken(
  db: Db,
  app: AppContext,
  id: Engagement['id'],
  { event: version, address: to }: { readonly event: number; readonly address: string },
): Promise<void> {
  const before = await loadStream<Engagement>(db, id);
  const event = (await loadEvents<EngagementEvent>(db, id)).find((one) => one.version === version);
  const kind = app.features.kindOf(id) as Kind<Engagement> | undefined;
  if (!before || !kind || event?.kind !== 'mailed') return;
  const { mailing, service } = event;
  const refused: EngagementEvent = { kind: 'mail-refused', service, mailing, to };
  await recordEvent(db, app, kind, { click: null, event: refused, as: null, before });
}

export const letters = { letterOf, notTaken };
