import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { countRoundTrips } from '../../support/databases/round-trips.ts';
import { does, fillsIn, petraAsks } from '../../support/stories/story.ts';

let desk: TestDesk;
let counted: ReturnType<typeof countRoundTrips>;
beforeEach(async () => {
  counted = countRoundTrips();
  desk = await startDesk({ engine: 'postgres' });
});
afterEach(async () => {
  counted.stop();
  await desk.stop();
});

/** Everybody is known already: what is learnt of somebody at their first click is no part of a click. */
const known = async (): Promise<void> => {
  await petraAsks(desk);
  await does(desk, desk.person('frank'), 'request.approve');
  await does(desk, desk.person('anna'), 'request.assign', { sme: 'sofia@fasttrack.example' });
};

/**
 * So is what is asked for together: statements are sent as one once they have been seen side by side. A combination that is
 * new, `first`, takes as few round trips, but more statements.
 */
const times = 6;

it.each([
  ['form.submit', submits, { roundTrips: 5, first: 30, statements: 11 }],
  ['request.approve', approves, { roundTrips: 4, first: 12, statements: 8 }],
  ['request.assign', assigns, { roundTrips: 5, first: 14, statements: 9 }],
])('goes to PostgreSQL a few times only: %s', async (_, click, most) => {
  await known();
  const statements: number[] = [];
  const roundTrips: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await click();
    const asked = counted.last();
    expect(asked.statements).toContain('commit');
    statements.push(asked.statements.length);
    roundTrips.push(asked.roundTrips);
    // Else the next one may meet a job of this one, and be done again.
    await desk.settled();
  }
  expect(Math.max(...roundTrips)).toBeLessThanOrEqual(most.roundTrips);
  expect(statements[0]).toBeLessThanOrEqual(most.first);
  expect(Math.max(...statements.slice(-3))).toBeLessThanOrEqual(most.statements);
});

async function submits(): Promise<void> {
  await desk.person('petra').says('neu');
  await desk.settled();
  await fillsIn(desk.person('petra'), { topic: 'Another one' });
  await desk.person('petra').presses('form.submit');
}

async function approves(): Promise<void> {
  await petraAsks(desk, { topic: 'Another one' });
  await desk.person('frank').presses('request.approve');
}

async function assigns(): Promise<void> {
  await petraAsks(desk, { topic: 'Another one' });
  await does(desk, desk.person('frank'), 'request.approve');
  await desk.person('anna').presses('request.assign', { sme: 'sam@fasttrack.example' });
}
