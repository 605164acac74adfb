import type { AppContext } from '../context.ts';
import { handlersOf, type JobHandler } from './job.ts';

/** Who does which kind of job: the engine's own, and those of the features. */
export function jobTable(
  app: AppContext,
  own: Readonly<Record<string, JobHandler>>,
): Readonly<Record<string, JobHandler>> {
  const { jobs } = app.features;
  const taken = jobs.find(({ kind }) => Object.hasOwn(own, kind));
  if (taken) throw new Error(`The job "${taken.kind}" of a feature is one of the engine's own.`);
  return { ...own, ...handlersOf(app, jobs) };
}
