import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need } from '../../support/samples/form.ts';
import { cast, eventsRecorded, reads } from '../../support/stories/story.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

jest.setTimeout(30_000);

describe('a partner whose company is not in the list', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it.each([['not-listed'], ['fabrikam'], ['Irgendeine GmbH']])(
    'is told to contact the FPM, and finds everything again next time (%s)',
    async (partnerName) => {
      const { petra, frank } = cast(desk);
      await petra.says('neu');
      await desk.settled();
      await petra.presses('form.next', need);
      const answer = await petra.presses('form.next', { ...customer, partnerName });
      expect(answer.status).toBe(200);
      const sentence =
        'Ist Ihr Unternehmen nicht in der Liste, kontaktieren Sie bitte Ihren FPM; Ihre Eingaben bleiben erhalten.';
      expect(reads(petra)).toContain(sentence);
      const ask = nodesOf(cardOf(petra.lastCard())).find(
        ({ title }) => title === 'Meinen FPM Frank Fischer fragen',
      );
      const url = new URL(String(ask?.url));
      expect(url.searchParams.get('users')).toBe('frank@fasttrack.example');
      expect(url.searchParams.get('message')).toBe(
        'Mein Unternehmen steht nicht in der Liste des Formulars für SME-Anforderungen. Können Sie es bitte aufnehmen lassen? (Petra Partner, petra@contoso.example)',
      );
      await petra.says('neu');
      await desk.settled();
      expect(reads(petra)).toEqual(
        expect.arrayContaining(['Schritt 2 von 4: Der Kunde', 'Bäckerei Brandl GmbH']),
      );
      expect(frank.chat()).toEqual([]);
      expect(await eventsRecorded(desk)).toBe(0);

      await petra.presses('form.next', { partnerName: 'Contoso Consulting' });
      expect(reads(petra)).toContain('Schritt 3 von 4: Warum');
    },
  );

  it('who is no partner at all is told whom to ask instead of getting a form', async () => {
    const { frank } = cast(desk);
    await frank.says('new');
    await desk.settled();
    expect(reads(frank)).toEqual([
      'Only contacts of a partner can request an SME. Please ask your FPM to have you added.',
    ]);
  });
});
