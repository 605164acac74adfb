import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';
import {
  about,
  lines,
  opensSummary,
  publishesSummary,
} from '../../../support/stories/story-summaries.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;
const told =
  'Something significant has happened to Nordlicht Klinik since the last executive summary.';

/** The customer is of this priority, and the milestone of a service is reached. */
async function reaches(desk: TestDesk, fatima: Person, priority: string): Promise<void> {
  await fatima.says('customer nordlicht');
  await desk.settled();
  await does(desk, fatima, 'customer.edit', {
    ...{ tenantName: 'Nordlicht Klinik', region: 'emea', priority, managed: 'yes' },
  });
  await uses(desk, fatima, '1,200', '112');
}

async function uses(desk: TestDesk, fatima: Person, licences: string, activeUsers: string) {
  await does(desk, fatima, 'closing.usage', {
    ...{ licences, activeUsers, asOf: '2026-02-26', enablementTaskDone: 'true' },
    comment: 'Counted anew.',
  });
}
const nudges = (fatima: Person): number => headlines(fatima).filter((text) => text === told).length;

describe.each(engines)('an FM is asked for a summary (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('once, on the next morning, whatever else changes within ten days; over a restart', async () => {
    const fatima = await begins(desk);
    await reaches(desk, fatima, 'medium');
    expect(nudges(fatima)).toBe(0);
    await desk.restarts();
    await desk.passes(day);
    expect(headline(fatima)).toBe(told);
    expect(reads(fatima)).toContain('a service has reached its milestone, or is done');
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'closing.show');
    await uses(desk, fatima, '1,200', '90');
    await desk.passes(9 * day);
    expect(nudges(fatima)).toBe(1);
  });

  it('never about a customer of low priority', async () => {
    const fatima = await begins(desk);
    await reaches(desk, fatima, 'low');
    await desk.passes(40 * day);
    expect(nudges(fatima)).toBe(0);
  });

  it('and writes it from there; then all is told', async () => {
    const fatima = await begins(desk);
    await reaches(desk, fatima, 'high');
    await desk.passes(day);
    await does(desk, fatima, 'summary.open');
    expect(headline(fatima)).toContain('Executive summary of Nordlicht Klinik: draft');
    await does(desk, fatima, 'summary.next', { ...about, deployment: 'fully' });
    await does(desk, fatima, 'summary.publish', lines);
    await desk.passes(60 * day);
    expect(nudges(fatima)).toBe(0);
  });

  it('and says that none is needed: for 90 days nothing more is asked', async () => {
    const fatima = await begins(desk);
    await reaches(desk, fatima, 'high');
    await desk.passes(day);
    await does(desk, fatima, 'summary.notNeeded');
    expect(reads(fatima).join('\n')).toContain('You have said that none is needed.');
    const messages = (): number =>
      fatima.chat().filter((one) => JSON.stringify(one).includes('NUD-')).length;
    const before = messages();
    await desk.passes(80 * day);
    expect(messages()).toBe(before);
    await desk.passes(14 * day);
    expect(messages()).toBe(before + 1);
  });

  it('not while the newest summary tells of it', async () => {
    const fatima = await begins(desk);
    await reaches(desk, fatima, 'high');
    await publishesSummary(desk, fatima);
    await desk.passes(40 * day);
    expect(nudges(fatima)).toBe(0);
    await opensSummary(desk, fatima);
    expect(headline(fatima)).toContain('draft');
  });
});
