import type { z } from 'zod';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../../store/database/tables.ts';
import { enqueue, type NewJob } from '../../store/queue/enqueue.ts';
import type { Job } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';

/** Does one job and releases it. What it throws counts as unforeseen. */
export type JobHandler = ((job: Job) => Promise<void>) & Pick<JobKind, 'after'>;

/** A kind of background work: what it carries, and who does it. */
export interface JobKind<Payload = unknown, Context = AppContext> {
  /** As stored with each job. A queue outlives a version: never change it, nor the payload's form. */
  readonly kind: string;
  readonly schema: z.ZodType<Payload>;
  handle(context: Context, payload: Payload, job: Job): Promise<void>;
  /** Due at a time of the rules: the demo's clock stops at it. */
  readonly timed?: boolean;
  /** Once done it tells nobody anything: forgotten before the other jobs. */
  readonly disposable?: boolean;
  /** Waits for those of these kinds that this process is still doing when its own turn comes. */
  readonly after?: readonly string[];
}

/** One whose jobs are made from their payload alone; the others are written by the store itself. */
export interface KeyedJobKind<Payload = unknown, Context = AppContext>
  extends JobKind<Payload, Context> {
  /** Two jobs of the same key are one. */
  key(payload: Payload): string;
  /** Jobs of one route are done one after the other. */
  route(payload: Payload): string;
}

/** States a kind of job; its payload's type comes from its schema. */
export function defineJob<Payload, Context = AppContext>(
  kind: KeyedJobKind<Payload, Context>,
): KeyedJobKind<Payload, Context>;
export function defineJob<Payload, Context = AppContext>(
  kind: JobKind<Payload, Context>,
): JobKind<Payload, Context>;
export function defineJob(kind: JobKind): JobKind {
  return kind;
}

/** When a job is wanted, and when it is due: at once, where nothing is said. */
interface When {
  readonly now: Instant;
  readonly dueAt?: Instant;
}

/** A job of this kind as the queue takes it. */
export const newJob = <Payload>(
  job: Pick<KeyedJobKind<Payload, never>, 'kind' | 'key' | 'route'>,
  payload: Payload,
  { now, dueAt = now }: When,
): NewJob => ({
  kind: job.kind,
  dedupeKey: job.key(payload),
  payload,
  routeKey: job.route(payload),
  dueAt,
  now,
});

/** Makes the job ready, unless one of its key already is; one that is done is done anew. */
export const enqueueJob = <Payload>(
  db: Db,
  job: Pick<KeyedJobKind<Payload, never>, 'kind' | 'key' | 'route'>,
  payload: Payload,
  when: When,
): Promise<void> => enqueue(db, newJob(job, payload, when));

/** The handlers of these kinds, by kind. A payload that does not fit its schema throws. */
export const handlersOf = <Context>(
  context: Context,
  kinds: readonly JobKind<unknown, Context>[],
): Readonly<Record<string, JobHandler>> =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind.kind,
      Object.assign(async (job: Job) => kind.handle(context, payloadOf(kind, job), job), {
        after: kind.after ?? [],
      }),
    ]),
  );

function payloadOf<Payload>({ kind, schema }: Pick<JobKind<Payload>, 'kind' | 'schema'>, job: Job) {
  const parsed = schema.safeParse(JSON.parse(job.payload));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new Error(`the payload of this ${kind} job does not fit: ${wrong.join('; ')}`);
}
