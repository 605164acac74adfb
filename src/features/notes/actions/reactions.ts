import type { AppContext } from '../../../engine/context.ts';
import type { Click } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import type { Db } from '../../../store/database/tables.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type {
  Customer,
  CustomerEvent,
  CustomerId,
} from '../../customers/domain/customer/customer.ts';
import type { Note, NoteEvent } from '../domain/note/note.ts';
import type { Risk, RiskEvent } from '../domain/risk/risk.ts';
import { note as notes } from '../note-kind.ts';
import { risk as risks } from '../risk-kind.ts';
import { openRisks } from '../store/lists.ts';

/** Who did it, and in which role. */
interface Doing {
  readonly click: Click | null;
  readonly as: string | null;
}

/**
 * A note that is published takes the place of the one that it corrects, opens its risk, and breaks the
 * silence about others; a next action of which nobody says more is on the customer's card.
 */
export async function onNote(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Note, NoteEvent>,
): Promise<void> {
  const { customer, id } = state;
  const doing = { click, as: event.as };
  switch (event.kind) {
    case 'published':
      return afterPublishing(db, app, state, doing);
    case 'next-due': {
      const text = state.published?.next?.what ?? '';
      if (event.step < 2) return;
      return mark(db, app, customer, doing, { kind: 'marked', mark: { id, as: 'overdue', text } });
    }
    case 'next-done':
    case 'next-dropped':
    case 'next-moved':
    case 'replaced':
      return mark(db, app, customer, doing, { kind: 'unmarked', mark: id });
    default:
      return;
  }
}

async function afterPublishing(db: Db, app: AppContext, state: Note, doing: Doing): Promise<void> {
  const { id, customer, replaces, published } = state;
  const before = replaces && (await loadStream<Note>(db, replaces));
  if (before) {
    const event: NoteEvent = { kind: 'replaced', by: id };
    await recordEvent(db, app, notes, { ...doing, event, before });
  }
  for (const risk of await openRisks(db, customer)) {
    const event: RiskEvent = { kind: 'risk-noted', note: id };
    await recordEvent(db, app, risks, { ...doing, event, before: risk });
  }
  if (!published?.risk) return;
  const { text, kind: riskKind } = published.risk;
  const { region } = published;
  await raiseRisk(db, app, doing, { customer, region, text, riskKind, note: id });
}

/** Something has told of a risk: it is opened in the same transaction. */
export async function raiseRisk(
  db: Db,
  app: AppContext,
  doing: Doing,
  what: Omit<Extract<RiskEvent, { kind: 'risk-opened' }>, 'kind'>,
): Promise<void> {
  const event: RiskEvent = { kind: 'risk-opened', ...what };
  const id = await nextStreamId(db, risks.prefix);
  await recordEvent(db, app, risks, { ...doing, event, id });
}

/** While it is open a risk is shown above everything else about the customer. */
export async function onRisk(
  db: Db,
  app: AppContext,
  { state: { id, customer, text }, event, click }: Occurrence<Risk, RiskEvent>,
): Promise<void> {
  const doing = { click, as: event.as };
  if (event.kind === 'risk-opened')
    await mark(db, app, customer, doing, { kind: 'marked', mark: { id, as: 'risk', text } });
  if (event.kind === 'risk-closed')
    await mark(db, app, customer, doing, { kind: 'unmarked', mark: id });
}

/** The customer's card shows it from now on, or no longer; it is an event of the customer. */
async function mark(
  db: Db,
  app: AppContext,
  customer: CustomerId,
  doing: Doing,
  event: Extract<CustomerEvent, { kind: 'marked' | 'unmarked' }>,
): Promise<void> {
  const kind = app.features.kindOf(customer);
  const before = await loadStream<Customer>(db, customer);
  if (!kind || !before) return;
  const { marks = [] } = before;
  if (event.kind === 'unmarked' && !marks.some(({ id }) => id === event.mark)) return;
  await recordEvent(db, app, kind, { ...doing, event, before });
}
