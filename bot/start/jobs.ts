import type { AppContext } from '../../src/engine/context.ts';
import { engineJobs } from '../../src/engine/engine-jobs.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { jobTable } from '../../src/engine/queue/job-table.ts';
import { retryOnOutage } from '../../src/engine/queue/retry-on-outage.ts';
import type { Worker } from '../../src/engine/queue/worker/worker.ts';
import { rateLimitedTeams } from '../../src/engine/rate-limit/rate-limited-teams.ts';
import { createRateLimiter } from '../../src/engine/rate-limit/rate-limiter.ts';
import { rateLimitStore } from '../../src/store/queue/limits/rate-limit-store.ts';
import type { Adapter } from '../auth/adapter.ts';
import type { Gate } from '../http/allow-lists.ts';
import { mailDelivery } from '../outgoing/mail-delivery.ts';
import { createTeams } from '../outgoing/teams-client.ts';
import { tracedJobs, tracedMail, tracedTeams } from '../tracing/traced.ts';
import type { Tracing } from '../tracing/tracing.ts';
import type { AppOptions } from './app-options.ts';

/** Who does which job, with the ways to Teams and to a mail server. */
export async function jobsOf(
  app: AppContext,
  { environment, random, pace: given }: AppOptions,
  ways: {
    readonly adapter: Adapter;
    readonly gate: Gate;
    readonly tracing: Tracing;
    readonly render: Render;
    readonly outside: Worker['outside'];
  },
) {
  const { adapter, gate, tracing, render, outside } = ways;
  const { store, graph } = app;
  const pace = given ?? createRateLimiter(await retryOnOutage(() => rateLimitStore(store)));
  const teams = createTeams(adapter, {
    online: environment.auth === 'botframework',
    allowed: gate.serviceAllowed,
  });
  const letters = await mailDelivery(environment, graph, random);
  const mail = letters && tracedMail(letters, tracing);
  const delivery = {
    teams: rateLimitedTeams(tracedTeams(teams, tracing), pace, outside),
    ...{ render, random, mail: mail !== undefined },
  };
  const { retentionDays } = environment;
  return tracedJobs(jobTable(app, engineJobs(app, delivery, { mail, retentionDays })), tracing);
}
