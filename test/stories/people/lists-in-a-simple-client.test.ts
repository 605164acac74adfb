import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { large } from '../../support/samples/long-lists.ts';
import { cast, does, isApproved, reads } from '../../support/stories/story.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

describe('lists longer than a card, in a client that does not look for entries', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: large, simpleClients: true });
  });
  afterEach(() => desk.stop());

  const shownOn = (person: Person): string => JSON.stringify(cardOf(person.lastCard()));

  it('are typed into in the form: a part that one has, else those are offered that have it', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    await does(desk, petra, 'form.next', need);
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'keine Firma' });
    expect(shownOn(petra)).toContain('Dazu passt nichts.');
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'partner 00' });
    expect(shownOn(petra)).toContain('Dazu passen 109 Einträge.');
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'partner 001' });
    expect(shownOn(petra)).toContain('"title":"Partner 0017","value":"partner-0017"');
    await does(desk, petra, 'form.next', { ...customer, partnerName: '0017' });
    await does(desk, petra, 'form.next', { ...why, fpm: 'Fee 1' });
    expect(shownOn(petra)).toContain('"title":"Fee 1 (f0000@fpm.example)"');
    expect(shownOn(petra)).toContain('"title":"Fee 1 (f0001@fpm.example)"');
    await does(desk, petra, 'form.next', { ...why, fpm: 'f0001@fpm.example' });
    expect(reads(petra).join('\n')).toContain('Fee 1');
    await does(desk, petra, 'form.submit');
    expect(reads(petra).join('\n')).toContain('SME-1001');
  });

  it('offer the SMEs that fit best, and anybody else by name', async () => {
    const { anna } = cast(desk);
    await isApproved(desk);
    expect(shownOn(anna)).toContain('"value":"?"');
    await does(desk, anna, 'request.assign', { sme: '?' });
    expect(shownOn(anna)).toContain('parte del nombre o de la dirección');
    await does(desk, anna, 'request.assign', { sme: 'sil 0297' });
    expect(reads(anna).join('\n')).toContain('Sil 0297');
  });

  it('work where an FPM hands over, is away, or proposes', async () => {
    const { petra, frank } = cast(desk);
    await isApprovedBy(petra, frank);
    await frank.says('help');
    await desk.settled();
    const week = { startDate: '2026-03-04', endDate: '2026-03-06' };
    await does(desk, frank, 'away.set', { ...week, delegate: 'fee' });
    expect(shownOn(frank)).toContain('398 fit that.');
    await does(desk, frank, 'away.set', { ...week, delegate: 'fee 42' });
    expect(shownOn(frank)).toContain('Fee 42');
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'proposal.open');
    await does(desk, frank, 'proposal.send', {
      ...{ partnerName: 'contoso', sme: 'sil 02', workload: 'aadp-p1', outcomes: 'x' },
      ...{ startDate: '2026-03-09', endDate: '2026-04-02' },
    });
    expect(shownOn(frank)).toMatch(/"1\d\d fit that/);
  });

  const isApprovedBy = async (petra: Person, frank: Person): Promise<void> => {
    await isSubmitted(petra);
    await does(desk, frank, 'request.handOver', { fpm: 'fee 7' });
    expect(reads(frank)).toEqual([
      'You have handed SME-1001 over to Fee 7; there is nothing left for you to do.',
    ]);
  };

  const isSubmitted = async (petra: Person): Promise<void> => {
    await petra.says('neu');
    await desk.settled();
    for (const step of [need, customer, why]) await does(desk, petra, 'form.next', step);
    await does(desk, petra, 'form.submit');
  };
});
