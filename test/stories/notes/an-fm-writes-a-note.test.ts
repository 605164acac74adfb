import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, reads } from '../../support/stories/story.ts';
import { begins, does, tenant, withFms } from '../../support/stories/story-customers.ts';
import { afterCall, writes } from '../../support/stories/story-notes.ts';

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

  it('finds a forgotten draft thrown away after 90 days', async () => {
    const fatima = await begins(desk);
    await fatima.says('note nordlicht');
    await desk.settled();
    await desk.restarts();
    await desk.passes(91 * 24 * 3_600_000);
    await fatima.clicks('card.refresh', { noteId: 'NOTE-1003' }, { on: fatima.lastCard() });
    expect(reads(fatima).join('\n')).toContain('State: discarded');
  });

  it('corrects it by another one, and the old one says so', async () => {
    const fatima = await writes(desk);
    await does(desk, fatima, 'note.correct');
    expect(headline(fatima)).toBe('Correction of NOTE-1003 about Nordlicht Klinik');
    await does(desk, fatima, 'note.publish', { text: 'The approval was withdrawn.' });
    expect(headline(fatima)).toBe('NOTE-1004: Nordlicht Klinik');
    expect(reads(fatima).join('\n')).toContain('Corrects: NOTE-1003');
    await fatima.says('status NOTE-1003');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('State: replaced by NOTE-1004');
    expect(reads(fatima).join('\n')).toContain('Network approval was given');
    await fatima.clicks('note.correct', { noteId: 'NOTE-1003', version: 2 });
    expect(reads(fatima).join('\n')).toContain('NOTE-1003 was replaced by NOTE-1004.');
  });

  it('about a customer by GUID, as it was copied from a portal', async () => {
    const fatima = await writes(desk);
    for (const typed of [tenant, tenant.toUpperCase(), `{${tenant}}`, tenant.replaceAll('-', '')]) {
      await fatima.says(`notes ${typed}`);
      await desk.settled();
      expect(headline(fatima)).toBe('Notes about Nordlicht Klinik');
      await fatima.says(`customer ${typed}`);
      await desk.settled();
      expect(headline(fatima)).toBe('Nordlicht Klinik');
    }
    await fatima.says('note {11111111-2222-4333-8444-555555555555}');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('I know no customer');
    await fatima.says(`note {${tenant.toUpperCase()}}`);
    await desk.settled();
    expect(headline(fatima)).toBe('Status note about Nordlicht Klinik');
  });

  it('is published once by a double click', async () => {
    const fatima = await begins(desk);
    await fatima.says('note CUS-1001');
    await desk.settled();
    const on = fatima.lastCard();
    const data = { noteId: 'NOTE-1003', version: 1, ...afterCall, nextActionOwner: 'x' };
    await Promise.all(['a', 'b'].map((id) => fatima.clicks('note.publish', data, { on, id })));
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('State: published, next action open');
    const body = JSON.stringify(fatima.lastCard());
    expect(body).toContain('"version":2');
  });

  it('comes as plain text, to be pasted', async () => {
    const fatima = await writes(desk);
    await fatima.presses('note.text');
    await desk.settled();
    const { activity } = fatima.chat().at(-1) ?? {};
    expect(activity).toMatchObject({ textFormat: 'plain' });
    expect(activity?.text).toBe(
      '[2026-02-27] Relations - with customer, account team\nNetwork approval was given; the partner deploys the new line.\nNext action: check bandwidth after the change. Date: 2026-05-29. Owner: Fatima Moreau.',
    );
  });

  it('keeps the name that the customer had then', async () => {
    const fatima = await writes(desk);
    await fatima.says('customer CUS-1001');
    await desk.settled();
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Nordlicht AG', priority: 'high', managed: 'yes' },
    });
    await fatima.says('status NOTE-1003');
    await desk.settled();
    expect(headline(fatima)).toBe('NOTE-1003: Nordlicht Klinik (now: Nordlicht AG)');
  });
});
