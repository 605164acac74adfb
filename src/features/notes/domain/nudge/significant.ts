import type { Recorded } from '../../../../domain/stream.ts';
import {
  type Engagement,
  type EngagementEvent,
  serviceOf,
} from '../../../customers/domain/engagement/engagement.ts';
import type { Significant } from './nudge.ts';

/** Events by which an engagement is in another state. */
const moves: readonly EngagementEvent['kind'][] = [
  ...(['begun', 'queue-asked', 'unasked', 'not-queued', 'queued'] as const),
  ...(['resumed', 'left', 'abandoned'] as const),
];

/** What an event means for the summary of the customer; null: nothing that is worth a new one. */
export function ofEngagement(
  engagement: Engagement,
  event: Recorded<EngagementEvent>,
): Significant | null {
  if (moves.includes(event.kind)) return 'engagement';
  switch (event.kind) {
    case 'finished':
      return 'milestone';
    case 'dropped':
    case 'reopened':
      return 'deployment';
    case 'used': {
      const service = serviceOf(engagement, event.service);
      if (service?.since !== event.at) return null;
      return event.to === 'reached' ? 'milestone' : 'deployment';
    }
    default:
      return null;
  }
}

/** A request for an SME: one was assigned, or has completed the work. */
export const ofRequest = ({ kind }: { readonly kind: string }): Significant | null =>
  kind === 'assigned' || kind === 'completed' ? 'sme' : null;

/** Another FM takes care of the customer. */
export const ofCustomer = ({ kind }: { readonly kind: string }): Significant | null =>
  kind === 'given' ? 'fm' : null;

export const ofRisk = ({ kind }: { readonly kind: string }): Significant | null =>
  kind === 'risk-opened' || kind === 'risk-closed' ? 'risk' : null;
