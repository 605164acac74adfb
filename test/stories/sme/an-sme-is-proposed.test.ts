import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headline, headlines, mixed, reads } from '../../support/stories/story.ts';
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

  /** The SME has said yes, so the partner is asked. */
  const isWilling = async () => {
    await proposes();
    await does(desk, desk.person('sam'), 'assignment.accept', { comment: 'Ab dem 9. gern.' });
  };

  it('asks the SME first, and the FPM knows from the start', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes();
    expect(headlines(sam)).toEqual([
      'Anna Adams möchte Sie als SME für Contoso Consulting vorschlagen. Sind Sie bereit dazu? Der Partner wird erst nach Ihnen gefragt.',
    ]);
    expect(beside(reads(sam), 'Ergebnisse')).toBe('Contoso führt bedingten Zugriff allein ein.');
    expect(headlines(frank)).toEqual([
      'Anna Adams proposes Sam Smith as an SME for Petra Partner (SME-1001); Sam Smith is asked first.',
    ]);
    expect(headline(anna)).toBe('Primero se pregunta a Sam Smith y después a Petra Partner.');
    expect(petra.chat()).toEqual([]);
    for (const [words, answer] of [
      ['anfragen', 'Sie haben noch keinen SME angefordert.'],
      ['status SME-1001', 'SME-1001'],
    ] as const) {
      await petra.says(words);
      await desk.settled();
      expect(reads(petra).join('\n')).toContain(answer);
      expect(reads(petra).join('\n')).not.toContain('Sam Smith');
    }
    await sam.says('anfragen');
    await desk.settled();
    expect(reads(sam)).toContainEqual(expect.stringMatching(/^SME-1001 · Angeboten · .+/));
  });

  it('ends where the SME declines: the reason goes to proposer and FPM, the partner hears nothing', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes();
    await does(desk, sam, 'assignment.decline', {});
    expect(reads(sam)).toContain('Bitte nennen Sie den Grund im Kommentar.');
    await does(desk, sam, 'assignment.decline', { comment: 'Im März bin ich verreist.' });
    for (const [one, told] of [
      [anna, 'Sam Smith ha rechazado la propuesta SME-1001; no se ha preguntado al socio.'],
      [frank, 'Sam Smith has declined the proposal SME-1001; the partner has not been asked.'],
    ] as const) {
      expect(headline(one)).toBe(told);
      expect(reads(one)).toContain('Im März bin ich verreist.');
    }
    expect(reads(sam)).toEqual([
      'Sie haben den Vorschlag SME-1001 abgelehnt; wer Sie vorgeschlagen hat, weiß davon.',
    ]);
    expect(petra.chat()).toEqual([]);
  });

  it('is asked again while the SME does not answer, and then the team and the proposer hear of it', async () => {
    const { petra, sam, anna } = cast(desk);
    await proposes();
    const all = { petra, sam, anna };
    const remindsSam =
      'Erinnerung: Bitte nehmen Sie den Vorschlag SME-1001 an oder lehnen Sie ihn ab; gefragt wurden Sie am 2. März 2026.';
    const toldOther =
      'Sam Smith no ha dicho desde el 2 de marzo de 2026 si acepta la propuesta SME-1001; hasta entonces no se pregunta al socio.';
    expect(await heardBy(desk, all, days)).toEqual({ sam: [remindsSam] });
    expect(await heardBy(desk, all, days)).toEqual({ sam: [remindsSam], anna: [toldOther] });
    expect(await heardBy(desk, all, days)).toEqual({});
    expect(await heardBy(desk, all, days)).toEqual({ sam: [remindsSam], anna: [toldOther] });
    // Over the weekend; after five days it is the proposer's.
    expect(await heardBy(desk, all, 3 * days)).toEqual({ anna: [toldOther] });
  });

  it('is flagged for a workload that the SME does not offer, to all but the partner', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await proposes({ ...proposal, workload: 'exo' });
    expect(reads(sam)).toContain('⚠ Sam Smith bietet Exchange Online (EXO) nicht an.');
    expect(reads(anna)).toContain('⚠ Sam Smith no ofrece Exchange Online (EXO).');
    expect(reads(frank)).toContain('⚠ Sam Smith does not offer Exchange Online (EXO).');
    await does(desk, sam, 'assignment.accept');
    expect(petra.chat()).toHaveLength(1);
    expect(reads(petra).join('\n')).not.toContain('⚠');
    await does(desk, petra, 'proposal.accept');
    expect(reads(sam).join('\n')).not.toContain('⚠');
  });

  it('asks the partner next, with the SME, the period and the outcomes', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    expect(await hears(petra, isWilling)).toEqual([
      'Anna Adams bietet Ihnen Sam Smith als SME an. Stimmen Sie zu?',
    ]);
    const read = reads(petra);
    expect(beside(read, 'Ergebnisse')).toBe('Contoso führt bedingten Zugriff allein ein.');
    expect(beside(read, 'Erster Tag')).toBe('9. März 2026');
    expect(beside(read, 'Letzter Tag')).toBe('2. April 2026');
    expect(read).toContain(
      'Ohne Ihre Zustimmung beginnt nichts. Falls Sie ablehnen, nennen Sie bitte den Grund.',
    );
    expect(read).toContain('Ab dem 9. gern.');
    expect(headline(anna)).toBe(
      'Sam Smith ha aceptado la propuesta SME-1001; ahora se pide el consentimiento de Petra Partner.',
    );
    expect(headline(frank)).toBe(
      'Sam Smith has accepted the proposal SME-1001; now Petra Partner is asked to agree.',
    );
    expect(sam.chat()).toHaveLength(1);
  });

  it('leads with consent to the plan of all three, and the proposer hears it', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await isWilling();
    await does(desk, petra, 'proposal.accept');
    expect(headlines(sam).at(-1)).toBe(
      'Petra Partner ist mit Ihnen als SME einverstanden: Bitte vereinbaren Sie den Plan mit Petra Partner und Frank Fischer.',
    );
    expect(headlines(frank).at(-1)).toBe(
      'Petra Partner has agreed to Sam Smith as an SME: please agree the plan with each other, partner, FPM and SME.',
    );
    expect(sam.buttons(sam.lastCard())).toContain('plan.save');
    expect(frank.buttons(frank.lastCard())).toContain('plan.save');
    expect(petra.cardWith('plan.save')).toBeDefined();
    expect(headlines(anna).at(-1)).toContain('Petra Partner');
    expect(reads(sam)).toContain('Contoso führt bedingten Zugriff allein ein.');
  });

  it('ends with a declined one: the proposer learns why and nothing begins', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await isWilling();
    await does(desk, petra, 'proposal.decline', {});
    expect(reads(petra)).toContain('Bitte nennen Sie den Grund im Kommentar.');
    await does(desk, petra, 'proposal.decline', { comment: 'Im März haben wir keine Zeit.' });
    expect(reads(anna).slice(0, 3)).toEqual([
      'Petra Partner ha rechazado la propuesta SME-1001.',
      expect.any(String),
      'Im März haben wir keine Zeit.',
    ]);
    expect(headline(sam)).toBe('Petra Partner hat den Vorschlag SME-1001 abgelehnt.');
    expect(headline(frank)).toBe('Petra Partner has declined the proposal SME-1001.');
    expect(headlines(petra).at(-1)).toBe(
      'Sie haben den Vorschlag abgelehnt; es ist nichts mehr zu tun.',
    );
  });

  it('reminds all three the day before the end of the plan, and on the day, once each', async () => {
    const { petra, sam, frank, anna } = cast(desk);
    await isWilling();
    await does(desk, petra, 'proposal.accept');
    await does(desk, sam, 'plan.save', { ...plan, endDate: '2026-04-02' });
    for (const one of [petra, frank]) await does(desk, one, 'plan.confirm');
    const all = { petra, frank, sam, anna };
    expect(await heardBy(desk, all, 29 * days)).toEqual({});
    for (const _ of ['the day before', 'on the day']) {
      const told = await heardBy(desk, all, days);
      expect(Object.keys(told).sort()).toEqual(['frank', 'petra', 'sam']);
      expect(told.petra).toEqual([
        'Der Plan zu SME-1001 endet am 2. April 2026: Bitte schließen Sie ab, oder verlängern Sie ihn.',
      ]);
      await desk.restarts();
    }
    await desk.passes(days);
    await frank.says('status SME-1001');
    await desk.settled();
    expect(reads(frank)).toContain(
      'The plan of Sam Smith and Petra Partner ended on 2 April 2026: Sam Smith completes, or one of the three extends it.',
    );
  });

  it('is sent once, however often the button is clicked', async () => {
    const { sam, anna } = cast(desk);
    await proposes();
    const sent = anna.lastCard();
    await anna.clicks('proposal.send', proposal, { on: sent });
    await Promise.all([1, 2].map(() => anna.clicks('proposal.send', proposal, { on: sent })));
    await desk.settled();
    expect(sam.chat()).toHaveLength(1);
    expect(reads(sam).join('\n')).toContain('SME-1001');
  });

  it('is refused with a sentence beside each wrong field, and keeps what was typed', async () => {
    const { sam, anna } = cast(desk);
    await proposes({ ...proposal, endDate: '2026-03-01', sme: '' });
    expect(sam.chat()).toEqual([]);
    expect(reads(anna)).toContain('Contoso führt bedingten Zugriff allein ein.');
    expect(anna.buttons(anna.lastCard())).toContain('proposal.send');
    await does(desk, anna, 'proposal.send', {
      ...proposal,
      startDate: '2026-02-02',
      endDate: '2026-03-01',
    });
    expect(sam.chat()).toEqual([]);
    expect(reads(anna)).toContain('Seleccione un día que aún no haya pasado.');
    await does(desk, anna, 'proposal.send', { ...proposal, outcomes: 'ß'.repeat(20_000) });
    expect(reads(anna)).toContain(
      'Corrija los campos que llevan una nota. Lo que escribió en los demás se conserva.',
    );
  });
});
