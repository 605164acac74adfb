import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { customer, need } from '../../../support/samples/form.ts';
import { cast, reads } from '../../../support/stories/story.ts';
import { opensDialog } from '../../../support/teams/clients/dialog.ts';

jest.setTimeout(30_000);

const message = (content: string) => ({
  from: 'extension' as const,
  commandId: 'createRequest',
  commandContext: 'message',
  messagePayload: {
    id: '1772441044833',
    subject: null,
    body: { contentType: 'html', content },
    from: { user: { displayName: 'Kai Kunde' } },
  },
});

describe('a partner who makes a request from a message', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('finds its words in the justification, changes them, and submits', async () => {
    const { petra, frank } = cast(desk);
    const dialog = await opensDialog(
      petra,
      message('<div>Wir führen <b>bedingten Zugriff</b> ein.<br>Wer hilft uns?</div>'),
    );
    expect(dialog.title()).toBe(
      'SME anfordern: Schritt 1 von 4: Was gebraucht wird (die Nachricht steht in Schritt „Warum“)',
    );
    await dialog.presses('form.next', need);
    await dialog.presses('form.next', customer);
    expect(dialog.holds('justification')).toBe('Wir führen bedingten Zugriff ein.\nWer hilft uns?');
    await dialog.presses('form.next', {
      topic: 'Conditional Access',
      justification: 'Kai Kunde schreibt: Wir führen bedingten Zugriff ein.',
      agreed: 'yes',
    });
    await dialog.presses('form.submit');
    expect(dialog.closed()).toContain('Übermittelt als SME-1001.');
    await desk.settled();
    expect(reads(frank).join('\n')).toContain(
      'Kai Kunde schreibt: Wir führen bedingten Zugriff ein.',
    );
    expect(reads(petra).join('\n')).toContain('SME-1001');
  });

  it('loses nothing of the form that was begun, and the form in the chat shows both', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    await petra.presses('form.back', { justification: 'Mein Anfang.' });
    await petra.presses('form.next', customer);
    const dialog = await opensDialog(petra, message('<p>Und das aus der Nachricht.</p>'));
    expect(dialog.holds('justification')).toBe('Mein Anfang.\n\nUnd das aus der Nachricht.');
    await desk.settled();
    expect(reads(petra)).toContain('Mein Anfang.\n\nUnd das aus der Nachricht.');
  });

  it('can close the window at once: the form waits in the chat', async () => {
    const { petra } = cast(desk);
    await opensDialog(petra, message('<p>Später.</p>'));
    await petra.says('neu');
    await desk.settled();
    expect(reads(petra)).toContain('Schritt 1 von 4: Was gebraucht wird');
    await petra.presses('form.next', need);
    await petra.presses('form.next', customer);
    expect(reads(petra)).toContain('Später.');
  });

  it('that is too long reads at once by how much, and finds all of it to shorten', async () => {
    const { petra } = cast(desk);
    const long = `Anfang ${'lang '.repeat(600)}Ende`;
    const dialog = await opensDialog(petra, message(`<p>${long}</p>`));
    expect(dialog.texts().join('\n')).toContain(
      'Schritt „Warum“: Bitte kürzen Sie den Text um 1.011 Zeichen: Es sind höchstens 2.000 möglich.',
    );
    await dialog.presses('form.next', need);
    await dialog.presses('form.next', customer);
    expect(dialog.holds('justification')).toBe(long);
    await dialog.presses('form.next', { topic: 'MFA', agreed: 'yes' });
    expect(dialog.texts().join('\n')).toContain('Bitte kürzen Sie den Text um 1.011 Zeichen');
    expect(dialog.holds('justification')).toBe(long);
  });

  it('that no form could hold is told so, and nothing of it is there', async () => {
    const { petra } = cast(desk);
    const dialog = await opensDialog(petra, message(`<p>${'x'.repeat(30_000)}</p>`));
    expect(dialog.title()).toBe('SME anfordern: Schritt 1 von 4: Was gebraucht wird');
    expect(dialog.texts().join('\n')).toContain('wurde nicht übernommen: Er ist um 28.000 länger');
    await dialog.presses('form.next', need);
    await dialog.presses('form.next', customer);
    expect(dialog.holds('justification')).toBe('');
  });
});
