import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import type { Request } from '../../../requests/domain/request.ts';
import { smeOf } from '../../../requests/domain/roles.ts';
import { endStates, isAtWork } from '../../../requests/domain/states.ts';
import { rmsFor } from '../keys.ts';
import type { EngagementView } from '../views.ts';
import { type Engagement, type RecordedEngagementEvent, serviceOf } from './engagement.ts';
import type { ClosingFacts } from './roles.ts';

type Party = 'admin' | 'fm' | 'assignmentTeam' | 'rm' | 'fpm' | 'sme';

/**
 * Who gets a message of their own about an event (process, section 8); all else is an edit. Of a customer
 * who is not satisfied the risk tells that it opens.
 */
function toldOf(event: RecordedEngagementEvent, engagement: Engagement): readonly Party[] {
  switch (event.kind) {
    case 'used':
      // Who typed the figures sees it; of a report that was imported the FM knows nothing.
      return event.actor === null && hasJustReached(engagement, event) ? ['fm'] : [];
    case 'begun':
    case 'queued':
    case 'fm-changed':
    case 'mail-refused':
      return ['fm'];
    case 'queue-asked':
    case 'resumed':
      return ['assignmentTeam'];
    case 'region-changed':
      return event.queue === null ? [] : ['assignmentTeam', 'fm'];
    case 'not-queued':
      return ['fm', 'rm'];
    case 'left':
      return ['rm', 'fpm', 'sme'];
    case 'fm-gone':
      return ['rm', 'admin'];
    case 'reminded':
      return toldByClock(event);
    default:
      return [];
  }
}

const hasJustReached = (
  engagement: Engagement,
  { service, at }: Extract<RecordedEngagementEvent, { kind: 'used' }>,
): boolean => {
  const now = serviceOf(engagement, service);
  return now?.state === 'reached' && now.reachedAt === at;
};

function toldByClock({ of, step }: Extract<RecordedEngagementEvent, { kind: 'reminded' }>) {
  if (of === 'next-action') return ['assignmentTeam', 'fm'] as const;
  if (of !== 'queue') return ['fm'] as const;
  return step === 2 ? (['fm', 'assignmentTeam', 'rm'] as const) : (['assignmentTeam'] as const);
}

function mailsOf(party: Party, engagement: Engagement, facts: ClosingFacts): readonly Mail[] {
  const { program, customer, requests } = facts;
  switch (party) {
    case 'fm':
      return [engagement.fm];
    case 'assignmentTeam':
      return program.assignmentTeam.members;
    case 'rm':
      return rmsFor(program, engagement.fm, customer.region);
    case 'admin':
      // Only where there is no RM who can hand it over.
      return rmsFor(program, engagement.fm, customer.region).length > 0 ? [] : program.admins;
    case 'fpm':
      return requests.flatMap((request) => (request.fpm && !isOver(request) ? [request.fpm] : []));
    case 'sme':
      return requests.flatMap((request) => (isAtWork(request) ? [smeOf(request) ?? ''] : []));
  }
}

const isOver = ({ state }: Request): boolean => endStates.some((one) => one === state);

/** The requests, not over yet, because of which somebody hears that the FM has left. */
export const requestsOf = (mail: Mail | null, requests: readonly Request[]): readonly Request[] =>
  requests.filter(
    (request) =>
      mail !== null &&
      !isOver(request) &&
      (request.fpm === mail || (isAtWork(request) && smeOf(request) === mail)),
  );

export function noticesOf(
  engagement: Engagement,
  event: RecordedEngagementEvent,
  facts: ClosingFacts,
): Notice[] {
  const { id: streamId } = engagement;
  const view: EngagementView = {
    ...{ kind: 'engagement', streamId, purpose: 'told', event: event.version },
  };
  const was = event.kind === 'fm-changed' ? [event.was] : [];
  // While the FM is away reminders go to the delegate; of all else the FM keeps sight.
  const { delegate } = facts;
  const mails = toldOf(event, engagement).flatMap((party) =>
    party === 'fm' && event.kind === 'reminded' && delegate
      ? [delegate]
      : mailsOf(party, engagement, facts),
  );
  return [...mails, ...was].map((recipient) => ({ recipient, purpose: 'told', view }));
}
