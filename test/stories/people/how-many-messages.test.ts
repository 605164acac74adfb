import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, fillsIn } from '../../support/stories/story.ts';
import { learning, plan } from '../../support/stories/story-engagement.ts';
import type { Person } from '../../support/teams/clients/people.ts';

/** Most messages that a request may bring to each, from the form to its close, when all goes well. */
const goals = { partner: 7, FPM: 5, 'assignment team': 2, SME: 3 } as const;

/** What `docs/process.md` says that each gets: how many. */
function promised(): Record<string, string> {
  const rows = readFileSync('docs/process.md', 'utf8').matchAll(
    /^ {2}\| (partner|FPM|assignment team|SME) \| (\d) \| /gm,
  );
  return Object.fromEntries([...rows].map(([, who, count]) => [who, count]));
}

describe('a request that goes well', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('brings nobody more messages than they need', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    const people = { partner: petra, FPM: frank, 'assignment team': anna, SME: sam };
    await petra.says('neu');
    await desk.settled();
    const before = countOf(people);
    await fillsIn(petra);
    await does(desk, petra, 'form.submit');
    await does(desk, anna, 'request.triage');
    await does(desk, frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: sam.mail });
    await does(desk, sam, 'assignment.accept');
    await does(desk, sam, 'plan.save', plan);
    for (const one of [petra, frank]) await does(desk, one, 'plan.confirm');
    await does(desk, sam, 'engagement.complete', {
      ...{ summary: 'It runs.', ...learning, ftopUpdated: 'true' },
    });
    await does(desk, petra, 'feedback.send', { rating: '5' });
    await does(desk, sam, 'feedback.send', { rating: '5' });
    await does(desk, frank, 'request.close');
    const after = countOf(people);
    const sent = Object.keys(goals).map((who) => [who, (after[who] ?? 0) - (before[who] ?? 0)]);
    for (const [who, count] of sent) process.stdout.write(`  ${who}: ${count} messages\n`);
    expect(sent.filter(([who, count]) => Number(count) > goals[who as keyof typeof goals])).toEqual(
      [],
    );
    expect(Object.fromEntries(sent.map(([who, count]) => [who, String(count)]))).toEqual(
      promised(),
    );
  });
});

const countOf = (people: Readonly<Record<string, Person>>): Record<string, number> =>
  Object.fromEntries(Object.entries(people).map(([who, { history }]) => [who, history().length]));
