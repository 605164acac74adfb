import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, headline, headlines, petraAsks, reads } from '../../support/stories/story.ts';
import type { Json } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import { dialogButton, opensDialog } from '../../support/teams/clients/dialog.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

describe.each(engines)('a button that asks for something (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, panelsInDialogs: true });
  });
  afterEach(() => desk.stop());

  const opens = (person: Person, action: string, typed: Json = {}) =>
    opensDialog(person, {
      from: 'card',
      data: { ...dialogButton(cardOf(person.lastCard()), action), ...typed },
    });

  it('asks in a dialog, and all that it needs; the card becomes what was done', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const before = frank.lastCard();
    expect(JSON.stringify(cardOf(before))).not.toContain('"questions"');
    const dialog = await opens(frank, 'request.return');
    expect(dialog.title()).toBe('SME-1001: Return with questions …');
    await dialog.presses('request.return', { questions: 'Which policies?' });
    expect(dialog.closed()).toContain('SME-1001');
    await desk.settled();
    expect(frank.chat()).toHaveLength(1);
    expect(reads(frank, before)[0]).toContain('Returned');
    expect(reads(petra).join('\n')).toContain('Which policies?');
  });

  it('asks again with all that was typed where something is wrong', async () => {
    const { frank, petra } = cast(desk);
    await petraAsks(desk);
    const dialog = await opens(frank, 'request.deny', { comment: 'Twice already' });
    expect(dialog.holds('comment')).toBe('Twice already');
    await dialog.presses('request.deny', { denyReason: 'other', comment: ' ' });
    expect(dialog.closed()).toBeNull();
    expect(dialog.holds('denyReason')).toBe('other');
    expect(dialog.texts().join('\n')).toContain('comment');
    await dialog.presses('request.deny', { denyReason: 'repeat', comment: 'Twice already' });
    expect(dialog.closed()).toContain('SME-1001');
    await desk.settled();
    expect(headlines(petra).at(-1)).toContain('abgelehnt');
  });

  it('says what has happened meanwhile, and changes nothing', async () => {
    const { frank, petra } = cast(desk);
    await petraAsks(desk);
    const dialog = await opens(frank, 'request.deny');
    await does(desk, frank, 'request.approve');
    await dialog.presses('request.deny', { denyReason: 'repeat' });
    expect(dialog.closed()).toContain('Already approved by Frank Fischer');
    await desk.settled();
    expect(headlines(petra).at(-1)).toContain('genehmigt');
    // What can no longer be done does not open either.
    const data = { msteams: { type: 'task/fetch' }, verb: 'panel.open', action: 'request.deny' };
    const late = await opensDialog(frank, {
      from: 'card',
      data: { ...data, requestId: 'SME-1001' },
    });
    expect(late.closed()).toContain('SME-1001');
  });

  it('opens nothing on a card of a request that was lost with its number, nor sends it', async () => {
    const { frank } = cast(desk);
    const id = await petraAsks(desk);
    const lost = { chain: '0123456789abcdef' };
    const data = dialogButton(cardOf(frank.lastCard()), 'request.deny');
    expect(data).toMatchObject({ requestId: id, chain: expect.stringMatching(/^[0-9a-f]{16}$/) });
    const late = await opensDialog(frank, { from: 'card', data: { ...data, ...lost } });
    expect(late.closed()).toMatch(/^What this card was about has been lost;/);
    // A client without dialogs sends the same as a message.
    await frank.send(frank.activity('message', { value: { ...data, ...lost } }));
    await desk.settled();
    expect(reads(frank)).toEqual([
      expect.stringMatching(/^What this card was about has been lost;/),
    ]);
    // What is sent from a dialog that was opened before the loss.
    const dialog = await opensDialog(frank, { from: 'card', data });
    await dialog.presses('request.deny', { denyReason: 'repeat', ...lost });
    expect(dialog.texts().join('\n')).toContain('has been lost');
    await dialog.presses('request.deny', { denyReason: 'repeat' });
    expect(dialog.closed()).toContain(id);
  });

  it('is nothing to whom the request does not concern', async () => {
    const { sofia } = cast(desk);
    await petraAsks(desk);
    const data = { msteams: { type: 'task/fetch' }, verb: 'panel.open', action: 'request.deny' };
    const closed = async (more: Json) =>
      (await opensDialog(sofia, { from: 'card', data: { ...data, ...more } })).closed();
    const nothing = await closed({ requestId: 'SME-9999' });
    expect(await closed({ requestId: 'SME-1001' })).toBe(
      String(nothing).replace('SME-9999', 'SME-1001'),
    );
    expect(await closed({})).not.toContain('SME-1001');
  });

  it('leaves the card free to follow the request, since nothing is typed into it', async () => {
    const { frank, petra } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.approve');
    const before = petra.lastCard()?.edits ?? 0;
    expect(JSON.stringify(cardOf(petra.lastCard()))).not.toContain('"Input.');
    await does(desk, desk.person('anna'), 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(petra.chat().some(({ edits }) => edits > before)).toBe(true);
  });

  it('comes as a message of its own where a client knows no dialogs after all', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk);
    const value = dialogButton(cardOf(frank.lastCard()), 'request.return');
    await frank.send(frank.activity('message', { value }));
    await desk.settled();
    expect(frank.chat()).toHaveLength(2);
    await does(desk, frank, 'request.return', { questions: 'Which policies?' });
    expect(headline(frank)).not.toBe('');
    expect(reads(frank)[0]).toContain('Returned');
  });
});
