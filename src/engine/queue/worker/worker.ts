import { randomUUID } from 'node:crypto';
import { isOutage } from '../../../store/database/store-fault.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { ofUnknownKind, onUnexpected } from '../failed-job.ts';
import type { JobHandler } from '../job.ts';
import { napMs } from '../times.ts';
import { createBreather } from './breather.ts';
import { createIdle } from './idle.ts';
import { createNextJob } from './next-job.ts';
import { dropLeasesOfDeadProcess, keepOwnLeases } from './own-leases.ts';
import { createRunningJobs } from './running-jobs.ts';
import { createWakeLoop, type Round } from './wake-loop.ts';

export interface Worker {
  /** Looks for due jobs now. */
  readonly wake: () => void;
  /** Resolves once nothing is due and nothing is being done. */
  readonly settled: () => Promise<void>;
  /** Takes no more jobs and resolves when the running ones have ended. */
  readonly stop: () => Promise<void>;
  /** While this call is out, another job may be at work. */
  readonly outside: <T>(call: Promise<T>) => Promise<T>;
}

type Handlers = Readonly<Record<string, JobHandler>>;

/**
 * Does due jobs, at most eight at once, and one after the other for each route over all instances.
 * A tenant with much to send never holds more jobs than it leaves to others. While `answering` says
 * that somebody waits for an answer, ten jobs a second begin at most. Jobs are claimed by lease and
 * fence: a worker that died gives its job back after 20 s, one that wakes up late changes nothing.
 */
export async function startWorker(
  app: Omit<AppContext, 'wake'>,
  handlers: Handlers,
  answering: () => boolean = () => false,
): Promise<Worker> {
  await dropLeasesOfDeadProcess(app);
  const parts = partsOf(app, {
    answering,
    wake: () => loop.wake(),
    isStopped: () => loop.isStopped(),
  });
  const loop = createWakeLoop(roundOf(app, handlers, parts));
  const { idle, leases, running } = parts;
  return {
    wake: loop.wake,
    settled: () => {
      const settled = idle.settled();
      loop.wake();
      return settled;
    },
    stop: async () => {
      await loop.stop();
      await running.ended();
      leases.stop();
    },
    outside: (call) => running.waitOutside(call, loop.wake),
  };
}

/** What the parts ask of the whole. */
interface Whole {
  readonly answering: () => boolean;
  readonly wake: () => void;
  readonly isStopped: () => boolean;
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(app: Omit<AppContext, 'wake'>, { answering, wake, isStopped }: Whole) {
  const owner = randomUUID();
  const running = createRunningJobs();
  return {
    wake,
    isStopped,
    running,
    breather: createBreather(answering, wake),
    idle: createIdle(app),
    leases: keepOwnLeases(app, { owner, running, wake }),
    next: createNextJob(app, { owner, running, wake, isStopped }),
  };
}

/** What the worker does each time it is woken. */
function roundOf(app: Omit<AppContext, 'wake'>, handlers: Handlers, parts: Parts): Round {
  const { breather, idle, isStopped, leases, next, running } = parts;
  /** When in this round nothing was to be had. */
  let emptyAt = Number.NEGATIVE_INFINITY;
  return {
    prepare: () => {
      emptyAt = Number.NEGATIVE_INFINITY;
      return leases.giveBackStray();
    },
    fill: async () => {
      while (!isStopped() && running.haveRoom() && !breather.holdsBack()) {
        const now = app.clock();
        const job = await next.claim(now);
        if (!job) {
          emptyAt = now;
          return;
        }
        begin(app, handlers, parts, job);
      }
    },
    rest: async () =>
      running.isEmpty() && !breather.isOn() ? idle.rest(emptyAt, leases.isRecovering) : napMs,
    failed: (error) => {
      app.log.error({ err: error }, 'the queue cannot be read');
      if (isOutage(error)) leases.suspectStray();
      return napMs;
    },
  };
}

function begin(app: Omit<AppContext, 'wake'>, handlers: Handlers, parts: Parts, job: Job): void {
  const { breather, leases, next, running, wake } = parts;
  breather.jobStarts();
  const known = Object.hasOwn(handlers, job.kind) ? handlers[job.kind] : undefined;
  const done = inTurn(running, known ?? ofUnknownKind(app), job)
    .catch((error: unknown) => onUnexpected(app, job, { error, onOutage: leases.suspectStraySoon }))
    .finally(() => {
      running.remove(job);
      next.routeIsFree(job.routeKey);
      wake();
    });
  running.add(job, done);
}

/** Those before it are never waited for in a circle: they were begun earlier. */
async function inTurn(running: Parts['running'], handler: JobHandler, job: Job): Promise<void> {
  if (handler.after?.length) await running.ended(handler.after);
  return handler(job);
}
