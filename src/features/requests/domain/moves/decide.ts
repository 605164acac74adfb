import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import type { Mail, Person, Role } from '../../../../domain/people/people.ts';
import {
  fpmFor,
  fpmMails,
  type Partner,
  type Program,
} from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { isOver } from '../../../../domain/time/period.ts';
import type { RequestForm } from '../form/fields/fields.ts';
import { typedAgain } from '../form/validate-form.ts';
import { route } from '../matching/routing.ts';
import { type Request, undoFor } from '../request.ts';
import type { RequestEvent } from '../request-events.ts';
import { type Facts, othersToHave, pointOfContact, rolesIn } from '../roles.ts';
import { isSamePlan } from '../selectors.ts';
import type { CommandOf, ParsedCommand, RequestCommand } from './commands.ts';
import { bodyOf } from './decide-events.ts';
import { judge } from './rights.ts';

export type RequestDecision =
  | { readonly event: RequestEvent; readonly as: Role }
  | { readonly refusal: Refusal };

/**
 * Whether a command is allowed (process.md, section 5), and what then has happened. Pure: the same
 * command, request, person and facts give the same answer. The caller has checked the version.
 */
export function decide(
  command: ParsedCommand,
  request: Request,
  actor: Person,
  facts: Facts,
): RequestDecision {
  const right = judge(command.verb, request, actor, rolesIn(request, actor, facts));
  if ('refusal' in right) return right;
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  if (command.verb === 'request.undo' && !isUndoOpen(request, facts.now))
    return { refusal: { code: 'too-late-to-undo' } };
  // A plan that is there is not taken apart again: it is saved whole, or stays.
  if (command.verb === 'plan.draft' && request.state === 'onboarding' && request.plan)
    return { refusal: { code: 'invalid', errors: command.draft.missing } };
  const over = periodOver(command, request, facts);
  if (over) return { refusal: { code: 'because', because: over, values: {} } };
  const error = errorIn(command, request, facts);
  if (error) return { refusal: { code: 'invalid', errors: [error] } };
  const refusal = unchanged(command, request);
  if (refusal) return { refusal };
  const { row, as } = right;
  const body = bodyOf(command, { request, program: facts.program, as });
  return { event: { kind: row.event, ...body } as RequestEvent, as };
}

/** Whether the last action can still be taken back: for ten minutes (process, section 5). */
export const isUndoOpen = ({ undo }: Request, now: Instant | undefined): boolean =>
  undo !== undefined && now !== undefined && now - undo.at <= undoFor;

/** No answer to a return and the form as it was, or the plan as it was (process, section 5). */
function unchanged(command: RequestCommand, request: Request): Refusal | null {
  if (command.verb === 'plan.change' && request.state === 'engaged')
    return isSamePlan(command.plan, (request.change ?? request).plan)
      ? { code: 'because', because: 'same-plan', values: {} }
      : null;
  if (command.verb !== 'form.submit') return null;
  const says = request.state === 'returned' && command.answers;
  return !says && isSame(command.form, request.form) ? { code: 'nothing-changed' } : null;
}

/** As it was typed: an earlier version has left out what it did not ask for. */
const isSame = (one: RequestForm, other: RequestForm): boolean => asTyped(one) === asTyped(other);
const asTyped = (form: RequestForm): string =>
  JSON.stringify(Object.entries(typedAgain(form)).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What can only be checked against the request and what is known around it. */
function errorIn(command: RequestCommand, request: Request, facts: Facts): FieldError | null {
  const { program } = facts;
  if (command.verb === 'request.assign' || command.verb === 'request.reassign')
    return errorOfSme(command.sme, request, program);
  if (command.verb === 'plan.save') return overIn(command.plan.endDate, request, facts);
  if (command.verb === 'plan.change')
    return overIn(command.plan.endDate, request, facts, 'newEndDate');
  if (command.verb === 'plan.extend')
    return request.state === 'engaged' && command.endDate <= request.plan.endDate
      ? { field: 'endDate', code: 'not-later' }
      : overIn(command.endDate, request, facts);
  if (command.verb === 'request.giveTo') return errorOfContact(command, request, program);
  if (command.verb !== 'request.handOver') return null;
  if (command.fpm === request.fpm) return { field: 'fpm', code: 'same-fpm' };
  return fpmMails(program).includes(command.fpm) ? null : { field: 'fpm', code: 'not-in-list' };
}

/** Nor to an offer, or to a plan as it is now, whose time has passed meanwhile. */
function periodOver({ verb }: RequestCommand, request: Request, facts: Facts): string | null {
  const { state, proactive } = request;
  const takesOffer =
    verb === 'proposal.accept' || (verb === 'assignment.accept' && state === 'offered');
  if (takesOffer && proactive && overIn(proactive.endDate, request, facts)) return 'offer-over';
  if (verb !== 'plan.confirm' || state !== 'onboarding' || !request.plan) return null;
  return overIn(request.plan.endDate, request, facts) ? 'plan-over' : null;
}

/** Nobody agrees on a time that has passed: the last day is over in the customer's region. */
const overIn = (
  endDate: string,
  { form }: Request,
  facts: Facts,
  field = 'endDate',
): FieldError | null =>
  isOver(endDate, facts.program.calendars[form.region].timeZone, facts.now)
    ? { field, code: 'already-over' }
    : null;

/** Nobody helps with their own request. */
function errorOfSme(sme: Mail, request: Request, program: Program): FieldError | null {
  const { requester, formerly = [] } = request;
  const own = [
    ...[requester, ...formerly].map(({ mail }) => mail),
    pointOfContact(request, program),
  ];
  if (own.includes(sme)) return { field: 'sme', code: 'own-sme' };
  if (request.state === 'assigned' && request.sme === sme)
    return { field: 'sme', code: 'same-sme' };
  return program.smes.some(({ mail }) => mail === sme)
    ? null
    : { field: 'sme', code: 'not-in-list' };
}

/** Another contact of the same company whom the directory knows; the SME would work with themselves. */
function errorOfContact(
  { contact, known }: CommandOf<'request.giveTo'>,
  request: Request,
  program: Program,
): FieldError | null {
  if (contact === request.requester.mail) return { field: 'contact', code: 'same-contact' };
  if (!othersToHave(request, program).includes(contact))
    return { field: 'contact', code: 'not-in-list' };
  return known ? null : { field: 'contact', code: 'not-known-yet' };
}

/** The first submission (process, section 3): who gets it, and the event; the form is valid. */
export const submission = (
  form: RequestForm,
  partner: Partner,
  requester: Person & { readonly mail: Mail },
  program: Program,
  again: Request | null = null,
): RequestEvent => ({
  kind: 'submitted',
  form,
  routing: route(program, form),
  partner: { id: partner.id, name: partner.name },
  requester: { id: requester.id, mail: requester.mail, name: requester.name },
  fpm: fpmFor(program, form.fpm, partner, form.region),
  ...(again ? { again: again.id } : {}),
});
