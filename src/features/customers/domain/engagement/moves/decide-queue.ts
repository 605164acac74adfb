import { because, invalid } from '../../../../../domain/decision/refused.ts';
import { isAtWork } from '../../../../requests/domain/states.ts';
import { keysOf } from '../../keys.ts';
import { services } from '../../workloads.ts';
import type { ClosingAnswer } from '../answer.ts';
import { type Engagement, hasRefused } from '../engagement.ts';
import { lastTalk, nextActionAfter } from '../parking.ts';
import type { ClosingFacts } from '../roles.ts';
import type { ClosingCommandOf } from './commands.ts';

/** The queue by the tenant's region; null: the region is not known. */
export function queueOf({ program, customer }: ClosingFacts): string | null {
  const { region } = customer;
  return region && keysOf(program).fastTrack.inactiveQueues[region];
}

/** Only after the last service, and one of them must have been completed. */
export function queueAsked(
  { today }: ClosingCommandOf<'closing.askQueue'>,
  engagement: Engagement,
  facts: ClosingFacts,
): ClosingAnswer {
  const open = engagement.services.find(({ state }) => state !== 'done' && state !== 'dropped');
  if (open) return because('service-open', { service: services[open.code] ?? open.code });
  const bounced = engagement.services.find((one) => one.state === 'done' && hasRefused(one));
  if (bounced) return because('mail-open', { service: services[bounced.code] ?? bounced.code });
  const talkedOn = lastTalk(engagement);
  if (!talkedOn) return because('nothing-done');
  const queue = queueOf(facts);
  if (!queue) return because('no-region');
  const nextActionDate = nextActionAfter(talkedOn);
  return { event: { kind: 'queue-asked', queue, nextActionDate, on: today } };
}

/** The shortest reason for leaving while an SME is at work. */
const shortest = 10;

export function leaving(
  { comment }: ClosingCommandOf<'closing.leave'>,
  { requests }: ClosingFacts,
): ClosingAnswer {
  if (requests.some(isAtWork) && (comment?.length ?? 0) < shortest)
    return invalid({ field: 'comment', code: 'too-short', most: shortest });
  return { event: { kind: 'left', comment } };
}
