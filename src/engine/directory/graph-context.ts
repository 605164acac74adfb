import type { Graph } from '../../graph/client.ts';
import type { Installer } from '../../graph/install.ts';
import type { AppContext } from '../context.ts';

/** What a job works with that asks Graph. */
export interface GraphContext {
  readonly app: AppContext;
  readonly graph: Graph;
  readonly install: Installer;
}
