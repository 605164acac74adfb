import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { type Asked, countRoundTrips } from '../../support/databases/statements/round-trips.ts';
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
 * Statements are sent as one once they have been seen side by side. A combination that is new, the `first`, takes more
 * statements, and an answer that comes between two of them may make one more round trip of it.
 */
const times = 6;

it.each([
  ['form.submit', submits, { trips: 5, statements: 11, firstStatements: 30 }],
  ['request.approve', approves, { trips: 4, statements: 8, firstStatements: 12 }],
  ['request.assign', assigns, { trips: 5, statements: 9, firstStatements: 14 }],
])('goes to PostgreSQL a few times only: %s', async (_, press, most) => {
  await known();
  const clicks: Asked[] = [];
  for (let time = 0; time < times; time += 1) {
    await press();
    clicks.push(counted.last());
    expect(counted.last().statements).toContain('commit');
    // Else the next one may meet a job of this one, and be done again.
    await desk.settled();
  }
  const trips = clicks.map((click) => click.roundTrips);
  const statements = clicks.map((click) => click.statements.length);
  expect(Math.max(...trips)).toBeLessThanOrEqual(most.trips + 1);
  expect(Math.max(...trips.slice(-3))).toBeLessThanOrEqual(most.trips);
  expect(statements[0]).toBeLessThanOrEqual(most.firstStatements);
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
