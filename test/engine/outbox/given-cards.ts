import { afterEach, beforeEach } from '@jest/globals';
import type { Delivery } from '../../../src/engine/outbox/card/delivery.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { queueState } from '../../../src/store/queue/queue-state.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import type { Engine } from '../../support/databases/databases.ts';
import { teamsInMemory } from '../../support/teams/teams-in-memory.ts';

export const second = 1000;
export const minute = 60 * second;

/** For each test of a file: an engine whose people are known, and a Teams that takes what is planned. */
export function givenCards(engine: Engine) {
  let test: TestEngine;
  let teams: ReturnType<typeof teamsInMemory>;
  beforeEach(async () => {
    test = await anEngine(engine);
    await test.met('petra', 'frank', 'anna', 'adam');
    teams = teamsInMemory();
  });
  afterEach(() => test.stop());

  const next = () =>
    test.store.transaction((db) =>
      claim(db, engine, { owner: 'w', now: test.now(), leaseEnd: test.now() + minute }),
    );
  const job = async (): Promise<Job> => {
    const claimed = await next();
    if (!claimed) throw new Error('nothing is due');
    return claimed;
  };
  return {
    get test() {
      return test;
    },
    get teams() {
      return teams;
    },
    /** The job that is due, taken; undefined: none is. */
    next,
    job,
    deliver: async (delivery: Delivery = teams.delivery) =>
      perform(test.desk, await job(), { delivery }),
    /** Does all that is due; what Teams was told. */
    everything: async (): Promise<string[]> => {
      for (let due = await next(); due; due = await next()) await perform(test.desk, due, teams);
      return teams.forget();
    },
    /** One help card for Petra, waiting to be sent. */
    help: (slot = 'help', to: string = idOf('petra')) =>
      test.store.transaction((db) => sendCard(db, test.desk, slot, to, { kind: 'help' })),
    pending: () => queueState(test.store.db),
  };
}
