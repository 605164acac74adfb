import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import type { Json } from '../../support/teams/chats.ts';
import { dialogIn, sends } from './payload.ts';
import { wrongValues } from './wrong-values.ts';

describe('composeExtension/submitAction', () => {
  let desk: TestDesk;
  let draftId: string;
  beforeAll(async () => {
    desk = await startDesk();
    const { card } = dialogIn(
      await sends(desk, desk.person('petra'), 'compose-extension-fetch-task'),
    );
    draftId = /"draftId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  }, 30_000);
  afterAll(() => desk.stop());

  const submits = async (who: string, data: Json) =>
    dialogIn(
      await sends(desk, desk.person(who), 'compose-extension-submit-action', (value) => ({
        ...value,
        data: { verb: 'form.next', draftId, ...data },
      })),
    );

  it('goes through the same steps as the chat, to the same end', async () => {
    const { justification: _, ...rest } = why;
    // The draft's second version holds the message's text.
    expect((await submits('petra', { version: 2, ...need })).title).toContain('Schritt 2');
    expect((await submits('petra', { version: 3, ...customer })).title).toContain('Schritt 3');
    const review = await submits('petra', { version: 4, ...rest });
    expect(review.title).toBe('SME anfordern: Schritt 4 von 4: Prüfen');
    expect(JSON.stringify(review.card)).toContain('der Kunde führt bedingten Zugriff ein &');
    expect((await submits('petra', { verb: 'form.submit', version: 5 })).says).toBe(
      'Übermittelt als SME-1001. Die Karte in unserem persönlichen Chat zeigt, wie es weitergeht.',
    );
  });

  it('gives somebody else’s form to nobody', async () => {
    expect((await submits('paula', { version: 6 })).says).toContain('ya no existe');
  });

  it.each([...wrongValues, { commandId: 'searchRequests', data: { verb: 'form.next' } }])(
    'answers the value %j with a sentence',
    async (value) => {
      const answer = await sends(
        desk,
        desk.person('petra'),
        'compose-extension-submit-action',
        () => value,
      );
      expect(dialogIn(answer).says).toMatch(/^Ich kenne diese Schaltfläche nicht/);
    },
  );

  it.each([undefined, null, 5, [], 'x', {}, { verb: 7 }])(
    'answers the command with the data %j with a sentence',
    async (data) => {
      const answer = await sends(
        desk,
        desk.person('petra'),
        'compose-extension-submit-action',
        (value) => ({ ...value, data }),
      );
      expect(dialogIn(answer).says).toMatch(/^Ich kenne diese Schaltfläche nicht/);
    },
  );
});
