import type { Mail } from '../../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Engagement, ServiceState } from './engagement.ts';
import { timersOf } from './timers.ts';

/** In these the FM has the next step of a service. */
const inTheFmsHands: readonly ServiceState[] = ['reached', 'prepared', 'talked'];

/**
 * By when somebody has to act: the day from which on the clock reminds of it, however often it has
 * done so; null: of nothing. An announced service waits for others.
 */
export function nextStepDue(engagement: Engagement, program: Program): Instant | null {
  const services = engagement.services.map((service) => ({ ...service, reminded: 0 }));
  const dues = timersOf({ ...engagement, services, reminded: 0 }, program).flatMap(
    ({ wait, step, due }) =>
      // Of the queue the team is reminded once before it is due.
      wait !== 'announced' && step === (wait === 'queue' ? 2 : 1) ? [due] : [],
  );
  return dues.length === 0 ? null : Math.min(...dues);
}

/** Whether the next step is this person's own. */
export function waitsFor(engagement: Engagement, mail: Mail | null, program: Program): boolean {
  const { state, fm, services } = engagement;
  if (state === 'queue-asked') return rolesOf(program, mail).includes('assignmentTeam');
  if (fm !== mail) return false;
  return (
    state === 'queued' ||
    (state === 'active' && services.some((service) => inTheFmsHands.includes(service.state)))
  );
}
