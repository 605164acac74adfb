import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CustomerKeys, keysOf } from '../../../src/features/customers/domain/keys.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../support/stories/story.ts';
import { begins, does, isQueued, tenant, withFms } from '../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const keys = keysOf(withFms);
/** The program without Fatima among its FMs, and with these RMs. */
const without = (rms: CustomerKeys['rms']) => ({
  ...withFms,
  extra: {
    ...withFms.extra,
    customers: { ...keys, rms, fms: keys.fms.filter(({ mail }) => !mail.startsWith('fatima@')) },
  },
});

describe.each(engines)('what time and people do to an engagement (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('an FM who is gone is told to the RM, once; the engagement waits for another one', async () => {
    await begins(desk);
    const [rita, felipe] = [desk.person('rita'), desk.person('felipe')];
    await desk.restarts(without(keys.rms));
    await desk.restarts();
    expect(headlines(rita)).toEqual([
      'Nordlicht Klinik ist ohne FM: Fatima Moreau ist keiner mehr. Bitte übergeben Sie den Kunden.',
    ]);
    expect(reads(rita).join('\n')).toContain('RFA');
    await rita.says('kunde nordlicht');
    await desk.settled();
    await does(desk, rita, 'customer.handOver', { fm: 'felipe@fasttrack.example' });
    await does(desk, felipe, 'closing.usage', {
      ...{ licences: '10', activeUsers: '0', asOf: '2026-02-26' },
    });
    expect(reads(felipe).join('\n')).toContain('0 de 1');
  });

  it('without an RM an admin is asked', async () => {
    await begins(desk);
    const ada = desk.person('ada');
    await desk.restarts(without([]));
    expect(headline(ada)).toBe(
      'Nordlicht Klinik is without an FM: Fatima Moreau is no longer one. Please hand the customer over.',
    );
  });

  it('a region that is corrected takes the queue request back and asks anew', async () => {
    const fatima = await begins(desk);
    const anna = desk.person('anna');
    await isQueued(desk, fatima);
    await does(desk, fatima, 'closing.resume', { comment: 'Once more.' });
    const ticks = { notesUpToDate: 'true', nextActionSet: 'true' };
    await does(desk, fatima, 'closing.askQueue', ticks);
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Nordlicht Klinik', region: 'apj', priority: 'high', managed: 'yes' },
    });
    expect(headlines(anna).at(-1)).toContain('FTCQ Inactive APJ');
    await does(desk, anna, 'closing.queued');
    expect(headlines(fatima).at(-1)).toBe(
      'Nordlicht Klinik is in FTCQ Inactive APJ. You can remove your name now.',
    );
  });

  it('a next action that came while the bot was down is told once, when it is back', async () => {
    const fatima = await begins(desk);
    const anna = desk.person('anna');
    await isQueued(desk, fatima);
    await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
    await desk.passes(Date.parse('2027-12-30T12:00:00Z') - desk.now());
    const before = anna.chat().length;
    await desk.app().stop();
    desk.jumps(Date.parse('2028-01-03T08:30:00Z') - desk.now());
    await desk.restarts();
    expect(anna.chat()).toHaveLength(before + 1);
    expect(headline(anna)).toBe('Hoy es la fecha de la siguiente acción de Nordlicht Klinik.');
    await desk.restarts();
    expect(anna.chat()).toHaveLength(before + 1);
  });

  it('a closed engagement has no way on; a new one is another, and is ended when it was a mistake', async () => {
    const fatima = await begins(desk);
    await isQueued(desk, fatima);
    await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.take');
    await does(desk, fatima, 'customer.begin', { motion: 'rfa', services: 'TEAMS' });
    expect(reads(fatima).join('\n')).toContain('ENG-1004');
    await does(desk, fatima, 'closing.abandon', { comment: 'The tenants were merged.' });
    await fatima.says(`customer ${tenant}`);
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('ended without the process');
  });
});
