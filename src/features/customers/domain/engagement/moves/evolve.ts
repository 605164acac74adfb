import type { Mail } from '../../../../../domain/people/people.ts';
import { todaysMail } from '../../../../../domain/people/readdressed.ts';
import type { ServiceCode } from '../../workloads.ts';
import {
  type Engagement,
  type EngagementId,
  type Mailing,
  type RecordedEngagementEvent,
  type Service,
  type ServiceState,
  serviceOf,
} from '../engagement.ts';

type Later = Exclude<RecordedEngagementEvent, { kind: 'begun' }>;

/** The engagement after an event; undefined: not begun. */
export function evolve(
  engagement: Engagement | undefined,
  event: RecordedEngagementEvent,
): Engagement {
  const { streamId, version, at } = event;
  if (event.kind === 'begun') {
    const { customer, region, fm, motion } = event;
    return {
      ...{ id: streamId as EngagementId, version, customer, region, fm, motion },
      ...{ state: 'active', since: at, begunAt: at, phase: null, asked: null },
      ...{ reminded: 0, nextAction: null },
      services: event.services.map((code) => added(code, 'onboarding', at)),
    };
  }
  if (!engagement) throw new Error(`${event.kind} before begun in ${streamId}`);
  return { ...after(engagement, event), version };
}

const added = (code: ServiceCode, state: ServiceState, since: number): Service => ({
  ...{ code, state, since, usage: null, reachedOn: null, reachedAt: null },
  ...{ preparation: null, talk: null, followUp: null, reminded: 0 },
});

function after(engagement: Engagement, event: Later): Engagement {
  const to = (state: Engagement['state']): Engagement => ({
    ...engagement,
    state,
    since: event.at,
    reminded: 0,
  });
  switch (event.kind) {
    case 'set-out':
      return { ...engagement, motion: event.motion, phase: event.phase };
    case 'region-changed': {
      const { region, queue, at } = event;
      const asked = engagement.asked && queue !== null;
      return {
        ...(asked ? to('queue-asked') : engagement),
        ...(asked ? { asked: { ...engagement.asked, queue, at } } : {}),
        region,
      };
    }
    case 'queue-asked': {
      const { queue, nextActionDate, on, at } = event;
      return { ...to('queue-asked'), asked: { queue, nextActionDate, on, at } };
    }
    case 'queued':
      return to('queued');
    case 'not-queued':
    case 'unasked':
    case 'resumed':
      return to('active');
    case 'left': {
      const date = engagement.asked?.nextActionDate;
      return { ...to('closed'), nextAction: date ? { date, done: false } : null };
    }
    case 'abandoned':
      return to('abandoned');
    case 'fm-changed':
      return { ...engagement, fm: event.fm };
    case 'fm-gone':
      return { ...engagement, gone: event.fm };
    case 'readdressed': {
      const today = todaysMail(event.people);
      const { fm, gone } = engagement;
      return { ...engagement, fm: today(fm), ...(gone && { gone: today(gone) }) };
    }
    case 'next-done':
      return {
        ...engagement,
        nextAction: engagement.nextAction && { ...engagement.nextAction, done: true },
      };
    case 'next-moved':
      return { ...engagement, reminded: 0, nextAction: { date: event.date, done: false } };
    case 'reminded':
      return event.service === null
        ? { ...engagement, reminded: event.step }
        : changed(engagement, event.service, (one) => ({ ...one, reminded: event.step }));
    default:
      return serviceMoved(engagement, event);
  }
}

type ServiceEvent = Extract<
  Later,
  {
    kind:
      | 'service-added'
      | 'service-begun'
      | 'used'
      | 'prepared'
      | 'talked'
      | 'finished'
      | 'mailed'
      | 'mail-refused'
      | 'reopened'
      | 'dropped';
  }
>;

function serviceMoved(engagement: Engagement, event: ServiceEvent): Engagement {
  const { service: code, at } = event;
  if (event.kind === 'service-added') {
    const services = [...engagement.services, added(code, 'onboarding', at)];
    return { ...engagement, services };
  }
  const to = (state: ServiceState, more: Partial<Service> = {}): Engagement =>
    changed(engagement, code, (one) => ({ ...one, ...more, state, since: at }));
  switch (event.kind) {
    case 'service-begun':
      return to('onboarding', { reminded: 0 });
    case 'used':
      return changed(engagement, code, (one) => withUsage(one, event));
    case 'prepared':
      return to('prepared', { preparation: event.preparation });
    case 'talked':
      return to('talked', { talk: event.talk });
    case 'finished':
      return announcing(to('done', { followUp: event.followUp }), code, at);
    case 'mailed':
      return changed(engagement, code, (one) => withMail(one, event));
    case 'mail-refused':
      return changed(engagement, code, (one) => withRefusal(one, event));
    case 'reopened': {
      const state = stepBefore[serviceOf(engagement, code)?.state ?? 'reached'] ?? 'onboarding';
      return to(state, state === 'onboarding' ? { reachedOn: null, reachedAt: null } : {});
    }
    case 'dropped':
      return to('dropped');
  }
}

/** One step back, for a correction. */
export const stepBefore: Partial<Readonly<Record<ServiceState, ServiceState>>> = {
  reached: 'onboarding',
  prepared: 'reached',
  talked: 'prepared',
};

/** Of two figures the newer date counts, of one date the later entry. */
function withUsage(service: Service, event: Extract<ServiceEvent, { kind: 'used' }>): Service {
  const { usage, to, at } = event;
  if (service.usage && service.usage.asOf > usage.asOf) return service;
  if (to === service.state) return { ...service, usage };
  const reached =
    to === 'reached'
      ? { reachedOn: usage.asOf, reachedAt: at }
      : { reachedOn: null, reachedAt: null };
  return { ...service, ...reached, usage, state: to, since: at, reminded: 0 };
}

/** A step that was saved before gets its date by it. */
function withMail(
  service: Service,
  { mailing, to, on, byBot }: Extract<ServiceEvent, { kind: 'mailed' }>,
): Service {
  const mails = { ...service.mails, [mailing]: { to, on, byBot, refused: [] } };
  return dated({ ...service, mails }, mailing, { to, on });
}

/** The tick goes back: nobody was told. */
function withRefusal(
  service: Service,
  { mailing, to }: Extract<ServiceEvent, { kind: 'mail-refused' }>,
): Service {
  const mailed = service.mails?.[mailing];
  if (!mailed) return service;
  const refused = [...mailed.refused.filter((one) => one !== to), to];
  const mails = { ...service.mails, [mailing]: { ...mailed, refused } };
  return dated({ ...service, mails }, mailing, { to: mailed.to, on: null });
}

function dated(
  service: Service,
  mailing: Mailing,
  { to, on }: { readonly to: readonly Mail[]; readonly on: string | null },
): Service {
  const { preparation, followUp } = service;
  if (mailing === 'customer')
    return followUp
      ? { ...service, followUp: { ...followUp, customerMailSentOn: on, customerContacts: to } }
      : service;
  return preparation?.accountTeamKnown
    ? { ...service, preparation: { ...preparation, atuMailSentOn: on, accountTeam: to } }
    : service;
}

/** The workloads for which the customer is ready next wait for their request. */
function announcing(engagement: Engagement, code: ServiceCode, at: number): Engagement {
  const next = serviceOf(engagement, code)?.talk?.nextWorkloads ?? [];
  const known = engagement.services.map((service) => service.code);
  const fresh = next.filter((one) => !known.includes(one));
  const services = fresh.map((one) => added(one, 'announced', at));
  return { ...engagement, services: [...engagement.services, ...services] };
}

const changed = (
  engagement: Engagement,
  code: ServiceCode,
  change: (service: Service) => Service,
): Engagement => ({
  ...engagement,
  services: engagement.services.map((one) => (one.code === code ? change(one) : one)),
});
