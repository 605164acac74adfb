import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type App, startApp } from '../../../bot/app.ts';
import { createLog } from '../../../bot/log.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { startWorker } from '../../../src/engine/queue/worker/worker.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { type Engine, engines } from '../../support/databases/databases.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';
import { type OtlpReceiver, startOtlpReceiver } from '../../support/http/otlp-receiver.ts';
import { customer, why } from '../../support/samples/form.ts';
import { cast, does, petraAsks } from '../../support/stories/story.ts';
import { status } from '../../support/teams/faults.ts';

jest.setTimeout(60_000);

/** An instance that takes clicks and leaves what is to be sent to others. */
const leavesJobs: typeof startWorker = async () => ({
  wake: () => undefined,
  settled: async () => undefined,
  stop: async () => undefined,
  outside: (call) => call,
});

/** Frank has blocked the bot. */
const blocked = { error: { code: 'ConversationBlockedByUser', message: 'Blocked.' } };

const server = 2;
const client = 3;
const consumer = 5;

describe.each(engines)('one trace (%s)', (engine) => {
  let receiver: OtlpReceiver;
  let desk: TestDesk;
  let stopped = false;
  let doesJobs: boolean;
  const lines: string[] = [];
  beforeEach(async () => {
    receiver = await startOtlpReceiver();
    doesJobs = true;
    stopped = false;
    lines.length = 0;
    desk = await startDesk({
      engine,
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20key',
      },
      startRelay: (...given) => (doesJobs ? startWorker : leavesJobs)(...given),
      log: createLog('trace', { write: (line) => void lines.push(line) }),
    });
  });
  afterEach(async () => {
    if (!stopped) await desk.stop();
    await receiver.stop();
  });
  /** What is not out yet is sent at the end. */
  const allSent = async () => {
    await desk.stop();
    stopped = true;
    return receiver.spans();
  };

  it('leads from a click through the job to Teams, over two instances', async () => {
    const { frank } = cast(desk);
    const id = await petraAsks(desk);
    doesJobs = false;
    await desk.restarts();
    const calls = desk.teams.calls.length;
    await frank.presses('request.approve');
    expect(desk.teams.calls).toHaveLength(calls);
    doesJobs = true;
    const other = await anotherInstance(engine, desk, receiver);
    await other?.settled();
    expect(desk.teams.calls.length).toBeGreaterThan(calls);
    await other?.stop();
    const spans = await allSent();

    const click = spans.find(({ attributes }) => attributes['sme_desk.event'] === 'approved');
    expect(click).toMatchObject({
      name: 'POST /api/messages',
      kind: server,
      attributes: { 'http.response.status_code': 200 },
    });
    expect(click?.parentSpanId).toBeUndefined();
    const ofTrace = spans.filter(({ traceId }) => traceId === click?.traceId);
    const jobs = ofTrace.filter(({ parentSpanId }) => parentSpanId === click?.spanId);
    expect(new Set(jobs.map(({ name, kind }) => `${name} ${kind}`))).toContain(
      `job card ${consumer}`,
    );
    const sent = ofTrace.filter(({ name }) => name === 'Teams send');
    // Petra hears of it and the assignment team gets its card.
    expect(sent.length).toBeGreaterThan(1);
    for (const one of sent) {
      expect(one.kind).toBe(client);
      expect(jobs.map(({ spanId }) => spanId)).toContain(one.parentSpanId);
      expect(one.resource).toMatchObject({ 'service.name': 'sme-desk' });
      expect(one.resource['service.instance.id']).not.toBe(click?.resource['service.instance.id']);
    }
    expect(receiver.headers()[0]).toMatchObject({ 'x-key': 'a key' });
    expect(id).toMatch(/^SME-/);
  });

  it('has its own for each of several clicks at once', async () => {
    const people = ['petra', 'frank', 'anna', 'sam', 'sofia'].map((name) => desk.person(name));
    await Promise.all(people.map((person) => person.says('help')));
    await desk.settled();
    const spans = await allSent();
    const clicks = spans.filter(({ kind }) => kind === server);
    expect(clicks).toHaveLength(people.length);
    const sendings = clicks.map(
      ({ traceId }) =>
        spans.filter((span) => span.traceId === traceId && span.name === 'Teams send').length,
    );
    expect(sendings).toEqual(people.map(() => 1));
  });

  it('goes on with the trace that a balancer has begun', async () => {
    const { petra } = cast(desk);
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await fetch(`${desk.url()}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      },
      body: JSON.stringify(petra.activity('message', { text: 'help' })),
    });
    await desk.settled();
    const spans = await allSent();
    expect(spans.find(({ kind }) => kind === server)).toMatchObject({
      traceId,
      parentSpanId: '00f067aa0ba902b7',
    });
    expect(spans.find(({ name }) => name === 'Teams send')).toMatchObject({ traceId });
  });

  it('is named in the log by its ids, in a click', async () => {
    const { petra } = cast(desk);
    const id = await petraAsks(desk);
    await petra.clicks('request.approve', { requestId: id, version: 1 });
    await desk.settled();
    const spans = await allSent();
    const logged = lines.map((line) => JSON.parse(line));
    const denied = logged.find(({ msg }) => msg === 'denied');
    const click = spans.find(({ attributes }) => attributes['sme_desk.refusal'] === 'not-yours');
    expect(denied).toMatchObject({ trace_id: click?.traceId, span_id: click?.spanId });
    const listening = logged.find(({ msg }) => msg === 'program file taken') ?? {};
    expect(listening).not.toHaveProperty('trace_id');
  });

  it('holds nothing of a person and nothing that anybody typed', async () => {
    const { frank, anna, sam, petra } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.approve', { comment: 'Gladly, says Frank.' });
    desk.teams.fault(
      status(403, { body: { error: { code: 'Forbidden', message: 'not to Anna Adams' } } }),
      { method: 'POST' },
    );
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk, sam, 'assignment.accept');
    await petra.says('status of what anna@fasttrack.example does');
    await desk.settled();
    await allSent();
    const text = receiver.text();
    const { tenantName, tenantId } = customer;
    const typed = [tenantName, tenantId, why.topic, why.justification, 'Gladly', 'not to'];
    const people = sample.people.flatMap(({ name, mail, aadObjectId, tenantId }) => [
      ...[name, name.split(' ')[0] ?? '', mail, aadObjectId, tenantId],
    ]);
    for (const word of [...people, ...typed].filter(({ length }) => length > 3))
      expect([word, text.includes(word)]).toEqual([word, false]);
    const names = new Set(receiver.spans().flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].sort()).toEqual([
      'error.type',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'server.address',
      'sme_desk.attempt',
      'sme_desk.delivery',
      'sme_desk.event',
      'sme_desk.job',
    ]);
    for (const { status } of receiver.spans()) expect(status.message ?? '').toBe('');
  });
});

it('calls to the directory and e-mails are parts as well, and name nobody', async () => {
  const receiver = await startOtlpReceiver();
  const { graph, env } = await graphWith(staff());
  const desk = await startDesk({
    program: unlisted,
    environment: {
      ...env,
      MAIL_FROM: 'desk@fasttrack.example',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
    },
  });
  await desk.settled();
  const frank = desk.person('frank');
  await frank.says('help');
  await desk.settled();
  desk.teams.fault(status(403, { body: blocked }), { method: 'POST', person: frank, times: 9 });
  await petraAsks(desk);
  await desk.stop();
  await graph.stop();
  await receiver.stop();
  const spans = receiver.spans();
  const click = spans.find(({ attributes }) => attributes['sme_desk.event'] === 'submitted');
  const ofClick = spans.filter(({ traceId }) => traceId === click?.traceId);
  const names = ofClick.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Teams send', 'job mail', 'mail send', 'Graph POST']),
  );
  expect(ofClick.find(({ attributes }) => attributes['error.type'] === 'blocked')).toMatchObject({
    name: 'Teams send',
    status: { code: 2 },
  });
  for (const { mail, name } of sample.people) {
    expect([mail, receiver.text().includes(mail)]).toEqual([mail, false]);
    expect([name, receiver.text().includes(name)]).toEqual([name, false]);
  }
});

it('of a share of traces each is sent whole or not at all', async () => {
  const receiver = await startOtlpReceiver();
  const desk = await startDesk({
    environment: {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
      OTEL_TRACES_SAMPLER_ARG: '0',
    },
  });
  const { petra } = cast(desk);
  await petra.says('help');
  await desk.settled();
  await fetch(`${desk.url()}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    },
    body: JSON.stringify(petra.activity('message', { text: 'help' })),
  });
  await desk.settled();
  await desk.stop();
  await receiver.stop();
  expect(new Set(receiver.spans().map(({ traceId }) => traceId))).toEqual(
    new Set(['a'.repeat(32)]),
  );
  expect(receiver.spans().map(({ name }) => name)).toContain('Teams send');
});

/** On the embedded database, which one process at a time may use, it comes after the first one. */
async function anotherInstance(
  engine: Engine,
  desk: TestDesk,
  { endpoint }: OtlpReceiver,
): Promise<App | undefined> {
  if (engine === 'sqlite') {
    await desk.restarts();
    return undefined;
  }
  const environment = readEnvironment({
    AUTH: 'none',
    DATABASE_URL: desk.databaseUrl,
    DATA_DIR: desk.directory,
    DATABASE_CONNECTIONS: '2',
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  });
  return startApp({
    environment: { ...environment, port: 0 },
    program: sample,
    now: desk.now,
    random: () => 0,
    pace: async () => undefined,
    log: createLog('silent', { write: () => undefined }),
  });
}
