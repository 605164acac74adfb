import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Counts } from '../../src/engine/context.ts';
import { type Readiness, readinessGauges } from './readiness-gauges.ts';

export interface Metrics {
  readonly registry: Registry;
  /** What `/metrics` answers, with how it is now. */
  readonly text: (now: Readiness) => Promise<string>;
  readonly count: Counts;
  readonly refusedTenant: () => void;
  readonly answered: (status: number, seconds: number) => void;
}

/**
 * What the process itself tells. Once, however many servers it starts: its watch of event loop and memory
 * never ends, and would keep alive whatever it tells.
 */
const ofProcess = new Registry();
collectDefaultMetrics({ register: ofProcess });

/** What `/metrics` tells; labels come from closed lists, never from what people send. */
export function createMetrics(droppedLines: () => number = () => 0): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers });
  const events = counter('sme_desk_events_total', 'Events recorded, by kind', 'kind');
  const refusals = counter(
    'sme_desk_refusals_total',
    'Clicks that changed nothing, by reason',
    'code',
  );
  const deliveries = counter('sme_desk_deliveries_total', 'Card deliveries, by outcome', 'outcome');
  const directory = counter(
    'sme_desk_directory_total',
    'Questions to the directory, by outcome',
    'outcome',
  );
  const installations = counter(
    'sme_desk_installations_total',
    'Installations of the app for a person, by outcome',
    'outcome',
  );
  const unanswered = new Counter({
    name: 'sme_desk_playbook_unanswered_total',
    help: 'Questions to which the playbook has no answer',
    registers,
  });
  const tenants = new Counter({
    name: 'sme_desk_refused_tenants_total',
    help: 'Activities of tenants that are not allowed',
    registers,
  });
  new Counter({
    name: 'sme_desk_log_lines_dropped_total',
    help: 'Lines of the log that could not be written',
    registers,
    collect() {
      this.reset();
      this.inc(droppedLines());
    },
  });
  const seconds = new Histogram({
    name: 'sme_desk_answer_seconds',
    help: 'Time to the answer of an activity, by HTTP status',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5, 15],
    registers,
  });
  const isNow = readinessGauges(registry);
  const merged = Registry.merge([ofProcess, registry]);
  return {
    registry: merged,
    text: async (now) => {
      isNow(now);
      return merged.metrics();
    },
    count: {
      event: (kind) => events.inc({ kind }),
      refusal: (code) => refusals.inc({ code }),
      delivery: (outcome) => deliveries.inc({ outcome }),
      directory: (outcome) => directory.inc({ outcome }),
      installation: (outcome) => installations.inc({ outcome }),
      unanswered: () => unanswered.inc(),
    },
    refusedTenant: () => tenants.inc(),
    answered: (status, took) => seconds.observe({ status }, took),
  };
}
