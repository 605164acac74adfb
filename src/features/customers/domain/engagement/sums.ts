import type { Sum } from '../../../../domain/sums.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Engagement, RecordedEngagementEvent, Service } from './engagement.ts';

/** The steps of a service that are counted; the name of a sum is that of its step. */
export const stepSums = {
  begun: 'customers.begun',
  reached: 'customers.reached',
  done: 'customers.done',
  dropped: 'customers.dropped',
} as const;
export type StepName = keyof typeof stepSums;

/** When a service took the step; null: it has not, or that was corrected. */
const taken: Readonly<Record<StepName, (service: Service | undefined) => Instant | null>> = {
  begun: (service) => (!service || service.state === 'announced' ? null : service.since),
  reached: (service) => service?.reachedAt ?? null,
  done: (service) => (service?.state === 'done' ? service.since : null),
  dropped: (service) => (service?.state === 'dropped' ? service.since : null),
};

/** What an event adds: the steps that services took; a step back is taken away from the day of the step. */
export function sumsOf({
  before,
  event,
  state,
}: {
  readonly before: Engagement | undefined;
  readonly event: RecordedEngagementEvent;
  readonly state: Engagement;
}): readonly Sum[] {
  const names = Object.keys(stepSums) as StepName[];
  return state.services.flatMap((service) => {
    const was = before?.services.find(({ code }) => code === service.code);
    return names.flatMap((name) => {
      const [then, now] = [taken[name](was), taken[name](service)];
      if ((then === null) === (now === null)) return [];
      return [
        {
          name: stepSums[name],
          detail: '',
          at: then ?? event.at,
          partner: '',
          region: state.region ?? '',
          workload: service.code,
          count: then === null ? 1 : -1,
        },
      ];
    });
  });
}
