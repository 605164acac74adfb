import type { MissedMessage } from '../../../domain/decision/decision.ts';
import type { Person } from '../../../domain/people/people.ts';
import type { Purpose } from './notices/notices.ts';
import type { Request } from './request.ts';
import type { ClockEvent, RecordedEvent } from './request-events.ts';
import { type Facts, rolesIn } from './roles.ts';
import type { Page, View } from './views.ts';

type Unreached = Extract<ClockEvent, { kind: 'unreached' }>;

/**
 * Who is told that a message has not reached somebody who must act (process, section 5): for an FPM
 * the delegate, for them and an SME the team, for the team an admin; a partner's FPM. Null: this was
 * told already.
 */
export function unreached(
  request: Request,
  missed: MissedMessage,
  history: readonly RecordedEvent[],
  facts: Facts,
): Unreached | null {
  const { person, of, reached } = missed;
  const to = nextAfter(request, person, facts);
  // One of the team is enough.
  const { members } = facts.program.assignmentTeam;
  if (to === 'admin' && reached.some((mail) => members.includes(mail))) return null;
  const isTold = history.some(
    (event) => event.kind === 'unreached' && event.of === of && event.to === to,
  );
  return isTold ? null : { kind: 'unreached', who: person.mail ?? person.name, of, to };
}

function nextAfter(request: Request, person: Person, facts: Facts): Unreached['to'] {
  const roles = rolesIn(request, person, facts);
  if (request.fpm !== null && roles.includes('fpm')) {
    const { delegate } = facts;
    return delegate !== null && delegate !== person.mail ? 'delegate' : 'team';
  }
  if (roles.includes('assignmentTeam') || roles.includes('admin')) return 'admin';
  return roles.includes('sme') ? 'team' : 'fpm';
}

/** Messages for which their reader must do something before the request goes on. */
const work: readonly (Purpose | 'status' | 'shown')[] = [
  'decide',
  'triage',
  'assign',
  'answer',
  'plan',
  'close',
  'question',
  'consent',
  'reminder',
  'unreached',
];

/** Whether a message that has not arrived would still ask its reader for something. */
export function asksToAct(page: Page): boolean {
  if (page.kind === 'news') return page.event.kind === 'returned' && page.actions.length > 0;
  if (page.kind !== 'request' || page.superseded) return false;
  return work.includes(page.purpose) && page.actions.length > 0;
}

export const isToldInPlace = (view: View): boolean =>
  view.kind === 'request' && view.purpose === 'unreached';
