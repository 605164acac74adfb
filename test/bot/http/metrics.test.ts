import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../../bot/http/metrics.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';

it('the process is watched once, however many servers it starts', () => {
  const watch = () => createMetrics().registry.getSingleMetric('nodejs_gc_duration_seconds');
  expect(watch()).toBeDefined();
  expect(watch()).toBe(watch());
});

it('each server counts its own', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.refusedTenant();
  const told = ({ registry }: typeof one) =>
    registry.getSingleMetricAsString('sme_desk_refused_tenants_total');
  expect(await told(one)).toMatch(/_total 1$/m);
  expect(await told(other)).toMatch(/_total 0$/m);
});

describe('what /readyz tells is in /metrics too', () => {
  let desk: TestDesk;
  let graph: FakeGraph;
  beforeAll(async () => {
    const made = await graphWith(staff());
    graph = made.graph;
    desk = await startDesk({ program: unlisted, environment: made.env });
    await desk.settled();
    await graph.down();
    await desk.passes(25 * 3_600_000);
  });
  afterAll(async () => {
    await desk.stop();
    await graph.stop();
  });

  const fetched = async (path: string): Promise<string> =>
    (await fetch(`${desk.url()}${path}`)).text();

  it('as it is now', async () => {
    const { directory } = JSON.parse(await fetched('/readyz'));
    expect(directory).toMatchObject({ state: 'failing', reason: 'unreachable' });
    expect(gaugesIn(await fetched('/metrics'))).toMatchObject({
      sme_desk_ready: 1,
      'sme_desk_database{state="ok"}': 1,
      'sme_desk_database{state="not-writable"}': 0,
      'sme_desk_database{state="unreachable"}': 0,
      'sme_desk_directory{state="failing"}': 1,
      'sme_desk_directory{state="ok"}': 0,
      'sme_desk_directory{state="not asked yet"}': 0,
      'sme_desk_directory_fault{reason="unreachable"}': 1,
      sme_desk_directory_failing_seconds: directory.failingSeconds,
      sme_desk_directory_answered_seconds: directory.answeredSecondsAgo,
      sme_desk_directory_unanswered: directory.unanswered,
      'sme_desk_jobs{state="pending"}': 0,
      'sme_desk_jobs{state="undeliverable"}': 0,
      sme_desk_oldest_delivery_seconds: 0,
      sme_desk_overdue_deadline_seconds: 0,
    });
  });

  it('each field of it', async () => {
    const state = JSON.parse(await fetched('/readyz'));
    const told = async (changed: unknown) =>
      gaugesIn(await createMetrics().text({ ok: true, state: changed } as never));
    const before = await told(state);
    for (const path of leavesOf(state)) {
      const changed = structuredClone(state);
      const inside = path.slice(0, -1).reduce((at, part) => at[part], changed);
      const last = String(path.at(-1));
      inside[last] = typeof inside[last] === 'number' ? 12_345 : 'otherwise';
      expect([path, await told(changed)]).not.toEqual([path, before]);
    }
  });

  it('and nothing of before, once the database is away', async () => {
    const { text } = createMetrics();
    await text({ ok: true, state: JSON.parse(await fetched('/readyz')) });
    const away = await text({ ok: false, state: { database: 'unreachable' } });
    expect(gaugesIn(away)).toEqual({
      sme_desk_ready: 0,
      'sme_desk_database{state="ok"}': 0,
      'sme_desk_database{state="not-writable"}': 0,
      'sme_desk_database{state="unreachable"}': 1,
    });
  });
});

/** What has a value and tells how it is now, by name and label. */
function gaugesIn(text: string): Record<string, number> {
  const names = [...text.matchAll(/^# TYPE (sme_desk_\S+) gauge$/gm)].map(([, name]) => name);
  const lines = [...text.matchAll(/^((sme_desk_\w+)(?:\{.*\})?) (\S+)$/gm)];
  return Object.fromEntries(
    lines
      .filter(([, , name]) => names.includes(name))
      .map(([, line, , value]) => [line, Number(value)]),
  );
}

const leavesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]))
    : [path];
