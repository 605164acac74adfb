import type { Service, ServiceState } from '../../../customers/domain/engagement/engagement.ts';
import type { Deployment } from './fields.ts';

/** From here on a service has reached its milestone. */
const reached: readonly ServiceState[] = ['reached', 'prepared', 'talked', 'done'];

/**
 * How far the deployment is by the services of the engagement; the FM decides. Null: there is no
 * service to tell it by, since one that was dropped tells nothing.
 */
export function suggestedDeployment(
  services: readonly Pick<Service, 'state'>[],
): Deployment | null {
  const counted = services.filter(({ state }) => state !== 'dropped');
  const there = counted.filter(({ state }) => reached.includes(state)).length;
  if (counted.length === 0) return null;
  if (there === 0) return 'not';
  return there === counted.length ? 'fully' : 'partly';
}
