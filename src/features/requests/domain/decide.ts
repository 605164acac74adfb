import type { Mail, Person, Role } from '../../../domain/people/people.ts';
import { fpmFor, type Partner, type Program } from '../../../domain/program/program.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Command } from './commands.ts';
import type { RequestForm } from './form/fields.ts';
import { route } from './matching/routing.ts';
import {
  type DenyReason,
  type Feedback,
  type Plan,
  type PlanParty,
  type ReleaseOutcome,
  type Request,
  type RequestEvent,
  states,
} from './request.ts';
import { type Facts, rolesIn } from './roles.ts';
import { type MoveVerb, transitionFor } from './transitions.ts';
import { commandErrors } from './validate-command.ts';

export type Decision =
  | { readonly event: RequestEvent; readonly as: Role }
  | { readonly refusal: Refusal };

/**
 * Whether a command is allowed by process.md, section 5, and what then happened. Pure: the same
 * request, person and world give the same answer. The caller has checked the card's version.
 */
export function decide(command: Command, request: Request, actor: Person, facts: Facts): Decision {
  const relations = rolesIn(request, actor, facts);
  if (relations.length === 0) return { refusal: { code: 'not-found', id: request.id } };
  const row = transitionFor(request.state, command.verb);
  if (!row) return { refusal: refusedMove(command.verb, request, relations) };
  const allowed = row.by.filter((role) => relations.includes(role));
  const as = allowed.find((role) => !alreadyDone(command.verb, request, role)) ?? allowed[0];
  if (!as) return { refusal: { code: 'not-yours' } };
  // Four eyes: nobody decides on what they asked for themselves, whatever roles they hold.
  if (as !== 'partner' && request.requester.id === actor.id)
    return { refusal: { code: 'own-request' } };
  if (alreadyDone(command.verb, request, as)) return { refusal: { code: 'once-only' } };
  if (command.verb === 'feedback.send' && endedUnfinished(request))
    return { refusal: { code: 'not-now', state: request.state } };
  if (command.verb === 'plan.confirm' && request.state === 'onboarding' && !request.plan)
    return { refusal: { code: 'no-plan' } };
  if (command.verb === 'fpm.answer' && request.asked.length === 0)
    return { refusal: { code: 'nothing-asked' } };
  const errors = commandErrors(command, request, facts.program);
  if (errors.length > 0) return { refusal: { code: 'invalid', errors } };
  return { event: eventOf(command, request, facts.program, as), as };
}

/** The SME was released and the request closed with that: there is no work to give feedback on. */
export const endedUnfinished = (request: Request): boolean =>
  request.state === 'closed' && request.ended === null;

/** What each party does once: confirming the plan as it stands, and giving feedback. */
export function alreadyDone(verb: MoveVerb, request: Request, as: Role): boolean {
  if (verb === 'plan.confirm')
    return request.state === 'onboarding' && request.confirmed.some((party) => party === as);
  if (verb !== 'feedback.send') return false;
  const ended = request.state === 'closed' ? request.ended : null;
  const given = request.state === 'completed' ? request.feedback : (ended?.feedback ?? []);
  return given.some(({ party }) => party === as);
}

/** The first submission (process, section 3): who gets it, and the event; the form is valid. */
export const submission = (
  form: RequestForm,
  partner: Partner,
  requester: Person & { readonly mail: Mail },
  program: Program,
): RequestEvent => ({
  kind: 'submitted',
  form,
  routing: route(program, form),
  partner: { id: partner.id, name: partner.name },
  requester: { id: requester.id, mail: requester.mail, name: requester.name },
  fpm: fpmFor(program, form.fpm, partner, form.region),
});

/** Not possible now: for those who may do it at some time the state is the reason. */
function refusedMove(verb: MoveVerb, request: Request, relations: readonly Role[]): Refusal {
  const ever = states
    .map((state) => transitionFor(state, verb))
    .some((row) => row?.by.some((role) => relations.includes(role)));
  return ever ? { code: 'not-now', state: request.state } : { code: 'not-yours' };
}

/** Only after `wrongInput` found nothing: what is required is there. */
function eventOf(command: Command, request: Request, program: Program, as: Role): RequestEvent {
  switch (command.verb) {
    case 'request.triage':
      return { kind: 'triaged', comment: command.comment };
    case 'request.approve':
      return { kind: 'approved', comment: command.comment };
    case 'request.withdraw':
      return { kind: 'withdrawn', comment: command.comment };
    case 'request.deny':
      return { kind: 'denied', reason: command.reason as DenyReason, comment: command.comment };
    case 'request.return':
      return { kind: 'returned', questions: command.questions ?? '' };
    case 'request.assign':
      return { kind: 'assigned', sme: command.sme ?? '' };
    case 'assignment.accept':
      return { kind: 'accepted', comment: command.comment };
    case 'assignment.decline':
      return { kind: 'declined', comment: command.comment ?? '' };
    case 'proposal.accept':
      return { kind: 'consented', comment: command.comment };
    case 'proposal.decline':
      return { kind: 'refused', comment: command.comment ?? '' };
    case 'form.submit':
      return {
        kind: 'resubmitted',
        form: command.form,
        routing: route(program, command.form),
        fpm: fpmAfter(command.form, request, program),
        answers: command.answers,
      };
    case 'plan.save':
      return { kind: 'planned', plan: command.plan as Plan };
    case 'plan.confirm':
      return { kind: 'confirmed', party: as as PlanParty };
    case 'engagement.complete':
      return {
        kind: 'completed',
        summary: command.summary ?? '',
        ftopUpdated: command.ftopUpdated,
      };
    case 'feedback.send':
      return {
        kind: 'rated',
        party: as as Feedback['party'],
        rating: Number(command.rating) as Feedback['rating'],
        comment: command.comment,
      };
    case 'request.close':
      return { kind: 'closed', comment: command.comment };
    case 'request.release':
      return {
        kind: 'released',
        comment: command.comment ?? '',
        outcome: command.outcome as ReleaseOutcome,
      };
    case 'request.handOver':
      return { kind: 'handed-over', from: request.fpm, to: command.fpm ?? '' };
    case 'fpm.ask':
      return { kind: 'asked', party: as as 'partner' | 'sme', question: command.question ?? '' };
    case 'fpm.answer':
      return {
        kind: 'answered',
        question: request.asked[0]?.event ?? 0,
        asker: request.asked[0]?.party ?? 'partner',
        answer: command.answer ?? '',
      };
  }
}

/** A revision goes to the same FPM, unless the partner has named another one in it. */
function fpmAfter(form: RequestForm, request: Request, program: Program): Mail | null {
  const partner = program.partners.find(({ id }) => id === form.partnerName);
  const keeps = request.fpm !== null && form.fpm === request.form.fpm;
  return keeps || !partner ? request.fpm : fpmFor(program, form.fpm, partner, form.region);
}
