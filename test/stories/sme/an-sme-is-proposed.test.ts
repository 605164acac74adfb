import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, mixed, reads } from '../../support/stories/story.ts';
import { beside, days, heardBy, hears, plan } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const proposal = {
  partnerName: 'contoso',
  sme: 'sam@fasttrack.example',
  workload: 'aadp-p1',
  outcomes: 'Contoso führt bedingten Zugriff allein ein.',
  startDate: '2026-03-09',
  endDate: '2026-04-02',
};

describe('an SME who is proposed to a partner without a request', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
  });
  afterEach(() => desk.stop());

  const proposes = async (inputs: Record<string, string> = proposal) => {
    const { anna } = cast(desk);
    await anna.says('ayuda');
    await desk.settled();
    await does(desk, anna, 'proposal.open');
    await does(desk, anna, 'proposal.send', inputs);
  };

  it('asks the partner first, with the SME, the period and the outcomes', async () => {
    const { petra, sam, frank } = cast(desk);
    expect(await hears(petra, () => proposes())).toEqual([
      'Petra Partner, Anna Adams bietet Ihnen Sam Smith als SME an. Stimmen Sie zu?',
    ]);
    const read = reads(petra);
    expect(beside(read, 'Ergebnisse')).toBe('Contoso führt bedingten Zugriff allein ein.');
    expect(beside(read, 'Erster Tag')).toBe('9. März 2026');
    expect(beside(read, 'Letzter Tag')).toBe('2. April 2026');
    expect(read).toContain(
      'Ohne Ihre Zustimmung beginnt nichts. Falls Sie ablehnen, nennen Sie bitte den Grund.',
    );
    expect(sam.chat()).toEqual([]);
    expect(frank.chat()).toEqual([]);
  });

  it('leads with consent to the plan of all three, and the proposer hears it', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes();
    await does(desk, petra, 'proposal.accept');
    expect(headlines(sam)).toEqual([expect.stringContaining('Sam Smith')]);
    expect(sam.buttons(sam.lastCard())).toContain('plan.save');
    expect(frank.buttons(frank.lastCard())).toContain('plan.save');
    expect(petra.cardWith('plan.save')).toBeDefined();
    expect(headlines(anna).at(-1)).toContain('Petra Partner');
    expect(reads(sam)).toContain('Contoso führt bedingten Zugriff allein ein.');
  });

  it('ends with a declined one: the proposer learns why and nothing begins', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes();
    await does(desk, petra, 'proposal.decline', {});
    expect(reads(petra)).toContain('Bitte nennen Sie den Grund im Kommentar.');
    await does(desk, petra, 'proposal.decline', { comment: 'Im März haben wir keine Zeit.' });
    expect(reads(anna).slice(0, 3)).toEqual([
      'Petra Partner ha rechazado su propuesta SME-1001.',
      expect.any(String),
      'Im März haben wir keine Zeit.',
    ]);
    expect(sam.chat()).toEqual([]);
    expect(frank.chat()).toEqual([]);
    expect(headlines(petra).at(-1)).toBe(
      'Petra Partner hat den Vorschlag abgelehnt; es ist nichts mehr zu tun.',
    );
  });

  it('reminds all three the day before the end of the plan, and on the day, once each', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes();
    await does(desk, petra, 'proposal.accept');
    await does(desk, sam, 'plan.save', { ...plan, endDate: '2026-04-02' });
    for (const one of [petra, frank, sam]) await does(desk, one, 'plan.confirm');
    const all = { petra, frank, sam, anna };
    expect(await heardBy(desk, all, 29 * days)).toEqual({});
    for (const _ of ['the day before', 'on the day']) {
      const told = await heardBy(desk, all, days);
      expect(Object.keys(told).sort()).toEqual(['frank', 'petra', 'sam']);
      expect(told.petra).toEqual([
        'Petra Partner, der Plan zu SME-1001 endet am 2. April 2026: Bitte schließen Sie ab, oder verlängern Sie ihn.',
      ]);
      await desk.restarts();
    }
  });

  it('is sent once, however often the button is clicked', async () => {
    const { petra, anna } = cast(desk);
    await proposes();
    const sent = anna.lastCard();
    await anna.clicks('proposal.send', proposal, { on: sent });
    await Promise.all([1, 2].map(() => anna.clicks('proposal.send', proposal, { on: sent })));
    await desk.settled();
    expect(petra.chat()).toHaveLength(1);
    expect(reads(petra).join('\n')).toContain('SME-1001');
  });

  it('is refused with a sentence beside each wrong field, and keeps what was typed', async () => {
    const { petra, anna } = cast(desk);
    await proposes({ ...proposal, endDate: '2026-03-01', sme: '' });
    expect(petra.chat()).toEqual([]);
    expect(reads(anna)).toContain('Contoso führt bedingten Zugriff allein ein.');
    expect(anna.buttons(anna.lastCard())).toContain('proposal.send');
  });
});
