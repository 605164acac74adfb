import { targetsOf } from '../../../../domain/decision/moves.ts';
import type { Nudge, NudgeId, RecordedNudgeEvent } from './nudge.ts';
import { type NudgeMove, nudgeMoves } from './transitions.ts';

/** What is known for the nudge after an event; undefined: nothing significant has happened yet. */
export function evolve(nudge: Nudge | undefined, event: RecordedNudgeEvent): Nudge {
  const before = nudge ?? quiet(event);
  const to = leadsTo(before, event);
  const state = to === 'same' ? before.state : to;
  return { ...before, ...changesBy(before, event), state, version: event.version };
}

/** A customer to whom nothing significant has happened. */
function quiet(event: RecordedNudgeEvent): Nudge {
  const { kind, streamId, version } = event;
  if (kind !== 'noticed') throw new Error(`${kind} before noticed in ${streamId}`);
  const { customer, region } = event;
  return {
    ...{ since: [], nudgedAt: null, notNeededAt: null, id: streamId as NudgeId, version },
    ...{ state: 'quiet', customer, region, significantAt: null },
  };
}

const leadsTo = targetsOf<NudgeMove, Nudge, RecordedNudgeEvent>(nudgeMoves, {});

/** What an event changes, the state aside. */
function changesBy({ since }: Nudge, event: RecordedNudgeEvent): Partial<Omit<Nudge, 'state'>> {
  const { at } = event;
  switch (event.kind) {
    case 'noticed': {
      const { customer, region, what } = event;
      const all = [...since.filter((one) => one !== what), what];
      return { customer, region, since: all, significantAt: at };
    }
    case 'summarised':
      return { since: [], significantAt: null };
    case 'not-needed':
      return { notNeededAt: at };
    case 'nudged':
      return { nudgedAt: at };
  }
}
