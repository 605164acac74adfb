import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { writes } from '../../support/stories/story-notes.ts';

jest.setTimeout(120_000);

describe.each(engines)('an FM writes a note (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('after a call, on one card', async () => {
    const fatima = await writes(desk);
    expect(headline(fatima)).toBe('NOTE-1003: Nordlicht Klinik');
    const card = reads(fatima).join('\n');
    expect(card).toContain('Relations - with customer, account team');
    expect(card).toContain('check bandwidth after the change (29 May 2026, Fatima Moreau)');
  });

  it('goes on with a draft, and discards it', async () => {
    const fatima = await begins(desk);
    await fatima.says('notiz nordlicht');
    await desk.settled();
    expect(headline(fatima)).toBe('Status note about Nordlicht Klinik');
    await fatima.says('nota CUS-1001');
    await desk.settled();
    expect(JSON.stringify(fatima.lastCard())).toContain('NOTE-1003');
    await does(desk, fatima, 'note.discard');
    expect(reads(fatima).join('\n')).toContain('State: discarded');
    expect(reads(fatima).join('\n')).not.toContain('Next action');
  });
});
