import { targetsOf } from '../../../../domain/decision/moves.ts';
import {
  type AccessId,
  isRunning,
  overStates,
  type RecordedAccessEvent,
  type Registration,
} from '../registration.ts';
import type { AccessChanges, LaterAccessEvent } from './changes.ts';
import { contactChanges } from './contact-changes.ts';
import { formChanges } from './form-changes.ts';
import { invitationChanges, isInvitedToNone } from './invitation-changes.ts';
import { type AccessMove, accessMoves } from './transitions.ts';

/** The registration after an event; undefined: nobody has begun it. */
export function evolve(
  registration: Registration | undefined,
  event: RecordedAccessEvent,
): Registration {
  if (event.kind === 'opened' || event.kind === 'consent-asked') return ofNobody(begun(event));
  if (!registration) throw new Error(`${event.kind} before opened in ${event.streamId}`);
  const to = leadsTo(registration, event);
  return ofNobody({
    ...{ ...registration, ...changesBy(registration, event), version: event.version },
    state: to === 'same' ? registration.state : to,
  });
}

type Beginning = Exclude<RecordedAccessEvent, LaterAccessEvent>;

function begun(event: Beginning): Registration {
  const { streamId, version, at, applicant, approver } = event;
  const isNamed = event.kind === 'consent-asked';
  return {
    ...{ id: streamId as AccessId, version, state: isNamed ? 'invited' : 'draft' },
    ...{ applicant, origin: isNamed ? 'program' : 'registration' },
    ...{ partner: isNamed ? event.partner : null, approver },
    ...{ handed: false, form: null, openedAt: at, submissions: [], questions: null, answers: null },
    ...{ invitation: null, expiredAt: null, consent: null, registeredAt: null },
    ...{ notifyMail: null, change: null, numbersSent: [], reason: null, chased: 0, help: null },
  };
}

/** Whose applicant was erased leads nowhere any more: on the way it is withdrawn, a contact ends. */
function ofNobody(registration: Registration): Registration {
  const { applicant, state } = registration;
  if (!applicant.id.startsWith('erased/') || overStates.some((one) => one === state))
    return registration;
  return { ...registration, state: isRunning(state) ? 'withdrawn' : 'ended', invitation: null };
}

const leadsTo = targetsOf<AccessMove, Registration, LaterAccessEvent>(accessMoves, {
  'permissions-accepted': ({ origin }) => origin,
  moved: (was, event) => (isInvitedToNone(was, event) ? 'invitedToNone' : 'other'),
});

const changes: AccessChanges<LaterAccessEvent['kind']> = {
  ...formChanges,
  ...invitationChanges,
  ...contactChanges,
};

function changesBy(was: Registration, event: LaterAccessEvent): Partial<Registration> {
  // The one cast: the compiler has checked each function against its own event.
  const change = changes[event.kind] as (was: Registration, by: LaterAccessEvent) => object;
  return change(was, event);
}
