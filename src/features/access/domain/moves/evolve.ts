import type { AccessId, RecordedAccessEvent, Registration } from '../registration.ts';
import { isRunning, overStates } from '../registration.ts';

/** So many numbers are sent within 24 hours: nobody's mailbox is filled by it. */
export const mostNumbers = 5;

/** The registration after an event; undefined: nobody has begun it. */
export function evolve(
  registration: Registration | undefined,
  event: RecordedAccessEvent,
): Registration {
  const { streamId, version, at } = event;
  if (event.kind === 'opened' || event.kind === 'consent-asked') {
    const asked = event.kind === 'consent-asked';
    const begun: Registration = {
      ...{ id: streamId as AccessId, version, state: asked ? 'invited' : 'draft' },
      ...{ applicant: event.applicant, origin: asked ? 'program' : 'registration' },
      ...{ partner: asked ? event.partner : null, approver: event.approver },
      ...{
        handed: false,
        form: null,
        openedAt: at,
        submissions: [],
        questions: null,
        answers: null,
      },
      ...{ invitation: null, expiredAt: null, consent: null, registeredAt: null },
      ...{ notifyMail: null, change: null, numbersSent: [], reason: null, chased: 0, help: null },
    };
    return ofNobody(begun);
  }
  if (!registration) throw new Error(`${event.kind} before opened in ${streamId}`);
  return ofNobody({ ...after(registration, event), version });
}

/** Whose applicant was erased leads nowhere any more: on the way it is withdrawn, a contact ends. */
function ofNobody(registration: Registration): Registration {
  const { applicant, state } = registration;
  if (!applicant.id.startsWith('erased/') || overStates.some((one) => one === state))
    return registration;
  return { ...registration, state: isRunning(state) ? 'withdrawn' : 'ended', invitation: null };
}

type Later = Exclude<RecordedAccessEvent, { kind: 'opened' | 'consent-asked' }>;

function after(was: Registration, event: Later): Registration {
  switch (event.kind) {
    case 'submitted':
      return submitted(was, event);
    case 'discarded':
      return { ...was, state: 'discarded' };
    case 'invited': {
      const { at, actor, until, mailed, nonce, hash, partner } = event;
      const by = actor?.name ?? '';
      const invitation = { at, by, until, mailed, nonce, hash, tries: 0, missed: {} };
      return { ...was, state: 'invited', partner, invitation, expiredAt: null };
    }
    case 'returned':
      return { ...was, state: 'returned', questions: { text: event.questions, at: event.at } };
    case 'denied': {
      const { denyReason: why, comment } = event;
      return { ...was, state: 'denied', invitation: null, reason: { why, comment } };
    }
    case 'permissions-accepted':
      return consented(was, event);
    case 'code-wrong':
      return { ...was, invitation: triedAgain(was.invitation) };
    case 'registered': {
      const { alternateEmail: notifyMail = null } = was.form ?? {};
      const registeredAt = event.at;
      return { ...was, state: 'registered', registeredAt, notifyMail, invitation: null };
    }
    case 'expired':
      return { ...was, state: 'expired', expiredAt: event.at, invitation: null, consent: null };
    case 'renewed': {
      const submissions = [...was.submissions, event.at];
      const { approver } = event;
      return { ...was, state: 'asked', submissions, approver, handed: false, chased: 0 };
    }
    case 'refused':
    case 'withdrawn':
      return { ...was, state: 'withdrawn', invitation: null };
    case 'lapsed':
      return { ...was, state: was.state === 'draft' ? 'discarded' : 'withdrawn' };
    case 'suspended':
      return { ...was, state: 'suspended', reason: { why: null, comment: event.comment } };
    case 'restored':
      return { ...was, state: 'registered', reason: null };
    case 'ended': {
      const reason = { why: null, comment: event.comment };
      return { ...was, state: 'ended', reason, change: null };
    }
    case 'handed-over':
      return { ...was, approver: event.approver, handed: true };
    case 'moved':
      return moved(was, event);
    case 'help-asked':
      return { ...was, help: { question: event.question, answer: null } };
    case 'help-answered':
      return { ...was, help: was.help && { ...was.help, answer: event.answer } };
    case 'missed': {
      const { invitation } = was;
      const missed = { ...invitation?.missed, [event.way]: event.why };
      return { ...was, invitation: invitation && { ...invitation, missed } };
    }
    case 'overdue':
      return { ...was, chased: event.step };
    case 'reminded':
      return was;
    case 'address-asked': {
      const { address, at, nonce, hash } = event;
      const numbersSent = [...was.numbersSent, at].slice(-mostNumbers);
      return { ...was, change: { address, at, nonce, hash, tries: 0 }, numbersSent };
    }
    case 'address-wrong':
      return { ...was, change: triedAgain(was.change) };
    case 'address-changed':
      return { ...was, notifyMail: was.change?.address ?? was.notifyMail, change: null };
  }
}

function submitted(
  was: Registration,
  { at, form, approver, answers }: Extract<Later, { kind: 'submitted' }>,
): Registration {
  return {
    ...{ ...was, state: 'asked', form, partner: form.partner, approver, handed: false },
    ...{ submissions: [...was.submissions, at], answers, chased: 0 },
  };
}

/** An invitation to a company that is gone leads nowhere: the approver of today invites to another one. */
function moved(
  was: Registration,
  { at, approver, partner }: Extract<Later, { kind: 'moved' }>,
): Registration {
  const now: Registration = { ...was, approver, partner, handed: false };
  if (partner !== null || was.invitation === null) return now;
  return { ...now, state: 'expired', expiredAt: at, invitation: null, consent: null };
}

/** Whom the program names needs no code: they are a contact already. */
function consented(
  was: Registration,
  { at, consentVersion: version }: Extract<Later, { kind: 'permissions-accepted' }>,
): Registration {
  const consent = { version, at };
  if (was.state === 'registered') return { ...was, consent };
  if (was.origin === 'registration') return { ...was, state: 'consented', consent };
  return { ...was, state: 'registered', consent, registeredAt: at };
}

const triedAgain = <One extends { readonly tries: number }>(one: One | null): One | null =>
  one && { ...one, tries: one.tries + 1 };
