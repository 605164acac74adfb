import { pino } from 'pino';
import type { Program } from '../../src/domain/program/program.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { featureTable } from '../../src/engine/feature-table.ts';
import { features } from '../../src/features/index.ts';
import type { Store } from '../../src/store/database/open.ts';

const nothing = (): void => undefined;

/** The engine's surroundings without a server around it: nothing is counted, nobody is looked up. */
export const aDesk = (store: Store, program: Program, wake: () => void = nothing): AppContext => ({
  store,
  features: featureTable(features),
  program: () => program,
  clock: Date.now,
  log: pino({ level: 'warn' }),
  wake,
  count: {
    event: nothing,
    refusal: nothing,
    delivery: nothing,
    directory: nothing,
    installation: nothing,
    unanswered: nothing,
  },
  graph: null,
  peopleChanged: async () => undefined,
});
