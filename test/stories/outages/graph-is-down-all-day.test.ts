import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { throttled } from '../../support/graph/answers.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { graphWith, staff, unlisted } from '../../support/graph/graph-story.ts';
import {
  cast,
  does,
  headline,
  headlines,
  petraAsks,
  readiness,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(120_000);
const minute = 60_000;
const hour = 60 * minute;

/** Grace is an FPM since yesterday. */
const grown: Program = {
  ...unlisted,
  fpms: [...sample.fpms, { mail: 'grace@fasttrack.example', regions: [] }],
};
const grace = {
  mail: 'grace@fasttrack.example',
  name: 'Grace',
  aadObjectId: '00000000-0000-4000-8000-000000000777',
  tenantId: '00000000-0000-4000-8000-00000000f001',
};

describe.each(engines)('Graph is down all day (%s)', (engine) => {
  let desk: TestDesk;
  let graph: FakeGraph;
  beforeEach(async () => {
    const made = await graphWith([
      ...staff({ sam: { availability: 'Available' } }),
      {
        id: grace.aadObjectId,
        displayName: 'Grace Goodyear',
        userPrincipalName: grace.mail,
        mail: grace.mail,
      },
    ]);
    graph = made.graph;
    graph.fault({ does: { status: 404 }, path: /grace/, times: 3 });
    desk = await startDesk({ engine, program: grown, environment: made.env });
    await desk.settled();
  });
  afterEach(async () => {
    await desk.stop();
    await graph.stop();
  });

  const asks = async (): Promise<number> => {
    const text = await (await fetch(`${desk.url()}/metrics`)).text();
    const counts = [...text.matchAll(/^sme_desk_directory_total\{.*\} (\d+)$/gm)];
    return counts.reduce((sum, [, count]) => sum + Number(count), 0);
  };

  it('and the main job goes on, with the names that are known', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    await graph.down();
    await desk.passes(hour);
    await petraAsks(desk);
    expect(headlines(frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    await does(desk, frank, 'request.approve');
    await desk.passes(hour);
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk, sam, 'assignment.accept');
    expect(headlines(petra).at(-1)).toContain('Sam Smith');
  });

  it('and it is asked less and less, and said how long', async () => {
    await graph.down();
    const before = await asks();
    // An answer is good for a day: from then on it is asked again, in vain.
    await desk.passes(25 * hour);
    for (let passed = 0; passed < 24; passed += 1) await desk.passes(hour);
    expect((await asks()) - before).toBeGreaterThan(5);
    expect((await asks()) - before).toBeLessThan(40);
    expect(await readiness(desk)).toMatchObject({
      status: 200,
      state: {
        database: 'ok',
        directory: { state: 'failing', reason: 'unreachable', failingSeconds: 24 * 3600 },
      },
    });
    await petraAsks(desk);
    const ada = desk.person('ada');
    await ada.says('status SME-1001');
    await desk.settled();
    expect(reads(ada).join('\n')).toContain(
      'The directory has not answered since 3 March 2026, 11:00 CET.',
    );
    await graph.up();
    await desk.passes(15 * minute);
    await desk.passes(minute);
    expect(await readiness(desk)).toMatchObject({ state: { directory: { state: 'ok' } } });
    await ada.says('status SME-1001');
    await desk.settled();
    expect(reads(ada).join('\n')).not.toContain('The directory has not answered');
  });

  it('and somebody new is told so, and known as soon as it answers', async () => {
    await graph.down();
    const person = desk.teams.person(grace);
    await person.installs();
    await desk.settled();
    expect(reads(person).join('\n')).toContain('I am still finding out who you are');
    await desk.passes(hour);
    await graph.up();
    await desk.passes(15 * minute);
    await desk.settled();
    expect(person.chat()).toHaveLength(1);
    expect(headline(person)).toBe('Hello Grace Goodyear, I am SME Desk.');
    expect(reads(person).join('\n')).toContain('As an FPM:');
  });

  it('and no click waits for it, however long it hangs', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk);
    graph.fault({ does: 'hang', times: 1_000 });
    const before = await asks();
    const answer = await frank.presses('request.approve');
    await desk.teams.person(grace).says('help');
    // Somebody who had waited for the directory would have waited until one of its calls had ended.
    expect(await asks()).toBe(before);
    expect(answer.status).toBe(200);
    await graph.hangs();
    graph.letGo();
    await desk.settled();
    expect(headlines(desk.person('petra')).at(-1)).toContain('Frank Fischer');
  });

  it('and what it asks to wait is kept to', async () => {
    graph.fault({ does: throttled(600), path: /batch/ });
    await desk.passes(24 * hour);
    const asked = () => graph.calls.filter(({ path }) => path === '/$batch').length;
    const then = asked();
    await desk.teams.person(grace).installs();
    await desk.passes(599_000);
    expect(asked()).toBe(then);
    await desk.passes(1_000);
    expect(asked()).toBeGreaterThan(then);
  });
});

describe('who of the SMEs can be asked', () => {
  it('stands beside them on the assign card, with its time, while it is fresh', async () => {
    const { graph, env } = await graphWith(
      staff({
        sam: { availability: 'Available' },
        sofia: { availability: 'Busy', isOutOfOffice: true },
      }),
    );
    const desk = await startDesk({ program: unlisted, environment: env });
    try {
      await desk.settled();
      const { frank, anna } = cast(desk);
      await petraAsks(desk);
      const sam = sample.people.find(({ mail }) => mail.startsWith('sam@'))?.aadObjectId ?? '';
      const presence = () =>
        graph.calls.filter(
          ({ path, body }) => path.includes('Presences') && JSON.stringify(body).includes(sam),
        ).length;
      expect(presence()).toBe(0);
      await does(desk, frank, 'request.approve');
      const choices = () => JSON.stringify(anna.lastCard()?.activity.attachments);
      expect(choices()).toContain('available at 10:00 CET');
      expect(choices()).toContain('out of office at 10:00 CET');
      await desk.passes(5 * minute);
      expect(presence()).toBe(2);
      // Nobody is asked for once nobody is looked for.
      await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
      await desk.passes(5 * minute);
      await desk.passes(5 * minute);
      expect(presence()).toBe(2);
    } finally {
      await desk.stop();
      await graph.stop();
    }
  });
});
