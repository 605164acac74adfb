import type { Logger } from 'pino';
import type { Environment } from '../../src/config/environment.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { Graph } from '../../src/graph/client.ts';
import { tracedGraph } from '../tracing/traced.ts';
import { noTracing, type Tracing } from '../tracing/tracing.ts';

/** Hardly anybody wants traces: what makes them is loaded where somebody does. */
export async function tracingOf({ tracing }: Environment, log: Logger): Promise<Tracing> {
  if (!tracing) return noTracing;
  const { openTelemetry } = await import('../tracing/open-telemetry.ts');
  return openTelemetry(tracing, log);
}

/** As with traces: Graph's client and its credentials take long to load. */
export async function graphOf(
  { graph }: Environment,
  now: () => Instant,
  tracing: Tracing,
): Promise<Graph | null> {
  if (!graph) return null;
  const { createGraph } = await import('../../src/graph/client.ts');
  return tracedGraph(createGraph(graph, now), tracing);
}
