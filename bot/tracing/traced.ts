import type { Counts } from '../../src/engine/context.ts';
import type { MailDelivery } from '../../src/engine/outbox/mail/mailer.ts';
import type { Teams } from '../../src/engine/outbox/teams.ts';
import type { JobHandler } from '../../src/engine/queue/job.ts';
import type { Graph } from '../../src/graph/client.ts';
import { noteInTrace, type Tracing } from './tracing.ts';

/** What is counted is written down too: events, refusals and outcomes, all by names from closed lists. */
export const tracedCounts = (count: Counts): Counts => ({
  ...count,
  event: (kind) => {
    noteInTrace('sme_desk.event', kind);
    count.event(kind);
  },
  refusal: (code) => {
    noteInTrace('sme_desk.refusal', code);
    count.refusal(code);
  },
  delivery: (outcome) => {
    noteInTrace('sme_desk.delivery', outcome);
    count.delivery(outcome);
  },
});

/** Each job is a part of the trace that has made it, on whichever instance it is done. */
export const tracedJobs = (
  handlers: Readonly<Record<string, JobHandler>>,
  tracing: Tracing,
): Readonly<Record<string, JobHandler>> =>
  Object.fromEntries(
    Object.entries(handlers).map(([kind, handler]): [string, JobHandler] => [
      kind,
      (job) => {
        const attributes = { 'sme_desk.job': job.id, 'sme_desk.attempt': job.attempts };
        return tracing.span(
          { name: `job ${kind}`, kind: 'consumer', parent: job.traceparent, attributes },
          () => handler(job),
        );
      },
    ]),
  );

/** Each call to Teams, without the time that it waits for Teams' limits. */
export function tracedTeams(teams: Teams, tracing: Tracing): Teams {
  const call = <T>(name: string, serviceUrl: string | undefined, work: () => Promise<T>) => {
    const host = URL.parse(serviceUrl ?? '')?.host;
    const attributes = host ? { 'server.address': host } : {};
    return tracing.span({ name: `Teams ${name}`, kind: 'client', attributes }, work);
  };
  return {
    send: (route, ...rest) => call('send', route.serviceUrl, () => teams.send(route, ...rest)),
    edit: (route, ...rest) => call('edit', route.serviceUrl, () => teams.edit(route, ...rest)),
    remove: (route, ...rest) =>
      call('remove', route.serviceUrl, () => teams.remove(route, ...rest)),
    create: (person, neighbour) =>
      call('create', neighbour?.serviceUrl, () => teams.create(person, neighbour)),
  };
}

/** Each call to the directory, without its path: that may hold somebody's address. */
export const tracedGraph = (graph: Graph, tracing: Tracing): Graph => ({
  ...graph,
  call: (tenantId, call) => {
    const attributes = { 'server.address': new URL(graph.settings.baseUrl).host };
    return tracing.span({ name: `Graph ${call.method ?? 'GET'}`, kind: 'client', attributes }, () =>
      graph.call(tenantId, call),
    );
  },
});

/** Each e-mail, without to whom it goes. */
export const tracedMail = (mail: MailDelivery, tracing: Tracing): MailDelivery => ({
  ...mail,
  send: (...letter) =>
    tracing.span({ name: 'mail send', kind: 'client' }, () => mail.send(...letter)),
});
