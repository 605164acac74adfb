import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, says, shows } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { bindView } from '../../../store/cards/shown-cards.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import type { CustomerId } from '../../customers/domain/customer/customer.ts';
import { isFm } from '../../customers/domain/keys.ts';
import type { Note, NoteEvent } from '../domain/note/note.ts';
import { note as notes } from '../note-kind.ts';
import { seesCustomer } from '../store/customers.ts';
import { draftOf } from '../store/load.ts';

/** What a new note begins with. */
export interface NoteBeginning {
  readonly customer: CustomerId;
  readonly filled: Readonly<Record<string, string>>;
  readonly replaces: Note['replaces'];
}

/**
 * The form of a new note takes the place of the clicked card. One that its writer has begun with the
 * same words and left is gone on with.
 */
export async function beginNote(
  app: AppContext,
  click: Click,
  beginning: NoteBeginning,
): Promise<Outcome> {
  const { customer, filled, replaces } = beginning;
  const { mail } = click.actor;
  const program = app.program();
  const outcome = await app.store.transaction(async (db) => {
    if (mail === null || !(await seesCustomer(db, { program, mail, to: 'write' }, customer)))
      return says({ code: 'not-found', id: customer });
    const drafts = await draftOf(db, mail, customer);
    const same = drafts.find(
      (draft) =>
        draft.replaces === replaces && JSON.stringify(draft.filled) === JSON.stringify(filled),
    );
    const event: NoteEvent = { kind: 'begun', customer, writer: mail, filled, replaces };
    const as = isFm(program, mail) ? 'fm' : 'writer';
    const id = same ? same.id : await nextStreamId(db, notes.prefix);
    const made = same ?? (await recordEvent(db, app, notes, { click, event, as, id }));
    const view = notes.shownView(made);
    if (click.message) await bindView(db, click.message, click.actor.id, view);
    return shows(view);
  });
  app.wake();
  return outcome;
}
