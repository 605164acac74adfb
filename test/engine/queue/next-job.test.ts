import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createNextJob } from '../../../src/engine/queue/worker/next-job.ts';
import { createRunningJobs } from '../../../src/engine/queue/worker/running-jobs.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const minute = 60_000;

describe.each(engines)('the next job on %s', (engine) => {
  let test: TestStore;
  let running: ReturnType<typeof createRunningJobs>;
  let timers: { readonly ms: number; readonly work: () => void }[];
  let next: ReturnType<typeof createNextJob>;
  const never = new Promise<void>(() => undefined);

  beforeEach(async () => {
    test = await aStore(engine);
    running = createRunningJobs();
    timers = [];
    next = createNextJob(
      test,
      { owner: 'w', running, wake: () => undefined, isStopped: () => false },
      (ms, work) => void timers.push({ ms, work }),
    );
  });
  afterEach(() => test.stop());

  const want = (routeKey: string, dueAt = monday) =>
    enqueue(test.store.db, {
      kind: 'card',
      dedupeKey: `${routeKey} ${dueAt}`,
      payload: '',
      routeKey,
      dueAt,
      now: monday,
    });
  /** The route of what is claimed, which is at work from then on. */
  async function taken(now = monday): Promise<string | undefined> {
    const job = await next.claim(now);
    if (job) running.add(job, never);
    return job?.routeKey;
  }
  const ends = (routeKey: string) => {
    running.remove({ id: 0, routeKey } as Job);
    next.routeIsFree(routeKey);
  };
  function passes(ms: number): void {
    const due = timers.filter((timer) => timer.ms <= ms);
    timers = timers.filter((timer) => timer.ms > ms);
    for (const { work } of due) work();
  }

  it('is not looked for again at once where all routes with something due are busy', async () => {
    await want('A');
    expect(await taken()).toBe('A');
    expect(await taken()).toBeUndefined();
    await want('B');
    expect(await taken()).toBeUndefined();
    passes(100);
    expect(await taken()).toBe('B');
  });

  it('is the one that waits on a route whose job has ended, at once', async () => {
    await want('A');
    await want('A', monday + 1);
    expect(await taken(monday + 1)).toBe('A');
    expect(await taken(monday + 1)).toBeUndefined();
    ends('A');
    expect(await taken(monday + 1)).toBe('A');
  });

  it('is one of a tenant that was crowded, once it has room again', async () => {
    for (let nr = 0; nr < 40; nr += 1) await want(`contoso/${nr}`, monday - minute);
    for (let nr = 0; nr < 32; nr += 1) expect(await taken()).toMatch(/^contoso/);
    expect(await taken()).toBeUndefined();
    for (const route of running.routes().slice(0, 2)) ends(route);
    passes(100);
    expect(await taken()).toMatch(/^contoso/);
  });
});
