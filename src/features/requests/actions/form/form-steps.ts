import { randomUUID } from 'node:crypto';
import type { RequestId } from '../../../../domain/ids.ts';
import { type Program, partnersOf } from '../../../../domain/program/program.ts';
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
import { enqueueCards } from '../../../../engine/outbox/notify.ts';
import { bindForms, bindView } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { together } from '../../../../store/database/together.ts';
import { formerMails } from '../../../../store/people/new-addresses.ts';
import { personOf } from '../../../../store/people/people.ts';
import { type FormInput, firstStep, stepsOf } from '../../domain/form/fields/fields.ts';
import type { Step } from '../../domain/form/fields/form-field.ts';
import { withPicks } from '../../domain/form/fields/picks.ts';
import { kept } from '../../domain/form/kept.ts';
import { withQuotedMessage } from '../../domain/form/quoted-message.ts';
import { withTodaysAddresses } from '../../domain/form/todays-addresses.ts';
import { errorsIn, prefilled, stepOf, typedAgain } from '../../domain/form/validate-form.ts';
import { ungrouped } from '../../domain/form/whole-number.ts';
import { judge } from '../../domain/moves/rights.ts';
import { rolesIn } from '../../domain/roles.ts';
import type { FormView, RequestView, View } from '../../domain/views.ts';
import { insertDraft, openDraftOf, type StoredDraft, saveDraft } from '../../store/drafts.ts';
import { loadWithFacts } from '../../store/load.ts';
import { askForCompany } from './ask-fpm.ts';
import { countGuide } from './count-guide.ts';
import { editForms } from './edit-forms.ts';
import { type DraftAhead, lookAtDraft } from './look-at-draft.ts';
import { statusOf, submit } from './submit.ts';

export type StepVerb =
  | 'form.next'
  | 'form.back'
  | 'form.submit'
  | 'form.discard'
  | 'form.takeGuide'
  | 'form.askFpm';

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
      (await begin(db, app, click, null, prefilled(app.program(), actor.mail)));
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
      (await begin(db, app, click, request.id, typedAgain(request.form), again));
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
  requestId: RequestId | null,
  typed: FormInput,
  again = false,
): Promise<StoredDraft> {
  const draft: StoredDraft = {
    id: randomUUID(),
    owner: click.actor.id,
    step: firstStep,
    version: 1,
    typed,
    requestId,
    lastVerb: 'form.open',
    submittedAs: null,
    discarded: false,
    again,
  };
  await insertDraft(db, draft, app.clock());
  return draft;
}

async function showForm(db: Db, click: Click, draftId: string): Promise<Outcome<View>> {
  const view: FormView = { kind: 'form', draftId };
  if (click.message) await bindView(db, click.message, click.actor.id, view);
  return shows(view);
}

/**
 * One step of the form. What was typed is kept in the transaction, right or wrong; a step with a
 * wrong field is shown again with its errors. The same click again changes nothing.
 */
export async function stepForm(
  app: AppContext,
  click: Click,
  target: { readonly draftId: string; readonly version: number },
  verb: StepVerb,
  entered: FormInput,
): Promise<Outcome<View>> {
  const outcome = await app.store.transaction(async (db): Promise<Outcome<View>> => {
    const ahead = click.ahead?.takeOwn() as DraftAhead | undefined;
    const { draft, lately } =
      ahead?.id === target.draftId
        ? ahead
        : await lookAtDraft(db, app, click.actor.id, target.draftId, verb);
    if (draft?.owner !== click.actor.id) return says({ code: 'old-form' });
    const view: FormView = { kind: 'form', draftId: draft.id };
    const request = requestOf(draft);
    if (request && click.message) await bindView(db, click.message, click.actor.id, request);
    if (draft.submittedAs || draft.discarded) return shows(request ?? view);
    if (target.version !== draft.version) {
      const again = target.version === draft.version - 1 && draft.lastVerb === verb;
      return again ? shows(view) : refuses(view, { code: 'old-form' });
    }
    const program = app.program();
    const given = kept(entered, program);
    const next: StoredDraft = {
      ...draft,
      version: draft.version + 1,
      lastVerb: verb,
      typed: await withOwnAddress(
        db,
        click,
        withPicks(ungrouped({ ...draft.typed, ...given.typed }, program), ofOwn(app, click)),
      ),
    };
    const bind = async (): Promise<string | null> =>
      click.message ? bindView(db, click.message, click.actor.id, view) : null;
    if (verb === 'form.submit' && given.errors.length === 0) {
      const bound = bind();
      const [outcome] = await together([submit(db, app, click, next, { lately, bound }), bound]);
      return outcome;
    }
    await bind();
    if (given.errors.length > 0) {
      await saveDraft(db, next, app.clock());
      return refuses(view, { code: 'invalid', errors: given.errors });
    }
    if (verb === 'form.askFpm') await askForCompany(db, app, click, next.typed);
    const { draft: moved, errors } = move(next, verb, app, click);
    await saveDraft(db, moved, app.clock());
    if (verb === 'form.takeGuide') await countGuide(db, app, next.typed);
    const left = requestOf(moved);
    if (left) {
      await enqueueCards(db, app, await bindForms(db, draft.id, left));
      return shows(left);
    }
    // A step in a dialog has no message of its own: the form in the chat goes along with it.
    const aside = moved.discarded || verb === 'form.takeGuide';
    if (aside || !click.message) await editForms(db, app, draft.id);
    return errors.length > 0 ? refuses(view, { code: 'invalid', errors }) : shows(view);
  });
  app.wake();
  return outcome;
}

/** A card that was shown before its reader's address changed sends the old one again. */
async function withOwnAddress(db: Db, { actor }: Click, typed: FormInput): Promise<FormInput> {
  const { partnerEmail } = typed;
  const { id, mail } = actor;
  if (mail === null || !partnerEmail || partnerEmail === mail) return typed;
  const former = await formerMails(db, id);
  return withTodaysAddresses(
    typed,
    former.map((was) => ({ was, mail })),
  );
}

/** The request that stands where an ended form stood: the one it became, or was to revise. */
function requestOf({ submittedAs, discarded, requestId }: StoredDraft): RequestView | null {
  const id = submittedAs ?? (discarded ? requestId : null);
  return id && statusOf(id, 1);
}

function move(draft: StoredDraft, verb: StepVerb, app: AppContext, click: Click) {
  if (verb === 'form.discard') return { draft: { ...draft, discarded: true }, errors: [] };
  if (verb === 'form.takeGuide' || verb === 'form.askFpm') return { draft, errors: [] };
  if (verb === 'form.back') return { draft: { ...draft, step: stepBeside(draft, -1) }, errors: [] };
  const errors = errorsIn(draft.step, draft.typed, app.program(), click.actor.mail);
  const [first] = errors;
  const step = first ? stepOf(first) : stepBeside(draft, 1);
  return { draft: { ...draft, step }, errors };
}

function stepBeside({ step, typed }: StoredDraft, by: 1 | -1): Step {
  const steps = stepsOf(typed);
  return steps[steps.indexOf(step) + by] ?? step;
}

/** The program as somebody chooses from it who asks for help: of the companies, their own. */
function ofOwn(app: AppContext, { actor }: Click): Program {
  const program = app.program();
  return { ...program, partners: partnersOf(program, actor.mail) };
}
