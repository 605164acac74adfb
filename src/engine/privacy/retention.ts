import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { erasingEverybody } from '../../domain/people/erase.ts';
import { dayMs, type Instant } from '../../domain/time/instant.ts';
import { appendToLedger, type ReplacedRow } from '../../store/audit/ledger.ts';
import { cardJob, mailJob } from '../../store/cards/card-jobs.ts';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import { emptyLog } from '../../store/database/sqlite/vacuum.ts';
import type { Db } from '../../store/database/tables.ts';
import { endedBefore, forgetAbout } from '../../store/privacy/ended-streams.ts';
import { forgetDoneJobs, forgetLeftovers } from '../../store/privacy/leftovers.ts';
import { rewriteEvents } from '../../store/privacy/rewrite-events.ts';
import type { Job } from '../../store/queue/jobs.ts';
import { lastNumber } from '../../store/streams/numbers.ts';
import { kindNamed, type StoredKinds } from '../../store/streams/stored-kind.ts';
import { loadEvents } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { installJob } from '../directory/install-app.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { releaseOrThrow } from '../queue/release-or-throw.ts';

/** What forgetting needs. */
export interface Retention {
  readonly app: AppContext;
  /** Undefined: everything is kept as it is. */
  readonly retentionDays: number | undefined;
}

/** The one job that forgets what has been kept long enough. */
export const retentionJob = defineJob({
  kind: 'housekeeping',
  schema: z.object({}),
  key: () => 'housekeeping',
  route: () => 'housekeeping',
  handle: (context: Retention, _nothing, job) => runRetention(context, job),
});

/** Streams in one transaction: clicks wait no longer for it than for one another. */
const mostStreams = 5;

/** What a card or an e-mail told is on the card; the jobs that brought it may go. */
const disposable = [cardJob, mailJob, installJob.kind];

const disposableKinds = ({ features }: AppContext): string[] => [
  ...disposable,
  ...features.jobs.flatMap((job) => (job.disposable ? [job.kind] : [])),
];

/** How far the round of today has come; the next piece goes on from there, on any instance. */
interface Round {
  readonly stream: number;
  /** Undefined: all jobs were looked at. */
  readonly job: number | undefined;
  /** Personal data was erased today. */
  readonly erased: boolean;
}

const positionSetting = 'housekeeping';
const start: Round = { stream: 0, job: 0, erased: false };

/** The job is there, for ever: over all instances, and whatever restarts, there is one. */
export const ensureRetentionJob = (db: Db, clock: () => Instant): Promise<void> =>
  enqueueJob(db, retentionJob, {}, { now: clock() });

/**
 * Once a day, in small pieces, each one transaction with its effect: what only grows is deleted, and
 * what ended more than `retentionDays` ago loses all personal data, while the audit trail keeps what
 * happened and when. Without `retentionDays` everything is kept as it is, but what a kind has forgotten
 * soon.
 */
async function runRetention({ app, retentionDays }: Retention, job: Job): Promise<void> {
  const now = app.clock();
  const keptMs = retentionDays === undefined ? undefined : retentionDays * dayMs;
  const erased = await app.store.transaction(async (db) => {
    const stored = await loadSetting(db, positionSetting);
    const round = stored ? (JSON.parse(stored) as Round) : start;
    const more = await forgetLeftovers(db, now, keptMs);
    for (const feature of app.features.features) await feature.forget?.(db, now);
    const { kinds } = app.features;
    const forgets = keptMs !== undefined || [...kinds.values()].some((one) => one.soonForgotten);
    const ended = forgets
      ? await forgetEnded(db, kinds, { now, keptMs, from: round.stream })
      : { stream: 0, erased: false };
    const next: Round = {
      stream: ended.stream,
      job:
        round.job === undefined
          ? undefined
          : await forgetDoneJobs(db, disposableKinds(app), now, round.job),
      erased: round.erased || ended.erased,
    };
    const done =
      !more && next.job === undefined && (!forgets || next.stream >= (await lastNumber(db)));
    await saveSetting(db, positionSetting, JSON.stringify(done ? start : next));
    await releaseOrThrow(db, job, { state: 'ready', dueAt: done ? now + dayMs : now, error: null });
    return done && next.erased;
  });
  if (erased) await emptyLog(app.store);
}

/** Returns where to go on. */
async function forgetEnded(
  db: Db,
  kinds: StoredKinds,
  {
    now,
    keptMs,
    from,
  }: {
    readonly now: Instant;
    readonly keptMs: number | undefined;
    readonly from: number;
  },
) {
  const { ended, next } = await endedBefore(
    db,
    kinds,
    { now, keptMs },
    { from, most: mostStreams },
  );
  const replaced: ReplacedRow[] = [];
  for (const { id, kind } of ended) {
    const events = await loadEvents(db, id);
    const stored = kindNamed(kinds, kind);
    const mark = () => randomBytes(4).toString('hex');
    const erasing = erasingEverybody(events, mark, stored.personal);
    replaced.push(...(await rewriteEvents(db, stored, id, { erasing, now })));
    await forgetAbout(db, id, now);
  }
  if (replaced.length > 0) await appendToLedger(db, { why: 'retention', rows: replaced }, now);
  return { stream: next, erased: replaced.length > 0 };
}
