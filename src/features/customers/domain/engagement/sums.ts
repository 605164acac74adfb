import type { Region } from '../../../../domain/program/program.ts';
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
      const one = (region: Region | null, at: Instant, count: 1 | -1): Sum => ({
        ...{ name: stepSums[name], detail: '', at, partner: '', region: region ?? '' },
        ...{ workload: service.code, count },
      });
      if (then === null) return now === null ? [] : [one(state.region, event.at, 1)];
      if (now === null) return [one(before?.region ?? state.region, then, -1)];
      if (!before || before.region === state.region || !isDated[name]) return [];
      return [one(before.region, then, -1), one(state.region, then, 1)];
    });
  });
}

/** Of which steps the day stays known: where the region is corrected, their sums go along. */
const isDated: Readonly<Record<StepName, boolean>> = {
  ...{ begun: false, reached: true, done: true, dropped: true },
};
