import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { reads } from '../../support/stories/story.ts';
import { begins, withFms } from '../../support/stories/story-customers.ts';
import { afterCall } from '../../support/stories/story-notes.ts';
import { opensDialog } from '../../support/teams/clients/dialog.ts';

jest.setTimeout(60_000);

const message = (content: string) => ({
  ...{ from: 'extension' as const, commandId: 'createNote', commandContext: 'message' },
  messagePayload: {
    ...{ id: '1772441044833', subject: null, body: { contentType: 'html', content } },
    from: { user: { displayName: 'Kai Kunde' } },
  },
});

describe('an FM who writes a note from a message', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: withFms });
  });
  afterEach(() => desk.stop());

  it('says about whom, finds the words of the message, and publishes', async () => {
    const fatima = await begins(desk);
    const dialog = await opensDialog(fatima, message('<div>The line <b>works</b>.</div>'));
    expect(dialog.title()).toBe('Status note: about which customer?');
    await dialog.presses('note.open', { customer: 'nordlicht' });
    expect(dialog.title()).toBe('Status note about Nordlicht Klinik');
    expect(dialog.holds('text')).toBe('The line works.');
    const sent = { ...afterCall, text: 'The line works.', nextActionOwner: 'Fatima' };
    await dialog.presses('note.publish', { ...sent, about: '' });
    expect(dialog.holds('text')).toBe('The line works.');
    await dialog.presses('note.publish', sent);
    expect(dialog.closed()).toBe('Published as NOTE-1003.');
    await fatima.says('notes nordlicht');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('The line works.');
  });

  it('keeps a message that is a little too long, and says so of one that is far too long', async () => {
    const fatima = await begins(desk);
    const some = await opensDialog(fatima, message('x'.repeat(3001)));
    await some.presses('note.open', { customer: 'nordlicht' });
    await some.presses('note.publish', { ...afterCall, text: 'x'.repeat(3001) });
    expect(some.texts().join()).toContain('3,000');
    expect(some.holds('text')).toHaveLength(3001);
    const far = await opensDialog(fatima, message('x'.repeat(40_000)));
    expect(JSON.stringify(far.card())).not.toContain('xxxx');
    expect(far.texts().join()).toContain('37,000 over the limit');
  });

  it('cannot write about the customer of another FM', async () => {
    await begins(desk);
    const dialog = await opensDialog(desk.person('fred'), message('The line works.'));
    await dialog.presses('note.open', { customer: 'CUS-1001' });
    expect(dialog.texts().join()).toContain('I know no customer "CUS-1001". You can add one');
    await dialog.presses('note.open', { customerId: 'CUS-1001' });
    expect(dialog.closed()).toBe('There is no CUS-1001 that you may see.');
  });

  it('is nothing for a partner', async () => {
    await begins(desk);
    const dialog = await opensDialog(desk.person('petra'), message('Nordlicht'));
    expect(dialog.closed()).toBeTruthy();
  });
});
