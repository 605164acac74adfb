import type { DeliveryFaultReason } from '../../../src/domain/people/delivery-faults.ts';
import { personId } from '../../../src/domain/people/people.ts';
import type { Delivery } from '../../../src/engine/outbox/card/delivery.ts';
import { DeliveryFault, type Teams } from '../../../src/engine/outbox/teams.ts';
import type { Page } from '../../../src/features/views.ts';

type Plan = DeliveryFaultReason | DeliveryFault | (() => Promise<void>);

function wordsOf(page: Page): string {
  if (page.kind === 'request') return `${page.purpose} ${page.request.state}`;
  return page.kind === 'news' ? `news ${page.event.kind}` : page.kind;
}

/** A Teams that is two lists: what was called, and what is to go wrong, first planned first. */
export function teamsInMemory() {
  const calls: string[] = [];
  const plans: Plan[] = [];
  let last = 0;
  const call = async (what: string): Promise<void> => {
    calls.push(what);
    const plan = plans.shift();
    if (typeof plan === 'function') await plan();
    else if (plan) throw plan instanceof DeliveryFault ? plan : new DeliveryFault(plan, 'planned');
  };
  const teams: Teams = {
    send: async (to, { summary }) => {
      await call(`send ${to.conversationId} ${summary}`);
      last += 1;
      return `m${last}`;
    },
    edit: (to, activityId, { summary }) =>
      call(`edit ${to.conversationId} ${activityId} ${summary}`),
    remove: (to, activityId) => call(`remove ${to.conversationId} ${activityId}`),
    create: async ({ tenantId, aadObjectId }, neighbour) => {
      await call(`create ${aadObjectId.slice(-3)} by ${neighbour?.conversationId ?? 'nobody'}`);
      return {
        personId: personId(tenantId, aadObjectId),
        conversationId: `a:new-${aadObjectId.slice(-3)}`,
        serviceUrl: 'http://127.0.0.1/',
        tenantId,
        reference: {},
      };
    },
  };
  /** Says which page it is, by words that a test can read. */
  const delivery: Delivery = {
    teams,
    render: (page) => {
      const summary = wordsOf(page as Page);
      return { card: { summary }, summary };
    },
    random: () => 0,
    mail: false,
  };
  return {
    delivery,
    calls,
    /** What goes wrong with the calls to come, one each. */
    plans: (...more: readonly Plan[]) => plans.push(...more),
    forget: () => calls.splice(0),
  };
}
