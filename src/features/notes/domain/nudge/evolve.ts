import type { Nudge, NudgeId, RecordedNudgeEvent } from './nudge.ts';

/** What is known for the nudge after an event; undefined: nothing significant has happened yet. */
export function evolve(nudge: Nudge | undefined, event: RecordedNudgeEvent): Nudge {
  const { streamId, version, at } = event;
  if (event.kind === 'noticed') {
    const { customer, region, what } = event;
    const before = nudge ?? { since: [], nudgedAt: null, notNeededAt: null };
    const since = [...before.since.filter((one) => one !== what), what];
    return {
      ...{ ...before, id: streamId as NudgeId, version, state: 'waiting', customer, region },
      ...{ since, significantAt: at },
    };
  }
  if (!nudge) throw new Error(`${event.kind} before noticed in ${streamId}`);
  switch (event.kind) {
    case 'summarised':
      return { ...nudge, version, state: 'quiet', since: [], significantAt: null };
    case 'not-needed':
      return { ...nudge, version, notNeededAt: at };
    case 'nudged':
      return { ...nudge, version, nudgedAt: at };
  }
}
