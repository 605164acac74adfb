import { type Program, partnersOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import {
  type Click,
  type Outcome,
  refuses,
  says,
  shows,
} from '../../../../engine/execute/click.ts';
import { enqueueCards } from '../../../../engine/outbox/notify.ts';
import { bindForms, bindView } from '../../../../store/cards/shown-cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { together } from '../../../../store/database/together.ts';
import { formerMails } from '../../../../store/people/new-addresses.ts';
import { type FormInput, stepsOf } from '../../domain/form/fields/fields.ts';
import type { Step } from '../../domain/form/fields/form-field.ts';
import { withPicks } from '../../domain/form/fields/picks.ts';
import { kept } from '../../domain/form/kept.ts';
import { withTodaysAddresses } from '../../domain/form/todays-addresses.ts';
import { errorsIn, stepOf } from '../../domain/form/validate-form.ts';
import { ungrouped } from '../../domain/form/whole-number.ts';
import type { FormView, RequestView, View } from '../../domain/views.ts';
import { type StoredDraft, saveDraft } from '../../store/drafts.ts';
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

export interface FormStep {
  /** The form as its reader sees it. */
  readonly target: { readonly draftId: string; readonly version: number };
  readonly verb: StepVerb;
  readonly entered: FormInput;
}

/**
 * One step of the form. What was typed is kept in the transaction, right or wrong; a step with a
 * wrong field is shown again with its errors. The same click again changes nothing.
 */
export async function stepForm(
  app: AppContext,
  click: Click,
  step: FormStep,
): Promise<Outcome<View>> {
  const outcome = await app.store.transaction((db) => stepDraft(db, app, click, step));
  app.wake();
  return outcome;
}

/** Whether it is the reader's form, as they see it, and still open; then its step. */
async function stepDraft(
  db: Db,
  app: AppContext,
  click: Click,
  { target, verb, entered }: FormStep,
): Promise<Outcome<View>> {
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
  return takeStep(db, app, click, draft, { verb, entered, lately });
}

interface Entered extends Pick<FormStep, 'verb' | 'entered'> {
  /** How many requests they have submitted lately. */
  readonly lately: number;
}

/** What was typed becomes part of the draft, and the message that was clicked on its form. */
async function takeStep(
  db: Db,
  app: AppContext,
  click: Click,
  draft: StoredDraft,
  { verb, entered, lately }: Entered,
): Promise<Outcome<View>> {
  const view: FormView = { kind: 'form', draftId: draft.id };
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
  return moveOn(db, app, click, next, verb);
}

/** To the step that the verb leads to, or out of the form. */
async function moveOn(
  db: Db,
  app: AppContext,
  click: Click,
  next: StoredDraft,
  verb: StepVerb,
): Promise<Outcome<View>> {
  if (verb === 'form.askFpm') await askForCompany(db, app, click, next.typed);
  const { draft: moved, errors } = move(next, verb, app, click);
  await saveDraft(db, moved, app.clock());
  if (verb === 'form.takeGuide') await countGuide(db, app, next.typed);
  const left = requestOf(moved);
  if (left) {
    await enqueueCards(db, app, await bindForms(db, next.id, left));
    return shows(left);
  }
  // A step in a dialog has no message of its own: the form in the chat goes along with it.
  const aside = moved.discarded || verb === 'form.takeGuide';
  if (aside || !click.message) await editForms(db, app, next.id);
  const view: FormView = { kind: 'form', draftId: next.id };
  return errors.length > 0 ? refuses(view, { code: 'invalid', errors }) : shows(view);
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

/** The request that takes the place of an ended form: the one it became, or was to revise. */
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
