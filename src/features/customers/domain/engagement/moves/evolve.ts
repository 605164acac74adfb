import { targetsOf } from '../../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../../domain/people/readdressed.ts';
import type { Engagement, EngagementId, RecordedEngagementEvent } from '../engagement.ts';
import { newService, type ServiceEvent, servicesAfter, withService } from './evolve-service.ts';
import { serviceMoves } from './service-transitions.ts';
import { type EngagementMove, engagementMoves } from './transitions.ts';

type Beginning = Extract<RecordedEngagementEvent, { kind: 'begun' }>;
type Later = Exclude<RecordedEngagementEvent, Beginning>;

/** The engagement after an event; undefined: not begun. */
export function evolve(
  engagement: Engagement | undefined,
  event: RecordedEngagementEvent,
): Engagement {
  if (event.kind === 'begun') return begun(event);
  const { kind, streamId, version, at } = event;
  if (!engagement) throw new Error(`${kind} before begun in ${streamId}`);
  const to = leadsTo(engagement, event);
  const moved = to === 'same' ? {} : { state: to, since: at, reminded: 0 };
  return { ...engagement, ...moved, ...changesBy(engagement, event), version };
}

function begun(event: Beginning): Engagement {
  const { streamId, version, at, customer, region, fm, motion } = event;
  return {
    ...{ id: streamId as EngagementId, version, customer, region, fm, motion },
    ...{ state: 'active', since: at, begunAt: at, phase: null, asked: null },
    ...{ reminded: 0, nextAction: null },
    services: event.services.map((code) => newService(code, 'onboarding', at)),
  };
}

const leadsTo = targetsOf<EngagementMove, Engagement, Later>(engagementMoves, {
  'region-changed': ({ asked }, { queue }) => (asked && queue !== null ? 'otherQueue' : 'noQueue'),
});

type Changes<Kind extends Later['kind']> = {
  readonly [One in Kind]: (
    engagement: Engagement,
    event: Extract<Later, { readonly kind: One }>,
  ) => Partial<Omit<Engagement, 'state' | 'since'>>;
};

/** For each event about the engagement itself what it changes, the state aside. */
const changes: Changes<Exclude<Later, ServiceEvent>['kind']> = {
  'set-out': (_, { motion, phase }) => ({ motion, phase }),
  'region-changed': ({ asked }, { region, queue, at }) =>
    asked && queue !== null ? { region, asked: { ...asked, queue, at } } : { region },
  'queue-asked': (_, { queue, nextActionDate, on, at }) => ({
    asked: { queue, nextActionDate, on, at },
  }),
  queued: () => ({}),
  'not-queued': () => ({}),
  unasked: () => ({}),
  resumed: () => ({}),
  left: ({ asked }) => ({
    nextAction: asked?.nextActionDate ? { date: asked.nextActionDate, done: false } : null,
  }),
  abandoned: () => ({}),
  'fm-changed': (_, { fm }) => ({ fm }),
  'fm-gone': (_, { fm: gone }) => ({ gone }),
  readdressed: ({ fm, gone }, { people }) => {
    const today = todaysMail(people);
    return { fm: today(fm), ...(gone && { gone: today(gone) }) };
  },
  'next-done': ({ nextAction }) => ({ nextAction: nextAction && { ...nextAction, done: true } }),
  reminded: (engagement, { service, step }) =>
    service === null
      ? { reminded: step }
      : { services: withService(engagement, service, (one) => ({ ...one, reminded: step })) },
  'next-moved': (_, { date }) => ({ reminded: 0, nextAction: { date, done: false } }),
};

const serviceKinds: ReadonlySet<string> = new Set([
  'service-added',
  ...serviceMoves.map(({ event }) => event),
]);
const isOfService = (event: Later): event is ServiceEvent => serviceKinds.has(event.kind);

function changesBy(engagement: Engagement, event: Later): Partial<Engagement> {
  if (isOfService(event)) return { services: servicesAfter(engagement, event) };
  // The one cast: the compiler has checked each function against its own event.
  const change = changes[event.kind] as (was: Engagement, by: Later) => Partial<Engagement>;
  return change(engagement, event);
}
