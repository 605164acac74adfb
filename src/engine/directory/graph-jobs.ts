import { createInstaller } from '../../graph/install.ts';
import { release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { handlersOf, type JobHandler, type JobKind } from '../queue/job.ts';
import type { GraphContext } from './graph-context.ts';
import { installJob } from './install-app.ts';
import { directoryJob } from './sync-directory.ts';

const kinds: readonly JobKind<unknown, GraphContext>[] = [directoryJob, installJob];

/** The jobs that ask Graph. Where Graph is no longer configured, those left over end. */
export function graphJobs(app: AppContext): Readonly<Record<string, JobHandler>> {
  const { graph } = app;
  if (graph) return handlersOf({ app, graph, install: createInstaller(graph) }, kinds);
  const end: JobHandler = async (job) => {
    await release(app.store.db, job, { state: 'done' });
  };
  return Object.fromEntries(kinds.map(({ kind }) => [kind, end]));
}
