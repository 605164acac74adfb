import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  does,
  eventsRecorded,
  headline,
  messagesTo,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import type { Json, Message } from '../../support/teams/chats.ts';
import { cardOf, refreshAction } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { acceptThenReset } from '../../support/teams/faults.ts';

const seconds = 1000;

describe('a message that Teams took while its answer was lost', () => {
  let desk: TestDesk;
  let frank: Person;
  beforeEach(async () => {
    desk = await startDesk();
    frank = desk.person('frank');
  });
  afterEach(() => desk.stop());

  const asked = async () => {
    desk.teams.fault(acceptThenReset(), { person: frank, method: 'POST', path: /activities/ });
    await petraAsks(desk);
  };
  const [first, second] = [0, 1];
  const nth = (index: number): Message => {
    const found = frank.history()[index];
    if (!found) throw new Error(`there is no message ${index}`);
    return found;
  };

  it('is not sent again once its reader has looked at it', async () => {
    await asked();
    await frank.refreshes(nth(first));
    await desk.passes(5 * seconds);
    expect(messagesTo(desk, frank)).toBe(1);
    expect(headline(frank)).toContain('Petra Partner');
    await does(desk, frank, 'request.approve');
    expect(frank.chat()).toHaveLength(1);
    expect(reads(frank).join()).toContain('Approved');
  });

  it('is not sent again either once its button was clicked', async () => {
    await asked();
    await does(desk, frank, 'request.approve');
    await desk.passes(5 * seconds);
    expect(messagesTo(desk, frank)).toBe(1);
    expect(desk.person('petra').chat().length).toBeGreaterThan(1);
  });

  describe('and was sent again', () => {
    beforeEach(async () => {
      await asked();
      await desk.passes(5 * seconds);
      expect(frank.chat()).toHaveLength(2);
    });

    it('stands once as soon as its reader has looked at it', async () => {
      await frank.refreshes(nth(first));
      await desk.settled();
      expect(frank.chat()).toEqual([nth(second)]);
      await frank.refreshes(nth(second));
      await desk.settled();
      expect(frank.chat()).toEqual([nth(second)]);
    });

    it('decides once, whichever copy is clicked, and both', async () => {
      const before = await eventsRecorded(desk);
      const on = { on: nth(first) };
      const answer = await frank.presses('request.approve', {}, on);
      expect(JSON.stringify(answer.body)).toContain('Approved');
      await frank.clicks('request.approve', {}, { on: nth(second) });
      await desk.settled();
      expect(await eventsRecorded(desk)).toBe(before + 1);
      expect(frank.chat()).toEqual([nth(second)]);
    });

    it('is taken away although Teams throttles that', async () => {
      const { status } = await import('../../support/teams/faults.ts');
      desk.teams.fault(status(429, { retryAfter: 3 }), { person: frank, method: 'DELETE' });
      await frank.refreshes(nth(first));
      await desk.settled();
      expect(frank.chat()).toHaveLength(2);
      await desk.passes(3 * seconds);
      expect(frank.chat()).toEqual([nth(second)]);
    });

    it('cannot be used to take away what somebody else reads', async () => {
      const theirs = refreshAction(cardOf(nth(first)))?.data as Json;
      const anna = desk.person('anna');
      const mine = anna.chat().length;
      await anna.clicks('card.refresh', theirs, { on: 'nowhere' });
      await anna.clicks('card.refresh', theirs, { on: nth(first).id });
      await desk.settled();
      expect(frank.chat()).toHaveLength(2);
      expect(anna.chat()).toHaveLength(mine);
    });
  });
});

it('every card asks for itself when it comes into view, of its reader alone', async () => {
  const desk = await startDesk();
  await petraAsks(desk);
  for (const name of ['petra', 'frank', 'anna']) {
    const person = desk.person(name);
    for (const message of person.chat())
      expect(cardOf(message)?.refresh).toEqual({
        action: {
          type: 'Action.Execute',
          verb: 'card.refresh',
          data: expect.objectContaining({ slot: expect.not.stringContaining(person.aadObjectId) }),
        },
        // Teams' id of who has written; of the others it is not known yet.
        ...(name === 'petra' ? { userIds: [person.id] } : {}),
      });
  }
  await desk.stop();
});
