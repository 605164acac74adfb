import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, petraAsks, readiness, reads } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe('a person who installs the app', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('is greeted once by name and role, with what can be done, though Teams tells of it twice', async () => {
    const { petra, frank } = cast(desk);
    await petra.installs();
    await frank.installs();
    await desk.settled();
    expect(headlines(petra)).toEqual(['Guten Tag Petra Partner, ich bin SME Desk.']);
    expect(reads(petra)).toContain(
      'Als Partner: einen SME anfordern, Ihre Anforderungen verfolgen, überarbeiten und zurückziehen.',
    );
    expect(petra.buttons(petra.lastCard())).toEqual(['form.open', 'request.list', 'digest.show']);
    expect(headlines(frank)).toEqual(['Hello Frank Fischer, I am SME Desk.']);
    expect(reads(frank)).toContain(
      'As an FPM: approve, deny or return requests, answer questions, hand over, close, and propose an SME.',
    );
  });

  it('begins with the button of the greeting, which turns into the form', async () => {
    const { petra } = cast(desk);
    await petra.installs();
    await desk.settled();
    await petra.presses('form.open');
    expect(petra.chat()).toHaveLength(1);
    expect(reads(petra)).toContain('Schritt 1 von 4: Was gebraucht wird');
  });

  it('is greeted anew after removing and installing it again, and has missed nothing', async () => {
    const { petra, frank } = cast(desk);
    await frank.installs();
    await desk.settled();
    await frank.uninstalls();
    await petraAsks(desk);
    expect(headlines(frank)).toEqual(['Hello Frank Fischer, I am SME Desk.']);
    expect(await readiness(desk)).toMatchObject({ state: { relay: { undeliverable: 1 } } });
    await frank.installs();
    await desk.settled();
    expect(headlines(frank).sort()).toEqual([
      'Hello Frank Fischer, I am SME Desk.',
      'Hello Frank Fischer, I am SME Desk.',
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
  });

  it('gets help with buttons for anything else that is typed', async () => {
    const { petra } = cast(desk);
    for (const words of ['hilfe', 'was soll das?', 'ayuda']) {
      await petra.says(words);
      await desk.settled();
      expect(headlines(petra).at(-1)).toBe('Was Sie hier tun können');
      expect(petra.buttons(petra.lastCard())).toEqual(['form.open', 'request.list', 'digest.show']);
    }
  });
});
