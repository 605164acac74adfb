import { partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, shows } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { bindView } from '../../../store/cards/shown-cards.ts';
import { personOf } from '../../../store/people/people.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import { access } from '../access-kind.ts';
import { guessedPartner } from '../domain/prefill.ts';
import type { AccessEvent } from '../domain/registration.ts';
import type { AccessView, MyAccessView } from '../domain/views.ts';
import { registrationsOf, runningOf } from '../store/load.ts';

/**
 * The form of a registration in place of the clicked card; the one that is on its way where there is
 * one. A contact sees their access first, from where another company can be added.
 */
export async function openRegistration(
  app: AppContext,
  click: Click,
  { another }: { readonly another: boolean },
): Promise<Outcome> {
  const { actor, message } = click;
  const outcome = await app.store.transaction(async (db) => {
    const show = async (view: AccessView | MyAccessView): Promise<Outcome> => {
      if (message) await bindView(db, message, actor.id, view);
      return shows(view);
    };
    const running = runningOf(await registrationsOf(db, actor.id));
    if (running) return show(access.shownView(running) as AccessView);
    const program = app.program();
    if (!another && partnersOf(program, actor.mail).length > 0) return show({ kind: 'my-access' });
    const guessed = guessedPartner(program, actor.mail)?.fpm ?? null;
    const approver = guessed === actor.mail ? null : guessed;
    const event: AccessEvent = { kind: 'opened', applicant: personOf(actor), approver };
    const id = await nextStreamId(db, access.prefix);
    const made = await recordEvent(db, app, access, { click, event, as: 'applicant', id });
    return show(access.shownView(made) as AccessView);
  });
  app.wake();
  return outcome;
}
