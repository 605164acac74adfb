import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { RequestId } from '../../../../domain/ids.ts';
import { fpmFor } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { askWithCommit } from '../../../../engine/execute/ask-with-commit.ts';
import {
  type Click,
  type Outcome,
  refuses,
  says,
  shows,
} from '../../../../engine/execute/click.ts';
import { recordEvent } from '../../../../engine/execute/record-event.ts';
import type { Kind } from '../../../../engine/kind.ts';
import { enqueueCards, sendCard } from '../../../../engine/outbox/notify.ts';
import { noticeSlot } from '../../../../store/cards/notice-slot.ts';
import { replaceCards } from '../../../../store/cards/replaced.ts';
import { bindForms } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { together } from '../../../../store/database/together.ts';
import { personOf } from '../../../../store/people/people.ts';
import { nextStreamId } from '../../../../store/streams/numbers.ts';
import { stepOf, validForm } from '../../domain/form/validate-form.ts';
import type { CommandOf } from '../../domain/moves/commands.ts';
import { decide, submission } from '../../domain/moves/decide.ts';
import { judge } from '../../domain/moves/rights.ts';
import type { Request } from '../../domain/request.ts';
import { rolesIn } from '../../domain/roles.ts';
import type { FormView, RequestView, View } from '../../domain/views.ts';
import { request as requestKind } from '../../kind.ts';
import { type StoredDraft, saveDraft } from '../../store/drafts.ts';
import { factsAbout, loadWithFacts } from '../../store/load.ts';
import { storedRequest } from '../../store/stored-request.ts';
import { limitedWithinMs } from './look-at-draft.ts';

/**
 * The draft becomes a request, or the answer to a returned one; the form's card becomes its living
 * status card (process, sections 3 and 5). A wrong field leads back to its step, nothing is lost.
 * `bound`: until then the clicked message may not be known to show the form.
 */
export async function submit(
  db: Db,
  app: AppContext,
  click: Click,
  draft: StoredDraft,
  { lately, bound }: { readonly lately: number; readonly bound: Promise<string | null> },
): Promise<Outcome<View>> {
  const { mail } = click.actor;
  const valid = validForm(draft.typed, app.program(), mail);
  const formView: FormView = { kind: 'form', draftId: draft.id };
  if ('errors' in valid) {
    const [first] = valid.errors;
    const step = first ? stepOf(first) : draft.step;
    await saveDraft(db, { ...draft, step }, app.clock());
    return refuses(formView, { code: 'invalid', errors: valid.errors });
  }
  if (mail === null) return says({ code: 'not-a-partner' });
  const most = app.program().mostRequestsADay;
  const revised = draft.again ? null : draft.requestId;
  if (most !== undefined && !revised && lately >= most) {
    await saveDraft(db, draft, app.clock());
    return refuses(formView, { code: 'too-many', most });
  }
  const requester = { ...personOf(click.actor), mail };
  if (revised) return submitAgain(db, app, click, draft, { id: revised, form: valid.form, bound });
  const { program } = app;
  const fpm = fpmFor(program(), valid.form.fpm, valid.partner, valid.form.region);
  const [id, facts] = await together([
    nextStreamId(db, storedRequest.prefix),
    factsAbout(db, app, { fpm }),
  ]);
  const before = draft.requestId ? await takenUp(db, app, click, draft.requestId, id) : null;
  const event = submission(valid.form, valid.partner, requester, program(), before);
  const clicked = await bound;
  if (!click.message) await confirmAlone(db, app, click, draft, id);
  const [state, outcome] = await together([
    recordEvent(db, app, requestKind, { click, event, as: 'partner', id, facts }),
    showStatus(db, app, draft, id, clicked),
    // The number was given to one after the other: here what was submitted before is seen.
    saveDraft(
      db,
      { ...draft, submittedAs: id },
      app.clock(),
      most === undefined ? undefined : { most, since: app.clock() - limitedWithinMs },
    ),
  ]);
  askWithCommit(db, app, click, requestKind as Kind, { state });
  return outcome;
}

interface Revised {
  readonly id: RequestId;
  readonly form: CommandOf<'form.submit'>['form'];
  readonly bound: Promise<string | null>;
}

/** The answer to a returned request; with nothing changed in it the form stays as it is. */
async function submitAgain(
  db: Db,
  app: AppContext,
  click: Click,
  draft: StoredDraft,
  { id, form, bound }: Revised,
): Promise<Outcome<View>> {
  const answers = draft.typed.answers || null;
  const refusal = await resubmit(db, app, click, { id, form, answers });
  if (refusal?.code === 'nothing-changed') {
    await saveDraft(db, draft, app.clock());
    return refuses({ kind: 'form', draftId: draft.id }, refusal);
  }
  if (refusal) return refuses(statusOf(id, 0), refusal);
  await saveDraft(db, { ...draft, submittedAs: id }, app.clock());
  return showStatus(db, app, draft, id, await bound);
}

/** The ended request tells in which one it was taken up; null where it is no longer theirs. */
async function takenUp(
  db: Db,
  app: AppContext,
  click: Click,
  id: RequestId,
  taken: RequestId,
): Promise<Request | null> {
  const found = await loadWithFacts(db, app, id);
  if (!found) return null;
  const { state: before, facts } = found;
  const person = personOf(click.actor);
  const right = judge('form.again', before, person, rolesIn(before, person, facts));
  if ('refusal' in right) return null;
  const event = { kind: 'taken-up', in: taken } as const;
  await recordEvent(db, app, requestKind, { click, before, event, as: 'partner' });
  return before;
}

async function resubmit(
  db: Db,
  app: AppContext,
  click: Click,
  { id, form, answers }: { readonly id: RequestId } & Omit<CommandOf<'form.submit'>, 'verb'>,
): Promise<Refusal | null> {
  const found = await loadWithFacts(db, app, id);
  if (!found) return { code: 'not-found', id };
  const { state: request, facts } = found;
  const command = { verb: 'form.submit', form, answers } as const;
  const decision = decide(command, request, personOf(click.actor), facts);
  if ('refusal' in decision) return decision.refusal;
  await recordEvent(db, app, requestKind, { click, before: request, ...decision });
  return null;
}

/**
 * From a dialog, which has no message of its own: where no other message has the form, the confirmation
 * is the request's card. It goes ahead of the event, whose own confirmation then is there already.
 */
async function confirmAlone(
  db: Db,
  app: AppContext,
  { actor }: Click,
  draft: StoredDraft,
  id: RequestId,
): Promise<void> {
  const forms = await bindForms(db, draft.id, statusOf(id, 1));
  await enqueueCards(db, app, forms);
  if (forms.length > 0) return;
  const slot = noticeSlot({ id, version: 1 }, 'confirmation', actor.id);
  await sendCard<RequestView>(db, app, slot, actor.id, {
    ...{ kind: 'request', streamId: id, purpose: 'confirmation', event: 1, alone: true },
  });
}

/**
 * The message with the form shows the request from now on. Where there are several, it is the one that was
 * clicked on, and the others shrink to a line. In a dialog none was: then all of them show it.
 */
async function showStatus(
  db: Db,
  app: AppContext,
  draft: StoredDraft,
  id: RequestId,
  clicked: string | null,
): Promise<Outcome<View>> {
  const view = statusOf(id, 1);
  const forms = await bindForms(db, draft.id, view);
  const others = forms.map(({ slot }) => slot).filter((slot) => slot !== clicked);
  if (clicked !== null) await replaceCards(db, others, 'card');
  await enqueueCards(db, app, forms);
  return shows(view);
}

/** A request's living card. */
export const statusOf = (streamId: RequestId, event: number): RequestView => ({
  kind: 'request',
  streamId,
  purpose: 'status',
  event,
});
