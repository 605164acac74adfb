import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, petraAsks, reads } from '../../support/stories/story.ts';
import {
  begins,
  does,
  isQueueAsked,
  isQueued,
  tenant,
  withFms,
} from '../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const leaves = { unassignedInFtop: 'true' };

describe.each(engines)('at the edges of the queue (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('what the FM took back is not confirmed by the team’s old button', async () => {
    const fatima = await begins(desk);
    await isQueueAsked(desk, fatima);
    const anna = desk.person('anna');
    const old = anna.cardWith('closing.queued');
    const version = Number(JSON.stringify(old).match(/"version":(\d+)/)?.[1]);
    await does(desk, fatima, 'closing.unask', { comment: 'One more service.' });
    await anna.clicks('closing.queued', { engagementId: 'ENG-1002', version }, { on: old });
    await desk.settled();
    expect(headline(anna, old)).toBe('Ya no se pide mover Nordlicht Klinik a FTCQ Inactive EMEA.');
    expect(reads(anna, old).join('\n')).toContain('Entretanto Fatima Moreau ha cambiado algo');
    expect(reads(anna, old).join('\n')).not.toContain('Cola:');
    expect(anna.cardWith('closing.queued')).toBeUndefined();
    await fatima.says('status ENG-1002');
    await desk.settled();
    expect(fatima.buttons(fatima.lastCard())).not.toContain('closing.leave');
    expect(reads(fatima).join('\n')).toContain('ENG-1002 · active');
  });

  it('of a corrected region it has one name in three languages, and the team reads why', async () => {
    const fatima = await begins(desk);
    await isQueueAsked(desk, fatima);
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Nordlicht Klinik', region: 'apj', priority: 'high', managed: 'yes' },
    });
    const [anna, rita] = [desk.person('anna'), desk.person('rita')];
    expect(headline(anna)).toBe(
      'Se ha corregido la región: mueva Nordlicht Klinik a FTCQ Inactive APJ en su lugar, por favor.',
    );
    await fatima.says('status ENG-1002');
    await rita.says('status ENG-1002');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('Queue: FTCQ Inactive APJ, ');
    expect(reads(anna).join('\n')).toContain('Cola: FTCQ Inactive APJ, ');
    expect(reads(rita).join('\n')).toContain('Warteschlange: FTCQ Inactive APJ, ');
  });

  it('a request on which no SME is at work is only shown, and holds nobody back', async () => {
    const fatima = await begins(desk);
    const id = await petraAsks(desk, { tenantId: tenant });
    await isQueued(desk, fatima);
    expect(reads(fatima).join('\n')).not.toContain('An SME is at work');
    await fatima.says('customer nordlicht');
    await desk.settled();
    expect(reads(fatima)).toEqual(
      expect.arrayContaining(['Conditional Access für Außendienst', id]),
    );
    await does(desk, fatima, 'closing.leave', leaves);
    await fatima.says('status ENG-1002');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('ENG-1002 · closed');
  });

  it('behind it nothing is left to click, and the next engagement shows the one before', async () => {
    const fatima = await begins(desk);
    await isQueued(desk, fatima);
    await does(desk, fatima, 'closing.leave', leaves);
    const verbs = fatima.buttons(fatima.lastCard()).filter((verb) => verb.startsWith('closing.'));
    expect([...new Set(verbs)].sort()).toEqual([
      ...['closing.nextDone', 'closing.nextMove', 'closing.show'],
    ]);
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.take');
    await does(desk, fatima, 'customer.begin', { motion: 'rfa', services: 'TEAMS' });
    await fatima.says('customer nordlicht');
    await desk.settled();
    const card = reads(fatima).join('\n');
    expect(card).toMatch(/ENG-\d+: RFA, active/);
    expect(card).toContain('ENG-1002: RFA, closed');
  });

  it('of two who begin at once one wins, and the other reads its number and FM', async () => {
    const fatima = desk.person('fatima');
    await fatima.says('customers');
    await desk.settled();
    await does(desk, fatima, 'customer.add', {
      ...{ tenantId: tenant, tenantName: 'Nordlicht Klinik' },
      ...{ tenantSegment: 'enterprise', region: 'emea' },
    });
    const rita = desk.person('rita');
    await rita.says('kunde nordlicht');
    await desk.settled();
    const cards = [fatima, rita].map((person) => person.cardWith('customer.begin'));
    const inputs = { motion: 'rfa', services: 'EXO' };
    await Promise.all([
      fatima.presses('customer.begin', inputs, { on: cards[0] }),
      rita.presses('customer.begin', inputs, { on: cards[1] }),
    ]);
    await desk.settled();
    for (const [at, person] of [fatima, rita].entries()) {
      const card = reads(person, cards[at]).join('\n');
      expect(card).toMatch(/ENG-1002: RFA, (active|aktiv)/);
      expect(card).toMatch(/FastTrack.Manager \(FM\): Fatima Moreau/);
    }
    await fatima.says('status ENG-1003');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('There is no ENG-1003');
  });
});
