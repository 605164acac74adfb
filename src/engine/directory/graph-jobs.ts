import type { Graph } from '../../graph/client.ts';
import { createInstaller } from '../../graph/install.ts';
import { release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import type { JobHandler } from '../queue/worker.ts';
import { directoryJob } from './directory.ts';
import { install, installJob } from './install-app.ts';
import { syncDirectory } from './sync-directory.ts';

/** The jobs that ask Graph. Where it is no longer configured, those left over end. */
export function graphJobs(app: AppContext): Readonly<Record<string, JobHandler>> {
  const withGraph = (perform: (graph: Graph) => JobHandler): JobHandler =>
    app.graph
      ? perform(app.graph)
      : async (job) => void (await release(app.store.db, job, { state: 'done' }));
  return {
    [directoryJob]: withGraph((graph) => (job) => syncDirectory(app, graph, job)),
    [installJob]: withGraph((graph) => {
      const installer = createInstaller(graph);
      return (job) => install(app, installer, job);
    }),
  };
}
