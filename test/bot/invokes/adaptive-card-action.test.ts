import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { eventsRecorded } from '../../support/stories/story.ts';
import { isJson, type Json } from '../../support/teams/chats.ts';
import { refreshAction } from '../../support/teams/clients/cards.ts';
import { allChats, cardText, petraAsks } from '../asking.ts';
import { sends } from './payload.ts';

describe('adaptiveCard/action', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await petraAsks(desk);
  }, 30_000);
  afterAll(() => desk.stop());

  const clicks = (who: string, action: Json, trigger?: unknown) =>
    sends(desk, desk.person(who), 'adaptive-card-action', (value) => ({
      ...value,
      action: { ...(isJson(value.action) ? value.action : {}), ...action },
      ...(trigger === undefined ? {} : { trigger }),
    }));

  it('is answered with the card that replaces the one clicked on', async () => {
    const answer = await sends(desk, desk.person('frank'), 'adaptive-card-action');
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
    expect(cardText(answer)).toContain('Bäckerei Brandl GmbH');
  });

  it('as a refresh shows the request to whom it concerns, and to nobody else', async () => {
    const frank = await sends(desk, desk.person('frank'), 'adaptive-card-refresh');
    expect(cardText(frank)).toContain('Bäckerei Brandl GmbH');
    const sam = await sends(desk, desk.person('sam'), 'adaptive-card-refresh');
    expect(cardText(sam)).toContain('There is no request SME-1001 that you may see');
  });

  it('moves nothing where the client asks by itself, whatever verb it sends', async () => {
    const before = [await eventsRecorded(desk), allChats(desk)];
    for (const verb of ['request.approve', 'request.deny', 'form.open', 'away.set', 'nonsense']) {
      const data = { requestId: 'SME-1001', version: 1, denyReason: 'repeat' };
      const answer = await clicks('frank', { verb, data }, 'automatic');
      expect([verb, answer.status]).toEqual([verb, 200]);
    }
    await desk.settled();
    expect([await eventsRecorded(desk), allChats(desk)]).toEqual(before);
  });

  it.each([null, 5, {}, [], 'x'])('takes the trigger %j for a click', async (trigger) => {
    const answer = await clicks('frank', {}, trigger);
    expect(cardText(answer)).toContain('Bäckerei Brandl GmbH');
  });

  it('gives every card what refreshes it, for its reader alone', async () => {
    for (const who of ['petra', 'frank', 'anna']) {
      const person = desk.person(who);
      // Anna and Frank were never heard before: their cards know no id to refresh for.
      await person.says('status SME-1001');
      await desk.settled();
      const card = person.lastCard()?.activity.attachments?.[0]?.content;
      expect(isJson(card) && card.refresh).toEqual({
        action: {
          type: 'Action.Execute',
          verb: 'card.refresh',
          data: {
            ...{ requestId: 'SME-1001', version: 1, slot: expect.stringMatching(/^reply:/) },
            chain: expect.stringMatching(/^[0-9a-f]{16}$/),
          },
        },
        userIds: [person.id],
      });
    }
    const petra = desk.person('petra');
    await petra.says('neu');
    await desk.settled();
    const card = petra.lastCard()?.activity.attachments?.[0]?.content;
    expect(isJson(card) && refreshAction(card)?.data).toMatchObject({ version: 1 });
    expect(isJson(card) && card.refresh).toMatchObject({ userIds: [petra.id] });
    await petra.says('hilfe');
    await desk.settled();
    // About nothing that changes, but it tells that it has arrived.
    const help = refreshAction(petra.lastCard()?.activity.attachments?.[0]?.content as Json);
    expect(help?.data).toEqual({ slot: expect.stringMatching(/^reply:/) });
  });

  it('after an hour a card that comes into view shows what is so now', async () => {
    const frank = desk.person('frank');
    await frank.says('status SME-1001');
    await desk.settled();
    const card = frank.lastCard();
    if (!card) throw new Error('Frank has no card');
    await desk.person('anna').presses('request.triage');
    const answer = await frank.refreshes(card);
    expect(cardText(answer)).toContain('SME-1001 · Triaged');
  });
});
