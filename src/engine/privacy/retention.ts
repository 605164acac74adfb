import { randomBytes } from 'node:crypto';
import { requestId } from '../../domain/ids.ts';
import { erasingEverybody } from '../../domain/people/erase.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { absenceJob } from '../../features/absences/set-absence.ts';

import { appendToLedger, type Replaced } from '../../store/audit/ledger.ts';
import { mailJob } from '../../store/cards/mails.ts';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import type { Db } from '../../store/database/tables.ts';
import { emptyLog } from '../../store/database/vacuum.ts';
import { endedBefore, forgetAbout } from '../../store/privacy/ended-requests.ts';
import { forgetDoneJobs, forgetLeftovers } from '../../store/privacy/leftovers.ts';
import { rewriteEvents } from '../../store/privacy/rewrite-events.ts';
import { enqueue, type Job } from '../../store/queue/jobs.ts';
import { lastNumber, loadEvents } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { installJob } from '../directory/install-app.ts';
import { releaseOrThrow } from '../outbox/deliver-card.ts';
import { cardJob } from '../outbox/notify.ts';

/** The kind, and the key, of the one job that forgets what has been kept long enough. */
export const housekeepingJob = 'housekeeping';

const day = 24 * 60 * 60 * 1000;

/** Requests in one transaction: clicks wait no longer for it than for one another. */
const mostRequests = 5;

/** What a card or an e-mail told is on the card; the jobs that brought it may go. */
const disposableKinds = [cardJob, mailJob, absenceJob, installJob];

/** How far the round of today has come; the next piece goes on from there, whoever does it. */
interface Round {
  readonly request: number;
  /** Undefined: all jobs were looked at. */
  readonly job: number | undefined;
  /** Personal data was erased today. */
  readonly erased: boolean;
}

const positionSetting = 'housekeeping';
const start: Round = { request: 0, job: 0, erased: false };

/** The job is there, for ever: over all instances, and whatever restarts, there is one. */
export const ensureRetentionJob = (db: Db, clock: () => Instant): Promise<void> =>
  enqueue(db, {
    kind: housekeepingJob,
    dedupeKey: housekeepingJob,
    payload: {},
    routeKey: housekeepingJob,
    dueAt: clock(),
    now: clock(),
  });

/**
 * Once a day, in small pieces, each one transaction with its effect: what only grows is deleted, and
 * requests that ended more than `retentionDays` ago lose all personal data, while the audit trail
 * keeps what happened and when. Without `retentionDays` requests are kept as they are.
 */
export async function runRetention(
  app: AppContext,
  retentionDays: number | undefined,
  job: Job,
): Promise<void> {
  const now = app.clock();
  const keptMs = retentionDays === undefined ? undefined : retentionDays * day;
  const erased = await app.store.transaction(async (db) => {
    const stored = await loadSetting(db, positionSetting);
    const round = stored ? (JSON.parse(stored) as Round) : start;
    const more = await forgetLeftovers(db, now, keptMs);
    const ended =
      keptMs === undefined
        ? { request: 0, erased: false }
        : await forgetEnded(db, now, now - keptMs, round.request);
    const next: Round = {
      request: ended.request,
      job:
        round.job === undefined
          ? undefined
          : await forgetDoneJobs(db, disposableKinds, now, round.job),
      erased: round.erased || ended.erased,
    };
    const done =
      !more &&
      next.job === undefined &&
      (keptMs === undefined || next.request >= (await lastNumber(db)));
    await saveSetting(db, positionSetting, JSON.stringify(done ? start : next));
    await releaseOrThrow(db, job, { state: 'ready', dueAt: done ? now + day : now, error: null });
    return done && next.erased;
  });
  if (erased) await emptyLog(app.store);
}

/** Returns where to go on. */
async function forgetEnded(db: Db, now: Instant, until: Instant, from: number) {
  const { numbers, next } = await endedBefore(db, until, from, mostRequests);
  const replaced: Replaced[] = [];
  for (const number of numbers) {
    const events = await loadEvents(db, requestId(number));
    const erasing = erasingEverybody(events, () => randomBytes(4).toString('hex'));
    replaced.push(...(await rewriteEvents(db, number, erasing, now)));
    await forgetAbout(db, number, now);
  }
  if (replaced.length > 0) await appendToLedger(db, { why: 'retention', rows: replaced }, now);
  return { request: next, erased: replaced.length > 0 };
}
