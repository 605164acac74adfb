import type { Graph } from '../../graph/client.ts';
import { createInstaller } from '../../graph/install.ts';
import { release } from '../../store/queue/jobs.ts';
import type { Desk } from '../context.ts';
import type { Perform } from '../queue/worker.ts';
import { directoryJob } from './directory.ts';
import { install, installJob } from './install-app.ts';
import { askPresence, presenceJob } from './presence.ts';
import { lookUp } from './sync-directory.ts';

/** The jobs that ask Graph. Where it is no longer configured, those left over end. */
export function graphJobs(desk: Desk): Readonly<Record<string, Perform>> {
  const withGraph = (perform: (graph: Graph) => Perform): Perform =>
    desk.graph
      ? perform(desk.graph)
      : async (job) => void (await release(desk.store.db, job, { state: 'done' }));
  return {
    [directoryJob]: withGraph((graph) => (job) => lookUp(desk, graph, job)),
    [presenceJob]: withGraph((graph) => (job) => askPresence(desk, graph, job)),
    [installJob]: withGraph((graph) => {
      const installer = createInstaller(graph);
      return (job) => install(desk, installer, job);
    }),
  };
}
