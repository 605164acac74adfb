import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { eventsRecorded, reads } from '../../support/stories/story.ts';
import { begins, withFms } from '../../support/stories/story-customers.ts';
import { publishesSummary } from '../../support/stories/story-summaries.ts';

jest.setTimeout(120_000);

const customer = { customerId: 'CUS-1001' };
const clicks: readonly (readonly [verb: string, data: Record<string, unknown>])[] = [
  ['note.open', { ...customer, prefill: 'Meant for another customer.' }],
  ['note.list', { ...customer, page: 0 }],
  ['risk.open', { ...customer, risk: 'Meant for another.', riskKind: 'problem' }],
  ['summary.open', customer],
  ['summary.list', { ...customer, page: 0 }],
  ['summary.show', { summaryId: 'SUM-1003' }],
  ['summary.compare', { summaryId: 'SUM-1003' }],
  ['summary.text', { summaryId: 'SUM-1003' }],
];

describe.each(engines)('a card about what was lost with its number (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('says that the number is another’s by now, and does nothing', async () => {
    const fatima = await begins(desk);
    await publishesSummary(desk, fatima);
    const before = await eventsRecorded(desk);
    for (const [verb, data] of clicks) {
      await fatima.clicks(verb, { ...data, chain: '0123456789abcdef' });
      await desk.settled();
      expect([verb, reads(fatima).join('\n')]).toEqual([
        verb,
        expect.stringContaining('What this card was about has been lost'),
      ]);
    }
    expect(await eventsRecorded(desk)).toBe(before);
  });
});
