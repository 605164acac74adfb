import type { FieldError } from '../../../domain/forms/field-error.ts';
import type { Reader } from '../../../domain/people/people.ts';
import { type Program, partnersOf, type Region, regions } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { standInsAt } from '../../../store/people/delegations.ts';
import { isFpmAsked } from '../actions/form/ask-fpm.ts';
import { detailsOf } from '../domain/form/fields/detail-fields.ts';
import { type FormInput, firstStep } from '../domain/form/fields/fields.ts';
import { errorsIn, partnerNamed } from '../domain/form/validate-form.ts';
import { type Routing, route } from '../domain/matching/routing.ts';
import type { Request } from '../domain/request.ts';
import type { FormView, Page, RequestView } from '../domain/views.ts';
import { loadDraft } from '../store/drafts.ts';
import { loadRequest } from '../store/requests.ts';
import { remarksInForm } from './remarks.ts';
import { repeatsFor } from './repeats.ts';
import { requestPage } from './request/request-page.ts';

/** The form where its requester stopped; once submitted, the request that it became. */
export async function formPage(
  app: AppContext,
  { draftId }: FormView,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const { db } = app.store;
  const program = app.program();
  const draft = await loadDraft(db, draftId);
  if (draft?.owner !== reader.id) return says({ code: 'old-form' }).view;
  const about = draft.submittedAs ?? (draft.discarded ? draft.requestId : null);
  if (about) {
    const view: RequestView = { kind: 'request', streamId: about, purpose: 'status', event: 1 };
    return requestPage(app, view, reader, answer);
  }
  const { id, step, version, typed, requestId, again } = draft;
  const routing = routingOf(typed, program, reader);
  if (draft.lastVerb === 'form.takeGuide' && routing?.guide)
    return { kind: 'sentence', say: { code: 'guide-taken', guide: routing.guide } };
  if (draft.discarded) return { kind: 'sentence', say: { code: 'discarded' } };
  const request = requestId ? await loadRequest(db, requestId) : undefined;
  const { refusal } = answer;
  const errors: readonly FieldError[] = refusal?.code === 'invalid' ? refusal.errors : [];
  return {
    kind: 'form',
    draft: { id, step, version, typed, requestId, again: again === true },
    step,
    errors,
    refusal: errors.length > 0 ? null : refusal,
    partners: partnersOf(program, reader.mail),
    standIns: await standInsAt(db, app.clock()),
    companyAsked: step === 'customer' && (await isFpmAsked(db, app, reader, typed)),
    routing: step === firstStep ? null : routing,
    repeats: step === 'review' ? await earlier(app, typed, reader, requestId) : [],
    details: detailsOf(program, typed),
    remarks: await remarksInForm(app, typed),
    questions:
      request?.state === 'returned'
        ? { by: request.questions.by, text: request.questions.comment }
        : null,
    denial: again && request?.state === 'denied' ? denialOf(request.decision) : null,
  };
}

const denialOf = ({ by, reason, comment }: Extract<Request, { state: 'denied' }>['decision']) => ({
  by,
  reason,
  text: comment ?? '',
});

/** The outcome as soon as workload, seats, region and languages are known and right. */
function routingOf(typed: FormInput, program: Program, { mail }: Reader): Routing | null {
  const needed = ['region', 'workload', 'seatCount', 'primaryLanguage', 'secondaryLanguage'];
  const wrong = errorsIn('review', typed, program, mail).map(({ field }) => field as string);
  if (needed.some((field) => wrong.includes(field))) return null;
  return route(program, {
    workload: typed.workload ?? '',
    seatCount: Number(typed.seatCount),
    region: regions.find((region) => region === typed.region) as Region,
    primaryLanguage: typed.primaryLanguage ?? '',
    secondaryLanguage: typed.secondaryLanguage || null,
  });
}

async function earlier(app: AppContext, typed: FormInput, reader: Reader, self: string | null) {
  const partner = partnerNamed(app.program(), reader.mail, typed.partnerName ?? '');
  if (!partner) return [];
  const { workload = '', topic = '' } = typed;
  const role = typed.role === 'migration' ? 'migration' : 'engineer';
  const about = { partnerId: partner.id, workload, topic, role, at: app.clock() } as const;
  return repeatsFor(app, about, self);
}
