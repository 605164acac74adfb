import { randomUUID } from 'node:crypto';
import type { RequestId } from '../../../../domain/ids.ts';
import { partnersOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import {
  type Click,
  type Outcome,
  refuses,
  says,
  shows,
} from '../../../../engine/execute/click.ts';
import { insteadOf } from '../../../../engine/execute/instead.ts';
import { showOnCard } from '../../../../engine/execute/show/show.ts';
import { bindView } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { personOf } from '../../../../store/people/people.ts';
import { firstStep } from '../../domain/form/fields/fields.ts';
import { withQuotedMessage } from '../../domain/form/quoted-message.ts';
import { prefilled, typedAgain } from '../../domain/form/validate-form.ts';
import { judge } from '../../domain/moves/rights.ts';
import { rolesIn } from '../../domain/roles.ts';
import type { FormView, RequestView, View } from '../../domain/views.ts';
import { insertDraft, openDraftOf, type StoredDraft, saveDraft } from '../../store/drafts.ts';
import { loadWithFacts } from '../../store/load.ts';
import { editForms } from './edit-forms.ts';

/**
 * The requester's unfinished form where they stopped, else a new one; partner contacts only. The
 * text of a message is taken along as the justification's draft.
 */
export async function openForm(
  app: AppContext,
  click: Click,
  message = '',
): Promise<Outcome<View>> {
  const { actor } = click;
  const first = await insteadOf(app, click, 'new');
  if (first) return showOnCard(app, click, first) as Promise<Outcome<View>>;
  if (partnersOf(app.program(), actor.mail).length === 0) return says({ code: 'not-a-partner' });
  const outcome = await app.store.transaction(async (db) => {
    const draft =
      (await takenUp(db, app, await openDraftOf(db, actor.id, null))) ??
      (await begin(db, app, click, {
        requestId: null,
        typed: prefilled(app.program(), actor.mail),
        again: false,
      }));
    const { typed, errors } = withQuotedMessage(draft.typed, message);
    if (typed !== draft.typed) {
      const next = { ...draft, version: draft.version + 1, lastVerb: 'form.open', typed };
      await saveDraft(db, next, app.clock());
      await editForms(db, app, draft.id);
    }
    const shown = await showForm(db, click, draft.id);
    return errors.length > 0 ? refuses(shown.view, { code: 'invalid', errors }) : shown;
  });
  app.wake();
  return outcome;
}

/** A draft that was put aside for the guide is the form again, with all that was typed. */
async function takenUp(
  db: Db,
  app: AppContext,
  draft: StoredDraft | undefined,
): Promise<StoredDraft | undefined> {
  if (draft?.lastVerb !== 'form.takeGuide') return draft;
  const next = { ...draft, version: draft.version + 1, lastVerb: 'form.open' };
  await saveDraft(db, next, app.clock());
  await editForms(db, app, draft.id);
  return next;
}

/** The form of a request that is revised, with what was submitted (process, section 5). */
export const reviseForm = (app: AppContext, click: Click, id: RequestId): Promise<Outcome<View>> =>
  formAbout(app, click, id, 'form.submit');

/** The form of a new request, with what an ended one said. */
export const againForm = (app: AppContext, click: Click, id: RequestId): Promise<Outcome<View>> =>
  formAbout(app, click, id, 'form.again');

async function formAbout(
  app: AppContext,
  click: Click,
  id: RequestId,
  verb: 'form.submit' | 'form.again',
): Promise<Outcome<View>> {
  return app.store.transaction(async (db) => {
    const found = await loadWithFacts(db, app, id);
    const roles = found ? rolesIn(found.state, personOf(click.actor), found.facts) : [];
    if (!found || roles.length === 0) return says({ code: 'not-found', id });
    const request = found.state;
    const view: RequestView = {
      kind: 'request',
      streamId: request.id,
      purpose: roles.includes('partner') ? 'status' : 'shown',
      event: request.version,
    };
    const right = judge(verb, request, personOf(click.actor), roles);
    if ('refusal' in right) return refuses(view, right.refusal);
    const again = verb === 'form.again';
    const draft =
      (await openDraftOf(db, click.actor.id, request.id)) ??
      (await begin(db, app, click, {
        requestId: request.id,
        typed: typedAgain(request.form),
        again,
      }));
    // What was being revised when the request ended.
    if (draft.again !== again)
      await saveDraft(db, { ...draft, version: draft.version + 1, again }, app.clock());
    return showForm(db, click, draft.id);
  });
}

async function begin(
  db: Db,
  app: AppContext,
  click: Click,
  beginning: Pick<StoredDraft, 'again' | 'requestId' | 'typed'>,
): Promise<StoredDraft> {
  const draft: StoredDraft = {
    ...beginning,
    id: randomUUID(),
    owner: click.actor.id,
    step: firstStep,
    version: 1,
    lastVerb: 'form.open',
    submittedAs: null,
    discarded: false,
  };
  await insertDraft(db, draft, app.clock());
  return draft;
}

async function showForm(db: Db, click: Click, draftId: string): Promise<Outcome<View>> {
  const view: FormView = { kind: 'form', draftId };
  if (click.message) await bindView(db, click.message, click.actor.id, view);
  return shows(view);
}
