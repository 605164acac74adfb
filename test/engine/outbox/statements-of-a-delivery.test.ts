import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { sentToPostgres } from '../../support/databases/statements/sent.ts';
import { petraAsks } from '../../support/stories/story.ts';

let desk: TestDesk;
let sent: ReturnType<typeof sentToPostgres>;
beforeEach(async () => {
  sent = sentToPostgres();
  desk = await startDesk({ engine: 'postgres' });
});
afterEach(async () => {
  sent.stop();
  await desk.stop();
});

/** An approval is told by two messages, and edits three. */
const messages = 2;
const edits = 3;
/** What is asked for together goes as one statement once it has been seen together. */
const times = 6;

it('asks PostgreSQL for what a message needs together', async () => {
  const counts: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await petraAsks(desk, { topic: 'Another one' });
    await desk.settled();
    await desk.person('frank').presses('request.approve');
    sent.texts.splice(0);
    await desk.settled();
    // Neither the looks for the next job nor what makes a transaction of the others.
    const statements = sent.texts
      .splice(0)
      .filter((text) => !/^(update "job" set "due_at"|select "due_at"|begin$|commit$)/.test(text));
    counts.push(statements.length);
  }
  expect(Math.max(...counts.slice(-3))).toBeLessThanOrEqual(messages * 9 + edits * 5);
  expect(Math.min(...counts)).toBeGreaterThan(messages + edits);
});
