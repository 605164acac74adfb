import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need } from '../../support/samples/form.ts';
import { cast, does, eventsRecorded, headlines, reads } from '../../support/stories/story.ts';
import { linksOf } from '../../support/stories/story-engagement.ts';
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
      const ask = nodesOf(cardOf(petra.lastCard())).find(({ verb }) => verb === 'form.askFpm');
      expect(ask?.title).toBe('Frank Fischer fragen');
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

  it('has their FPM asked by one click, once a day, and goes on with what they typed', async () => {
    const { petra, frank } = cast(desk);
    const entered = { ...customer, tenantName: 'Bäckerei Brandl GmbH', partnerName: 'not-listed' };
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', entered);
    await does(desk, petra, 'form.askFpm', { ...entered, tenantName: 'Bäckerei Brandl & Söhne' });
    expect(headlines(frank)).toEqual([
      'Petra Partner (petra@contoso.example) does not find their company in the list of the request form. Please have it added, or tell them which entry to choose.',
    ]);
    expect(linksOf(frank)).toEqual([
      'https://teams.microsoft.com/l/chat/0/0?users=petra%40contoso.example',
    ]);
    const shown = reads(petra).join('\n');
    expect(shown).toContain('Frank Fischer wurde gebeten, Ihr Unternehmen aufnehmen zu lassen.');
    expect(JSON.stringify(cardOf(petra.lastCard()))).toContain('Bäckerei Brandl & Söhne');
    expect(petra.buttons(petra.lastCard())).not.toContain('form.askFpm');
    expect(await eventsRecorded(desk)).toBe(0);

    // Another form on the same day asks nobody again; one with a listed company asks nobody at all.
    await does(desk, petra, 'form.discard');
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', entered);
    expect(reads(petra).join('\n')).toContain('Frank Fischer wurde gebeten');
    expect(frank.chat()).toHaveLength(1);
    await desk.passes(24 * 3_600_000);
    await petra.presses('form.next', entered);
    expect(petra.buttons(petra.lastCard())).toContain('form.askFpm');
    await does(desk, petra, 'form.askFpm', { ...entered, partnerName: 'contoso' });
    expect(frank.chat()).toHaveLength(1);
    await petra.presses('form.next', { partnerName: 'contoso' });
    expect(reads(petra)).toContain('Schritt 3 von 4: Warum');
  });

  it('has the delegate asked while the FPM is away', async () => {
    const { petra, frank } = cast(desk);
    const fiona = desk.person('fiona');
    await frank.says('help');
    await desk.settled();
    const days = { startDate: '2026-03-02', endDate: '2026-03-06' };
    await does(desk, frank, 'away.set', { delegate: fiona.mail, ...days });
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', { ...customer, partnerName: 'not-listed' });
    expect(JSON.stringify(cardOf(petra.lastCard()))).toContain('"title":"Fiona Ferrer fragen"');
    await does(desk, petra, 'form.askFpm', { ...customer, partnerName: 'not-listed' });
    expect(headlines(fiona).join()).toContain('petra@contoso.example');
    expect(headlines(frank).join()).not.toContain('petra@contoso.example');
  });

  it('who is no partner at all is told whom to ask instead of getting a form', async () => {
    const { frank } = cast(desk);
    await frank.says('new');
    await desk.settled();
    expect(reads(frank)).toEqual([
      'Only contacts of a partner can request an SME. The FPM of the partner gives access.',
    ]);
  });
});
