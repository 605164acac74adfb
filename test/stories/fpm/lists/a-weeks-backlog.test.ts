import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { cast, messagesTo, petraAsks } from '../../../support/stories/story.ts';
import { hours } from '../../../support/stories/story-engagement.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(240_000);

const minutes = 60_000;

describe('five days in which 30 requests come and nobody acts', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  /** Of each message that was sent to this person, how many notices it tells. */
  const told = ({ aadObjectId }: Person): number[] =>
    desk.teams.calls
      .filter((call) => call.method === 'POST' && call.person === aadObjectId)
      .filter((call) => call.path.includes('/activities'))
      .map(({ body }) => Number(/^(\d+) reminders: /.exec(summaryIn(body))?.[1] ?? 1));
  const summaryIn = (body: unknown): string =>
    String((body as { readonly summary?: string } | undefined)?.summary ?? '');

  /** Six requests within half an hour of a morning, then the rest of the day. */
  const aDay = async () => {
    for (let request = 0; request < 6; request += 1) {
      await petraAsks(desk);
      await desk.passes(5 * minutes);
    }
    for (let hour = 0; hour < 9; hour += 1) await desk.passes(hours);
    await desk.passes(14.5 * hours);
  };

  it('tells FPM and team all of it in half as many messages, or fewer', async () => {
    const { frank, anna } = cast(desk);
    for (let day = 0; day < 5; day += 1) await aDay();
    const counted = [frank, anna].map((person) => {
      const all = told(person);
      expect(messagesTo(desk, person)).toBe(all.length);
      return { messages: all.length, before: all.reduce((sum, count) => sum + count, 0) };
    });
    process.stdout.write(`30 requests in five days, FPM and team: ${JSON.stringify(counted)}\n`);
    // The 30 requests themselves are a message each.
    for (const { messages, before } of counted)
      expect(messages - 30).toBeLessThan((before - 30) / 2);
  });
});
