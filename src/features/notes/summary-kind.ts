import type { Kind } from '../../engine/kind.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { SummaryCommand } from './domain/summary/moves/commands.ts';
import { decide, rolesIn, type SummaryFacts } from './domain/summary/moves/decide.ts';
import { transitions } from './domain/summary/moves/transitions.ts';
import type { ExecSummary, SummaryEvent } from './domain/summary/summary.ts';
import type { SummaryView } from './domain/summary/views.ts';
import { summaryFacts } from './store/summary/load.ts';
import { storedSummary } from './store/summary/stored-summary.ts';

/** How a customer is doing, for leadership: a draft, until it is published as it is. */
export const summary: Kind<ExecSummary, SummaryCommand, SummaryEvent, SummaryFacts> = {
  ...storedSummary,
  idKey: 'summaryId',
  openStates: ['draft'],
  transitions,
  isBeside: () => false,
  decide,
  rolesIn,
  // The reader who ordered it is told by their order; everybody else finds it in the list.
  noticesOf: () => [],
  timersOf: () => [],
  shownView: ({ id, version }): SummaryView => ({
    ...{ kind: 'summary', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<ExecSummary>(db, id);
    return state && { state, facts: await summaryFacts(db, now, state) };
  },
  factsAbout: summaryFacts,
  dueAt: async () => (timer) => timer.wanted,
  fire: async () => null,
};
