import type { Notice } from '../../../../domain/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { endStates } from '../../../requests/domain/states.ts';
import { rmsFor } from '../keys.ts';
import type { EngagementView } from '../views.ts';
import { type Engagement, type RecordedEngagementEvent, serviceOf } from './engagement.ts';
import type { ClosingFacts } from './roles.ts';

const parties = ['fm', 'assignmentTeam', 'rm', 'fpm'] as const;
type Party = (typeof parties)[number];

/** Who gets a message of their own about an event (process, section 8); all else is an edit. */
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
    case 'talked':
      return event.talk.satisfied === 'no' ? ['rm'] : [];
    case 'queue-asked':
    case 'resumed':
      return ['assignmentTeam'];
    case 'region-changed':
      return event.queue === null ? [] : ['assignmentTeam', 'fm'];
    case 'not-queued':
      return ['fm', 'rm'];
    case 'left':
      return ['rm', 'fpm'];
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
  return step === 2 ? parties.filter((party) => party !== 'fpm') : (['assignmentTeam'] as const);
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
    case 'fpm':
      return requests.flatMap(({ state, fpm }) =>
        fpm && !endStates.some((one) => one === state) ? [fpm] : [],
      );
  }
}

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
  const mails = toldOf(event, engagement).flatMap((party) => mailsOf(party, engagement, facts));
  return [...mails, ...was].map((recipient) => ({ recipient, purpose: 'told', view }));
}
