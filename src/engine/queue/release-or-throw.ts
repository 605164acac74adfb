import type { Db } from '../../store/database/tables.ts';
import { type Job, release } from '../../store/queue/jobs.ts';

/** Another worker has the job meanwhile: this one was frozen for longer than its lease. */
export class LostLease extends Error {
  constructor({ id }: Job) {
    super(`lost the lease of job ${id}`);
  }
}

/** Throws where the lease was lost meanwhile: of what a late worker writes nothing may stay. */
export async function releaseOrThrow(
  db: Db,
  job: Job,
  end: Parameters<typeof release>[2],
): Promise<void> {
  if (!(await release(db, job, end))) throw new LostLease(job);
}
