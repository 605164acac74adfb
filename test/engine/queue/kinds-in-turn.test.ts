import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startWorker, type Worker } from '../../../src/engine/queue/worker/worker.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

describe.each(engines)('kinds of jobs on %s', (engine) => {
  let test: TestEngine;
  let worker: Worker | undefined;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(async () => {
    await worker?.stop();
    await test.stop();
  });

  it('wait for those of the kinds they come after that have begun', async () => {
    const now = test.now();
    const want = (kind: string, name: string) =>
      enqueue(test.store.db, {
        ...{ kind, dedupeKey: name, payload: name, routeKey: name },
        ...{ dueAt: now, now },
      });
    const done: string[] = [];
    const finish = async (job: Job) => {
      done.push(job.routeKey);
      await release(test.store.db, job, { state: 'done' });
    };
    const hung = Promise.withResolvers<void>();
    const told = Promise.withResolvers<void>();
    const timer = async (job: Job) => {
      if (job.routeKey === 'slow') await hung.promise;
      await finish(job);
      if (job.routeKey === 'late') told.resolve();
    };
    worker = await startWorker(test.desk, {
      timer,
      list: Object.assign((job: Job) => finish(job), { after: ['timer'] }),
      news: Object.assign((job: Job) => finish(job), { after: ['letter'] }),
    });
    await want('timer', 'slow');
    await want('list', 'list');
    await want('news', 'news');
    worker.wake();
    // Claimed after the others: they have had their turn by now.
    await want('timer', 'late');
    worker.wake();
    await told.promise;
    expect(done).toEqual(['news', 'late']);
    hung.resolve();
    await worker.settled();
    expect(done.slice(2)).toEqual(['slow', 'list']);
  });
});
