import { type FieldError, longestComment, type RequestForm } from './form.ts';
import type { Mail, Person, Role } from './people.ts';
import { fpmFor, type Partner, type Program } from './program.ts';
import type { Refusal } from './refusal.ts';
import { relationsTo } from './relation.ts';
import { type DenyReason, denyReasons, type Request, type RequestEvent } from './request.ts';
import { type MoveVerb, transitionFor } from './transitions.ts';

/** What somebody wants done. Text is already trimmed; an empty comment is null. */
export type Command =
  | { readonly verb: 'request.triage' | 'request.approve'; readonly comment: string | null }
  | { readonly verb: 'request.withdraw'; readonly comment: string | null }
  | {
      readonly verb: 'request.deny';
      readonly reason: string | null;
      readonly comment: string | null;
    }
  | { readonly verb: 'request.return'; readonly questions: string | null }
  | { readonly verb: 'request.assign'; readonly sme: Mail | null }
  | { readonly verb: 'assignment.accept'; readonly comment: string | null }
  | { readonly verb: 'assignment.decline'; readonly comment: string | null }
  | { readonly verb: 'form.submit'; readonly form: RequestForm; readonly answers: string | null };

export type Decision =
  | { readonly event: RequestEvent; readonly as: Role }
  | { readonly refusal: Refusal };

/**
 * Whether a command is allowed by process.md, section 5, and what then happened. Pure: the same
 * request, person and program give the same answer. The caller has checked the card's version.
 */
export function decide(
  command: Command,
  request: Request,
  actor: Person,
  program: Program,
): Decision {
  const relations = relationsTo(request, actor, program);
  if (relations.length === 0) return { refusal: { code: 'not-found', id: request.id } };
  const row = transitionFor(request.state, command.verb);
  if (!row) return { refusal: refusedMove(command.verb, request, relations) };
  const as = row.by.find((role) => relations.includes(role));
  if (!as) return { refusal: { code: 'not-yours' } };
  // Four eyes: nobody decides on what they asked for themselves, whatever roles they hold.
  if (as !== 'partner' && request.requester.id === actor.id)
    return { refusal: { code: 'own-request' } };
  const errors = wrongInput(command, program);
  if (errors.length > 0) return { refusal: { code: 'invalid', errors } };
  return { event: eventOf(command, request, program), as };
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
  partner: { id: partner.id, name: partner.name },
  requester: { id: requester.id, mail: requester.mail, name: requester.name },
  fpm: fpmFor(program, form.fpm, partner, form.region),
});

/** Not possible now: for those who may do it at some time the state is the reason. */
function refusedMove(verb: MoveVerb, request: Request, relations: readonly Role[]): Refusal {
  const ever = (['submitted', 'triaged', 'returned', 'approved', 'assigned'] as const)
    .map((state) => transitionFor(state, verb))
    .some((row) => row?.by.some((role) => relations.includes(role)));
  return ever ? { code: 'not-now', state: request.state } : { code: 'not-yours' };
}

function wrongInput(command: Command, program: Program): FieldError[] {
  switch (command.verb) {
    case 'request.deny': {
      const known = denyReasons.some((reason) => reason === command.reason);
      const errors: FieldError[] = known ? [] : [{ field: 'denyReason', code: 'required' }];
      if (command.reason === 'other' && !command.comment)
        errors.push({ field: 'comment', code: 'comment-required' });
      return [...errors, ...tooLong('comment', command.comment)];
    }
    case 'request.return':
      return command.questions
        ? tooLong('questions', command.questions)
        : [{ field: 'questions', code: 'required' }];
    case 'request.assign':
      if (!command.sme) return [{ field: 'sme', code: 'required' }];
      return program.smes.some((sme) => sme.mail === command.sme)
        ? []
        : [{ field: 'sme', code: 'not-in-list' }];
    case 'assignment.decline':
      return command.comment
        ? tooLong('comment', command.comment)
        : [{ field: 'comment', code: 'comment-required' }];
    case 'form.submit':
      return [];
    default:
      return tooLong('comment', command.comment);
  }
}

const tooLong = (field: 'comment' | 'questions', text: string | null): FieldError[] =>
  (text?.length ?? 0) > longestComment ? [{ field, code: 'too-long', most: longestComment }] : [];

/** Only after `wrongInput` found nothing: what is required is there. */
function eventOf(command: Command, request: Request, program: Program): RequestEvent {
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
    case 'form.submit':
      return {
        kind: 'resubmitted',
        form: command.form,
        fpm: fpmAfter(command.form, request, program),
        answers: command.answers,
      };
  }
}

/** A revision goes to the same FPM, unless the partner has named another one in it. */
function fpmAfter(form: RequestForm, request: Request, program: Program): Mail | null {
  const partner = program.partners.find(({ id }) => id === form.partnerName);
  const keeps = request.fpm !== null && form.fpm === request.form.fpm;
  return keeps || !partner ? request.fpm : fpmFor(program, form.fpm, partner, form.region);
}
