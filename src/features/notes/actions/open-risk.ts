import type { CardView } from '../../../domain/card-view.ts';
import type { Typed } from '../../../domain/forms/field.ts';
import type { FieldError } from '../../../domain/forms/field-error.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { bindView, viewOfMessage } from '../../../store/cards/shown-cards.ts';
import { personOf } from '../../../store/people/people.ts';
import { answered, remember } from '../../../store/queue/inbox.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import type { CustomerId } from '../../customers/domain/customer/customer.ts';
import { isFm } from '../../customers/domain/keys.ts';
import { mayWriteAbout } from '../domain/note/roles.ts';
import { readRisk } from '../domain/risk/decide.ts';
import type { RiskEvent } from '../domain/risk/risk.ts';
import type { NotesView } from '../domain/views.ts';
import { risk as risks } from '../risk-kind.ts';
import { factsOfCustomer } from '../store/load.ts';

/** A risk that no note tells of is opened from the customer's card, or from the list of notes. */
export async function openRisk(
  app: AppContext,
  click: Click,
  customer: CustomerId,
  inputs: Typed,
): Promise<Outcome> {
  const outcome = await app.store.transaction(async (db): Promise<Outcome> => {
    const clicked = click.message && (await viewOfMessage(db, click.message));
    // The second click of two: the card is the risk already.
    if (clicked?.kind === 'risk') return shows(clicked);
    const before = click.deliveryKey && (await answered<Outcome>(db, click.deliveryKey));
    if (before) return before;
    const program = app.program();
    const facts = await factsOfCustomer(db, app, customer);
    const { mail } = personOf(click.actor);
    if (!facts || mail === null || !mayWriteAbout(facts.customer, mail, program))
      return says({ code: 'not-found', id: customer });
    const parsed = readRisk(inputs);
    if ('errors' in parsed) return refused(clicked, customer, inputs, parsed.errors);
    const { region } = facts.customer;
    const event: RiskEvent = { kind: 'risk-opened', customer, region, note: null, ...parsed.value };
    const as = isFm(program, mail) ? 'fm' : 'opener';
    const id = await nextStreamId(db, risks.prefix);
    const view = risks.shownView(await recordEvent(db, app, risks, { click, event, as, id }));
    if (click.message) await bindView(db, click.message, click.actor.id, view);
    if (click.deliveryKey) await remember(db, click.deliveryKey, shows(view), app.clock());
    return shows(view);
  });
  app.wake();
  return outcome;
}

/** On the card from which it was tried. */
function refused(
  shown: CardView | null | undefined,
  customer: CustomerId,
  inputs: Typed,
  errors: readonly FieldError[],
): Outcome {
  const list: NotesView = { kind: 'notes', streamId: customer, page: 0, wanted: '' };
  const view = shown?.streamId === customer ? shown : list;
  return refuses(view, { code: 'invalid', errors }, inputs as Record<string, string>);
}
