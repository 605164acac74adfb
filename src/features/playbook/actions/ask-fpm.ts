import { hash } from 'node:crypto';
import { tooLong } from '../../../domain/forms/field-error.ts';
import type { Mail, PersonId } from '../../../domain/people/people.ts';
import { partnersOf } from '../../../domain/program/program.ts';
import { utcDay } from '../../../domain/sums.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refusalIn, refuses } from '../../../engine/execute/click.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import type { Db } from '../../../store/database/tables.ts';
import { standInsAt } from '../../../store/people/delegations.ts';
import { idsByMail } from '../../../store/people/people.ts';
import { fpmToAsk } from '../../requests/domain/form/fpm-to-ask.ts';
import { playbookOf, sectionAt } from '../domain/playbook.ts';
import type { PlaybookAnswerView, PlaybookAskedView, PlaybookView } from '../domain/views.ts';

const mostQuestion = 1_000;

/** The person whom this reader asks what the playbook does not say: their FPM, or today's delegate; null: they ask nobody. */
export async function fpmAsked(db: Db, app: AppContext, mail: Mail | null): Promise<Mail | null> {
  const fpm = fpmToAsk(app.program(), partnersOf(app.program(), mail), {});
  return fpm && ((await standInsAt(db, app.clock()))[fpm] ?? fpm);
}

/**
 * The question goes to the FPM with the section that was read: on the request from whose card it was
 * opened, where it is kept and answered, else as a message of its own.
 */
export async function askFpm(
  app: AppContext,
  click: Click,
  view: PlaybookAnswerView | PlaybookView,
  question: string,
): Promise<Outcome<PlaybookAnswerView | PlaybookView>> {
  const wrong = errorIn(question);
  if (wrong) return refuses(view, { code: 'invalid', errors: [wrong] }, { question });
  const ref = view.kind === 'playbook-answer' ? view.ref : null;
  if (view.on) return askOnRequest(app, click, view, question);
  const { actor } = click;
  const { mail } = actor;
  const sentTo = await app.store.transaction(async (db) => {
    const fpm = await fpmAsked(db, app, mail);
    if (!mail || !fpm) return null;
    const recipient = (await idsByMail(db, [fpm])).get(fpm) ?? fpm;
    const view: PlaybookAskedView = {
      kind: 'sentence',
      say: { code: 'playbook-asked', mail, question, ref },
    };
    await sendCard(db, app, slotFor(app, actor.id, view), recipient, view);
    return fpm;
  });
  if (sentTo === null) return refuses(view, { code: 'not-a-partner' });
  app.wake();
  return { view: { ...view, sentTo }, refusal: null, typed: {} };
}

/** The same question of the same day is one message, however often somebody clicks. */
function slotFor(app: AppContext, asker: PersonId, view: PlaybookAskedView): string {
  const day = utcDay(app.clock());
  const what = hash('sha256', JSON.stringify(view.say), 'base64url').slice(0, 22);
  return `playbook-asked:${day}:${what}:${asker}`;
}

function errorIn(question: string) {
  if (question === '') return { field: 'question', code: 'required' } as const;
  return tooLong('question', question, mostQuestion);
}

/** By the request's own verb: who may ask there, and what the FPM gets, is the same. */
async function askOnRequest(
  app: AppContext,
  click: Click,
  view: PlaybookAnswerView | PlaybookView,
  question: string,
): Promise<Outcome<PlaybookAnswerView | PlaybookView>> {
  const { on } = view;
  const ask = app.features.verb('fpm.ask');
  if (!on || !ask) return refuses(view, { code: 'unknown-action' });
  const title = titleFor(app, click, view);
  const outcome = await ask(
    app,
    { ...click, message: null },
    {
      requestId: on.id,
      version: on.version,
      question: title ? `${question}\n(${title})` : question,
    },
  );
  const refusal = outcome.refusal ?? refusalIn(outcome.view);
  if (refusal) return refuses(view, refusal, { question });
  const sentTo = (await fpmAsked(app.store.db, app, click.actor.mail)) ?? undefined;
  return { view: { ...view, ...(sentTo && { sentTo }) }, refusal: null, typed: {} };
}

/** The section's title as the asker has read it. */
function titleFor(
  app: AppContext,
  { actor }: Click,
  view: PlaybookAnswerView | PlaybookView,
): string {
  if (view.kind !== 'playbook-answer') return '';
  const found = sectionAt(playbookOf(app.program()), view.ref);
  return found?.section.title[actor.language] ?? '';
}
