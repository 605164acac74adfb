import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { customer, need, why } from '../../../support/samples/form.ts';
import { cast, does, headlines, petraAsks, reads } from '../../../support/stories/story.ts';
import { cardOf } from '../../../support/teams/clients/cards.ts';
import { dialogButton, opensDialog } from '../../../support/teams/clients/dialog.ts';

jest.setTimeout(30_000);

describe('a partner who fills in the form in a dialog', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  /** Petra presses the greeting's button for a dialog. */
  const opens = async () => {
    const { petra } = cast(desk);
    if (petra.chat().length === 0) await petra.installs();
    await desk.settled();
    return opensDialog(petra, { from: 'card', data: dialogButton(cardOf(petra.chat()[0])) });
  };

  it('is asked the same in the same steps, and the FPM gets the same request', async () => {
    const { petra, frank } = cast(desk);
    const dialog = await opens();
    expect(dialog.title()).toBe('SME anfordern: Schritt 1 von 4: Was gebraucht wird');
    await dialog.presses('form.next', need);
    await dialog.presses('form.next', { ...customer, tenantId: 'brandl' });
    expect(dialog.texts().join('\n')).toContain('Bitte geben Sie die Tenant-ID als GUID ein');
    expect(dialog.holds('tenantId')).toBe('brandl');
    await dialog.presses('form.next', customer);
    await dialog.presses('form.next', why);
    expect(dialog.texts()).toContain('Schritt 4 von 4: Prüfen');
    await dialog.presses('form.submit');
    expect(dialog.closed()).toBe(
      'Übermittelt als SME-1001. Die Karte in unserem persönlichen Chat zeigt, wie es weitergeht.',
    );
    await desk.settled();
    // One message: no card is there beside which a confirmation would stand.
    expect(headlines(petra).slice(1)).toEqual([
      expect.stringMatching(/^Wir haben Ihre Anforderung SME-1001 erhalten\./),
    ]);
    const card = petra.lastCard();
    expect(petra.buttons(card)).toContain('request.revise');
    expect(headlines(frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toContain('Frank Fischer hat SME-1001 genehmigt');
    expect(petra.chat()).toHaveLength(3);
    expect(reads(petra, petra.chat()[1])[0]).toContain('SME-1001 · Genehmigt');
    expect(petra.buttons(petra.chat()[1])).toContain('request.withdraw');
  });

  it('closes it half way and goes on in the chat where they stopped', async () => {
    const { petra } = cast(desk);
    const dialog = await opens();
    await dialog.presses('form.next', need);
    await petra.presses('form.open');
    expect(reads(petra)).toContain('Schritt 2 von 4: Der Kunde');
    await petra.presses('form.next', customer);
    await petra.presses('form.next', why);
    await does(desk, petra, 'form.submit');
    expect(reads(petra, petra.chat()[0])).toContain(
      'Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.',
    );
    // The dialog that still stands open tells what became of it.
    await dialog.presses('form.next', { seatCount: '1' });
    expect(dialog.closed()).toContain('SME-1001');
  });

  it('begins in the chat and goes on in a dialog; the form in the chat goes along', async () => {
    const { petra } = cast(desk);
    await petra.installs();
    await desk.settled();
    const button = dialogButton(cardOf(petra.lastCard()));
    await petra.presses('form.open');
    await petra.presses('form.next', need);
    const dialog = await opensDialog(petra, { from: 'card', data: button });
    expect(dialog.title()).toBe('SME anfordern: Schritt 2 von 4: Der Kunde');
    await dialog.presses('form.next', customer);
    await desk.settled();
    expect(petra.chat()).toHaveLength(1);
    expect(reads(petra)).toContain('Schritt 3 von 4: Warum');
    await petra.presses('form.next', why);
    expect(reads(petra)).toContain('Schritt 4 von 4: Prüfen');
  });

  it('answers the FPM’s questions in a dialog as well', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.return', { questions: 'Welche Richtlinien?' });
    const data = { verb: 'request.revise', requestId: 'SME-1001', version: 2 };
    const dialog = await opensDialog(petra, { from: 'card', data });
    expect(dialog.title()).toContain('Anforderung SME-1001 überarbeiten');
    expect(dialog.texts()).toContain('Welche Richtlinien?');
    await dialog.presses('form.next');
    await dialog.presses('form.next');
    await dialog.presses('form.next', { ...why, answers: 'Alle.' });
    await dialog.presses('form.submit');
    expect(dialog.closed()).toContain('SME-1001');
    await desk.settled();
    expect(headlines(frank).at(-1)).toContain('Please decide');
    expect(reads(frank).join('\n')).toContain('Alle.');
  });

  it('who discards it is told so, and nothing is left in the chat', async () => {
    const { petra } = cast(desk);
    const dialog = await opens();
    await dialog.presses('form.discard');
    expect(dialog.closed()).toBe(
      'Das Formular wurde verworfen. Sie können jederzeit ein neues beginnen.',
    );
    await desk.settled();
    expect(petra.chat()).toHaveLength(1);
  });
});
