import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  asks,
  cast,
  does,
  headlines,
  isAssigned,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { hears } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const frank = 'frank@fasttrack.example';
const fiona = 'fiona@fasttrack.example';

/** Frank has left; Contoso has a new FPM, Fabrikam none. */
const withoutFrank: Program = {
  ...mixed,
  people: mixed.people.filter(({ mail }) => mail !== frank),
  fpms: mixed.fpms.filter(({ mail }) => mail !== frank),
  partners: mixed.partners.map((partner) => ({
    ...partner,
    fpm: partner.id === 'contoso' ? fiona : undefined,
  })),
};

const withoutSam: Program = {
  ...mixed,
  smes: mixed.smes.filter(({ mail }) => !mail.startsWith('sam@')),
};

describe.each(engines)('a program taken without somebody who holds work, on %s', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed, engine });
  });
  afterEach(() => desk.stop());

  it('gives an FPM’s requests to the partner’s new one, and tells all of them once', async () => {
    const { petra } = cast(desk);
    const [fionaHerself, ada] = [desk.person('fiona'), desk.person('ada')];
    await petraAsks(desk);
    const told = (who: typeof petra) => hears(who, () => desk.restarts(withoutFrank));
    expect(await told(fionaHerself)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(headlines(petra).at(-1)).toBe(
      'Ab jetzt ist Fiona Ferrer für SME-1001 zuständig, nicht mehr Frank Fischer.',
    );
    expect(headlines(ada)).toEqual([
      'No longer in the program: Frank Fischer. 1 request has gone to others; all concerned have been told.',
    ]);
    for (const who of [fionaHerself, petra, ada]) expect(await told(who)).toEqual([]);
    await does(desk, fionaHerself, 'request.approve');
    expect(headlines(petra).at(-1)).toContain('Fiona Ferrer hat SME-1001 genehmigt');
  });

  it('gives them to an FPM of the region, else to the team, where the partner has none', async () => {
    const paula = desk.person('paula');
    const [anna, fionaHerself] = [desk.person('anna'), desk.person('fiona')];
    const fabrikam = { partnerName: 'fabrikam', partnerEmail: 'paula@fabrikam.example' };
    await asks(desk, paula, { ...fabrikam, region: 'apj' });
    await asks(desk, paula, { ...fabrikam, topic: 'Kennwörter', region: 'emea' });
    expect(await hears(fionaHerself, () => desk.restarts(withoutFrank))).toEqual([
      'Please decide: Paula Socia (Fabrikam Iberia) is asking for an SME.',
    ]);
    expect(headlines(anna).at(-1)).toBe('Decida: Paula Socia (Fabrikam Iberia) solicita un SME.');
    await does(desk, anna, 'request.approve');
    expect(headlines(paula).at(-1)).toContain('Anna Adams ha aprobado SME-1002');
  });

  it('looks for another SME in place of one at work', async () => {
    const { petra, frank: frankHimself, anna } = cast(desk);
    const id = await isAssigned(desk);
    expect(await hears(anna, () => desk.restarts(withoutSam))).toEqual([
      'Asigne otro SME: el anterior ya no está en el programa.',
    ]);
    expect(headlines(petra).at(-1)).toBe(
      'Sam Smith kann bei SME-1001 nicht mehr helfen; das Assignment Team sucht einen anderen SME.',
    );
    expect(headlines(frankHimself).at(-1)).toBe(
      'Sam Smith can no longer help with SME-1001; the assignment team is looking for another SME.',
    );
    await does(desk, anna, 'request.assign', { sme: 'sofia@fasttrack.example' });
    await petra.says(`status ${id}`);
    await desk.settled();
    expect(reads(petra).join('\n')).toContain(
      'Sam Smith gehört nicht mehr zum Programm: Es wird ein anderer SME gesucht.',
    );
  });

  it('ends an offer of an SME who is gone, and tells who proposed it and whom it had reached', async () => {
    const { petra, anna, sam, frank: frankHimself } = cast(desk);
    const proposal = {
      partnerName: 'contoso',
      sme: 'sam@fasttrack.example',
      workload: 'aadp-p1',
      outcomes: 'Contoso führt bedingten Zugriff allein ein.',
      startDate: '2026-03-09',
      endDate: '2026-04-02',
    };
    const proposes = async () => {
      await anna.says('ayuda');
      await desk.settled();
      await does(desk, anna, 'proposal.open');
      await does(desk, anna, 'proposal.send', proposal);
    };
    await proposes();
    await does(desk, sam, 'assignment.accept');
    await proposes();
    expect(await hears(frankHimself, () => desk.restarts(withoutSam))).toEqual([
      'Sam Smith is no longer in the program, so the proposal SME-1001 has ended. If another SME can come, please make a new proposal.',
      'Sam Smith is no longer in the program, so the proposal SME-1002 has ended. If another SME can come, please make a new proposal.',
    ]);
    expect(headlines(anna).slice(-2)).toEqual([
      expect.stringContaining('la propuesta SME-1001 ha terminado'),
      expect.stringContaining('la propuesta SME-1002 ha terminado'),
    ]);
    expect(headlines(petra)).toEqual([
      expect.stringContaining('Sam Smith hat den Einsatz als SME angenommen.'),
      'Sam Smith kann nicht mehr kommen; damit ist der Vorschlag SME-1001 hinfällig. Sie müssen nichts mehr tun.',
    ]);
    expect(desk.person('ada').chat()).toEqual([]);
    await petra.clicks('proposal.accept', { requestId: 'SME-1001', version: 2 });
    await desk.settled();
    expect(headlines(petra).at(-1)).toContain('Es wurde nichts geändert.');
  });

  it('lists for an admin what nobody holds', async () => {
    const ada = desk.person('ada');
    await petraAsks(desk);
    await ada.says('requests');
    await desk.settled();
    expect(reads(ada)).toEqual(
      expect.arrayContaining(['Held by nobody', 'Somebody looks after every open request.']),
    );
    const noFpm = {
      ...withoutFrank,
      partners: mixed.partners.map((one) => ({ ...one, fpm: undefined })),
    };
    await desk.restarts(noFpm);
    await ada.says('requests');
    await desk.settled();
    expect(reads(ada).join('\n')).toContain('SME-1001');
    await does(desk, ada, 'request.show', {});
    await does(desk, ada, 'request.handOver', { fpm: fiona });
    await ada.says('requests');
    await desk.settled();
    expect(reads(ada)).toContain('Somebody looks after every open request.');
  });
});

describe('a program taken without a delegate', () => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  const felix = {
    mail: 'felix@fasttrack.example',
    name: 'Felix Fuchs',
    aadObjectId: '00000000-0000-4000-8000-000000000203',
    tenantId: mixed.people.find(({ mail }) => mail === frank)?.tenantId ?? '',
  };
  const withFelix: Program = {
    ...mixed,
    people: [...mixed.people, felix],
    fpms: [...mixed.fpms, { mail: felix.mail, regions: ['emea'] }],
  };
  const goesAway = async () => {
    const { frank: frankHimself } = cast(desk);
    await frankHimself.says('help');
    await desk.settled();
    const days = { startDate: '2026-03-02', endDate: '2026-03-06' };
    await does(desk, frankHimself, 'away.set', { delegate: fiona, ...days });
  };
  const without = (program: Program): Program => ({
    ...program,
    fpms: program.fpms.filter(({ mail }) => mail !== fiona),
  });

  it('has another FPM of the region stand in, who gets what is waiting', async () => {
    desk = await startDesk({ program: withFelix });
    await petraAsks(desk);
    await goesAway();
    const felixHimself = desk.person('felix');
    expect(await hears(felixHimself, () => desk.restarts(without(withFelix)))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
      'Fiona Ferrer is no longer in the program: from now on Felix Fuchs stands in for Frank Fischer.',
    ]);
    expect(headlines(desk.person('ada'))).toHaveLength(1);
  });

  it('ends the absence where nobody can, and tells so', async () => {
    desk = await startDesk({ program: mixed });
    await goesAway();
    const { frank: frankHimself } = cast(desk);
    const said =
      'Fiona Ferrer is no longer in the program, so nobody stands in for Frank Fischer now: requests go to Frank Fischer again.';
    expect(await hears(frankHimself, () => desk.restarts(without(mixed)))).toEqual([said]);
    expect(await hears(frankHimself, () => petraAsks(desk))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
  });
});
