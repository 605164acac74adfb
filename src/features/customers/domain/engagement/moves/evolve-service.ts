import { targetsOf } from '../../../../../domain/decision/moves.ts';
import type { ServiceCode } from '../../workloads.ts';
import {
  type Engagement,
  type RecordedEngagementEvent,
  type Service,
  type ServiceState,
  serviceOf,
  type Usage,
} from '../engagement.ts';
import { mailed, mailRefused } from './service-mails.ts';
import { type ServiceMove, serviceMoves } from './service-transitions.ts';

/** What happens to one service that the engagement has. */
type Step = Extract<RecordedEngagementEvent, { readonly kind: ServiceMove['event'] }>;
export type ServiceEvent =
  | Step
  | Extract<RecordedEngagementEvent, { readonly kind: 'service-added' }>;

export const newService = (code: ServiceCode, state: ServiceState, since: number): Service => ({
  ...{ code, state, since, usage: null, reachedOn: null, reachedAt: null },
  ...{ preparation: null, talk: null, followUp: null, reminded: 0 },
});

/** The services of an engagement after what has happened to one of them. */
export function servicesAfter(engagement: Engagement, event: ServiceEvent): readonly Service[] {
  const { service: code, at } = event;
  if (event.kind === 'service-added')
    return [...engagement.services, newService(code, 'onboarding', at)];
  const services = withService(engagement, code, (one) => after(one, event));
  return event.kind === 'finished' ? [...services, ...announced(engagement, code, at)] : services;
}

export const withService = (
  { services }: Engagement,
  code: ServiceCode,
  change: (service: Service) => Service,
): readonly Service[] => services.map((one) => (one.code === code ? change(one) : one));

function after(service: Service, event: Step): Service {
  const to = leadsTo(service, event);
  // The one cast: the compiler has checked each function against its own event.
  const change = changes[event.kind] as Change<Step>;
  const moved = to === 'same' ? {} : { state: to, since: event.at };
  return { ...service, ...moved, ...change(service, event, to) };
}

const leadsTo = targetsOf<ServiceMove, Service, Step>(serviceMoves, {
  used: (service, { usage, to }) =>
    isOlder(usage, service) || to === service.state ? 'unmoved' : to,
});

/** Of two figures the newer date counts, of one date the later entry. */
const isOlder = ({ asOf }: Usage, { usage }: Service): boolean =>
  usage !== null && usage.asOf > asOf;

const notReached = { reachedOn: null, reachedAt: null };

type Change<Happened> = (
  service: Service,
  event: Happened,
  to: ReturnType<typeof leadsTo>,
) => Partial<Omit<Service, 'state' | 'since'>>;

/** For each event what it changes of the service, the state aside. */
const changes: {
  readonly [Kind in Step['kind']]: Change<Extract<Step, { readonly kind: Kind }>>;
} = {
  'service-begun': () => ({ reminded: 0 }),
  used: (service, { usage, to, at }) => {
    if (isOlder(usage, service)) return {};
    if (to === service.state) return { usage };
    const reached = to === 'reached' ? { reachedOn: usage.asOf, reachedAt: at } : notReached;
    return { ...reached, usage, reminded: 0 };
  },
  prepared: (_, { preparation }) => ({ preparation }),
  talked: (_, { talk }) => ({ talk }),
  finished: (_, { followUp }) => ({ followUp }),
  mailed,
  'mail-refused': mailRefused,
  reopened: (_, __, to) => (to === 'onboarding' ? notReached : {}),
  dropped: () => ({}),
};

/** The workloads for which the customer is ready next wait for their request. */
function announced(engagement: Engagement, code: ServiceCode, at: number): readonly Service[] {
  const next = serviceOf(engagement, code)?.talk?.nextWorkloads ?? [];
  return next
    .filter((one) => !serviceOf(engagement, one))
    .map((one) => newService(one, 'announced', at));
}
