import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { allButtons } from '../../support/teams/clients/cards.ts';
import { allChats } from '../asking.ts';
import { dialogIn, sends } from './payload.ts';
import { wrongValues } from './wrong-values.ts';

describe('task/fetch', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('opens the form’s first step in a dialog, in the reader’s language', async () => {
    const answer = await sends(desk, desk.person('petra'), 'task-fetch');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        task: {
          type: 'continue',
          value: {
            title: 'SME anfordern: Schritt 1 von 4: Was gebraucht wird',
            height: 'large',
            width: 'medium',
            card: { contentType: 'application/vnd.microsoft.card.adaptive' },
          },
        },
      },
    });
  });

  it('has buttons that a dialog understands, each with its verb, and refreshes nothing', async () => {
    const { card } = dialogIn(await sends(desk, desk.person('petra'), 'task-fetch'));
    expect(allButtons(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('Action.Execute');
    expect(card.refresh).toBeUndefined();
    const verbs = [...JSON.stringify(card).matchAll(/"verb":"([a-z.]+)"/gi)].map(
      ([, verb]) => verb,
    );
    expect(verbs).toEqual(['form.next', 'form.discard']);
  });

  it('opens the form of a returned request, too, and nobody else’s', async () => {
    const revise = () => ({
      data: { verb: 'request.revise', requestId: 'SME-1001', version: 2 },
    });
    const absent = dialogIn(await sends(desk, desk.person('petra'), 'task-fetch', revise));
    expect(absent.says).toContain('keine Anforderung SME-1001, die Sie sehen dürfen');
  });

  it('tells who is no contact of a partner whom to ask', async () => {
    const { says } = dialogIn(await sends(desk, desk.person('frank'), 'task-fetch'));
    expect(says).toBe(
      'Only contacts of a partner can request an SME. The FPM of the partner gives access.',
    );
  });

  it.each(wrongValues)(
    'answers the value %j with a sentence, and changes nothing',
    async (value) => {
      const answer = await sends(desk, desk.person('paula'), 'task-fetch', () => value);
      expect(dialogIn(answer).says).toBe(
        'No conozco este botón. Abra la solicitud de nuevo desde su lista.',
      );
    },
  );

  it('answers an unknown sender with a sentence', async () => {
    const petra = desk.person('petra');
    const { from: _, ...nobody } = petra.activity('invoke', { name: 'task/fetch', value: {} });
    expect(dialogIn(await desk.teams.send(nobody)).says).toMatch(/^I could not find you/);
  });

  it('puts nothing into anybody’s chat', async () => {
    await sends(desk, desk.person('petra'), 'task-fetch');
    await desk.settled();
    expect(allChats(desk)).toBe(JSON.stringify([['Petra Partner', []]]));
  });

  it('pressed in a client without dialogs comes as a message: the form opens in the chat', async () => {
    const petra = desk.person('petra');
    const value = { msteams: { type: 'task/fetch' }, verb: 'form.open' };
    await petra.send(petra.activity('message', { value }));
    await desk.settled();
    expect(petra.cardTexts(petra.lastCard())).toContain('Schritt 1 von 4: Was gebraucht wird');
  });
});
