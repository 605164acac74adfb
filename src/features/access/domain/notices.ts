import type { Notice } from '../../../domain/decision/decision.ts';
import type { Mail, Recipient } from '../../../domain/people/people.ts';
import type { RecordedAccessEvent, Registration } from './registration.ts';
import { type AccessFacts, approversOf } from './roles.ts';
import type { AccessView } from './views.ts';

/** Who gets a message of their own about an event of a registration (process, section 2). */
export function noticesOf(
  registration: Registration,
  event: RecordedAccessEvent,
  facts: AccessFacts,
): readonly Notice[] {
  const { id: streamId, applicant } = registration;
  const tell = (
    recipients: readonly Recipient[],
    purpose: AccessView['purpose'] = 'told',
  ): Notice[] => {
    const view: AccessView = { kind: 'access', streamId, purpose, event: event.version };
    return recipients
      .filter((one) => one !== event.actor?.id && one !== event.actor?.mail)
      .map((recipient) => ({ recipient, purpose, view }));
  };
  const approver = () => tell(approversOf(registration, facts));
  const them = () => tell([applicant.id]);
  const team = (): readonly Mail[] => facts.program.assignmentTeam.members;
  switch (event.kind) {
    case 'submitted': {
      const unlisted = registration.partner === null && registration.submissions.length === 1;
      return [...approver(), ...(unlisted ? tell(facts.program.admins) : [])];
    }
    case 'renewed':
    case 'handed-over':
    case 'help-asked':
    case 'refused':
      return approver();
    case 'moved':
      return [...approver(), ...(event.partner === null || event.isBack ? them() : [])];
    case 'invited':
      return tell([applicant.id], 'invitation');
    case 'returned':
    case 'denied':
    case 'help-answered':
      return them();
    case 'suspended':
      return [...them(), ...(event.as === 'admin' ? approver() : [])];
    case 'restored':
      return them();
    case 'ended':
      return event.as === 'applicant' ? approver() : them();
    case 'registered':
      return approver();
    case 'expired':
    case 'lapsed':
      return registration.state === 'discarded' ||
        (registration.expiredAt !== null && event.kind === 'lapsed')
        ? []
        : [...them(), ...approver()];
    case 'missed': {
      const { missed } = registration.invitation ?? { missed: {} };
      return 'chat' in missed && 'mail' in missed ? approver() : [];
    }
    case 'reminded':
      return event.of === 'decision' ? approver() : them();
    case 'overdue':
      return [...approver(), ...tell(team()), ...(event.step === 1 ? them() : [])];
    case 'consent-asked':
    case 'opened':
    case 'permissions-accepted':
    case 'code-wrong':
    case 'withdrawn':
    case 'discarded':
    case 'address-asked':
    case 'address-wrong':
    case 'address-changed':
      return [];
  }
}
