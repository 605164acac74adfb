import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  asks,
  cast,
  does,
  fillsIn,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { hears, linksOf } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const pia = {
  mail: 'pia@contoso.example',
  name: 'Pia Puls',
  aadObjectId: '00000000-0000-4000-8000-000000000103',
  tenantId: mixed.people.find(({ mail }) => mail.startsWith('petra@'))?.tenantId ?? '',
  language: 'en',
};
const program: Program = {
  ...mixed,
  people: [...mixed.people, pia],
  partners: mixed.partners.map((partner) =>
    partner.id === 'contoso'
      ? { ...partner, contacts: [...partner.contacts, pia.mail, 'paul@contoso.example'] }
      : partner,
  ),
};

describe('a request of a company with several contacts', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program });
  });
  afterEach(() => desk.stop());

  it('is read by a colleague of the requester, who can do nothing about it', async () => {
    const id = await petraAsks(desk);
    const colleague = desk.person('pia');
    expect(colleague.chat()).toEqual([]);
    await colleague.says(`status ${id}`);
    await desk.settled();
    expect(reads(colleague).join('\n')).toContain('Conditional Access');
    expect(reads(colleague)).not.toContain('Withdraw');
    await colleague.clicks('request.withdraw', { requestId: id, version: 1 });
    await desk.settled();
    expect(headlines(cast(desk).petra)[0]).toContain('Wartet auf die Sichtung');
  });

  it('stands in a list of the company, and in no list of another one', async () => {
    const id = await petraAsks(desk);
    const colleague = desk.person('pia');
    await colleague.says('requests');
    await desk.settled();
    expect(reads(colleague).join('\n')).not.toContain(id);
    await does(desk, colleague, 'request.list', { list: 'company', page: '0' });
    expect(reads(colleague)).toContain('Requests of my company');
    expect(reads(colleague).join('\n')).toContain(id);
    const paula = desk.person('paula');
    await paula.says('requests');
    await desk.settled();
    await paula.clicks('request.list', { list: 'company', page: 0 });
    await desk.settled();
    expect(reads(paula).join('\n')).not.toContain(id);
  });

  it('reaches the point of contact as it does the requester, who may do the same', async () => {
    const colleague = desk.person('pia');
    const { petra, frank } = cast(desk);
    const id = await petraAsks(desk, { partnerEmail: 'Pia@Contoso.example' });
    const [confirmation] = headlines(colleague);
    expect(confirmation).toContain(id);
    const heard = await hears(colleague, () =>
      does(desk, frank, 'request.return', { questions: 'Which tenant?' }),
    );
    expect(heard).toEqual([expect.stringContaining(id)]);
    await does(desk, colleague, 'request.revise');
    await fillsIn(colleague, { partnerEmail: 'pia@contoso.example' });
    await does(desk, colleague, 'form.submit');
    expect(headlines(petra)[0]).toContain('Wartet auf die Sichtung');
    await colleague.clicks('request.withdraw', { requestId: id, version: 3 });
    await desk.settled();
    expect(headlines(petra)[0]).toContain('zurückgezogen');
  });

  it('gives nobody of another company the rights of a point of contact', async () => {
    const id = await petraAsks(desk, { partnerEmail: 'paula@fabrikam.example' });
    const paula = desk.person('paula');
    await paula.says(`estado ${id}`);
    await desk.settled();
    expect(reads(paula)).toEqual([expect.stringContaining('No hay ninguna solicitud')]);
  });
});

describe('a point of contact whom nobody knows', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program });
  });
  afterEach(() => desk.stop());
  const letters = (person: Parameters<typeof linksOf>[0]) =>
    linksOf(person).filter((link) => link.startsWith('mailto:'));

  it('can be written to by the FPM, with the questions of a return in the letter', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk, { partnerEmail: 'Someone+1@elsewhere.example' });
    expect(letters(frank)).toEqual([
      expect.stringMatching(
        /^mailto:someone%2B1%40elsewhere\.example\?subject=Request%20SME-1001%3A%20B/,
      ),
    ]);
    await does(desk, frank, 'request.return', { questions: 'Which tenant?' });
    expect(letters(frank)).toEqual([expect.stringContaining('Which%20tenant%3F')]);
    expect([...letters(petra), ...letters(anna)]).toEqual([]);
  });

  it('is written to by nobody where the company has them as a contact, or after the end', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk, { partnerEmail: pia.mail });
    expect(letters(frank)).toEqual([]);
    await asks(desk, petra, { partnerEmail: 'someone@elsewhere.example' });
    expect(letters(frank)).toHaveLength(1);
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    expect(letters(frank)).toEqual([]);
  });
});

describe('a request that is given to a colleague', () => {
  let desk: TestDesk;
  let id: string;
  beforeEach(async () => {
    desk = await startDesk({ program });
    id = await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  const gives = (giver: Parameters<typeof does>[1], contact = pia.mail) =>
    does(desk, giver, 'request.giveTo', { contact });

  it('is theirs from then on: they are told, may do all, and find it among their own', async () => {
    const { petra, frank } = cast(desk);
    const colleague = desk.person('pia');
    const [hers] = petra.chat();
    expect(reads(petra, hers)).toContain('An anderen Kontakt …');
    expect(await hears(colleague, () => gives(petra))).toEqual([
      `Petra Partner has given ${id} to you: it is your request from now on.`,
    ]);
    expect(headlines(petra)).toEqual([
      expect.stringMatching(/^Sie haben diese Anforderung an Pia Puls gegeben\. Wartet auf/),
      expect.stringContaining('Wir haben Ihre Anforderung'),
    ]);
    expect(reads(petra, hers)).not.toContain('An anderen Kontakt …');
    expect(headlines(frank).at(-1)).toBe(
      `Petra Partner has given ${id} to Pia Puls: it is their request from now on, no longer that of Petra Partner.`,
    );
    await colleague.says('requests');
    await desk.settled();
    expect(reads(colleague).join('\n')).toContain(id);
    const heard = await hears(colleague, () =>
      does(desk, frank, 'request.return', { questions: 'Which?' }),
    );
    expect(heard).toEqual([expect.stringContaining(id)]);
    expect(headlines(petra)).toHaveLength(2);
    await does(desk, colleague, 'request.answer', { answers: 'This one.' });
    expect(reads(frank).join('\n')).toContain('This one.');
  });

  it('is given by the FPM too, and both contacts are told', async () => {
    const { petra, frank } = cast(desk);
    const colleague = desk.person('pia');
    const before = headlines(petra).length;
    expect(await hears(colleague, () => gives(frank))).toEqual([
      `Frank Fischer has given ${id} to you: it is your request from now on.`,
    ]);
    expect(headlines(petra).slice(before)).toEqual([
      `Frank Fischer hat Ihre Anforderung ${id} an Pia Puls gegeben: Von nun an ist es die Anforderung dieser Person.`,
    ]);
    expect(headlines(frank)).toEqual([
      'You have given this request to Pia Puls. Please decide: Pia Puls (Contoso Consulting) is asking for an SME.',
    ]);
    await does(desk, frank, 'request.approve');
    expect(headlines(colleague).at(-1)).toContain('approved');
  });

  it('stands in the history, and is confirmed to nobody a second time', async () => {
    const { petra } = cast(desk);
    const colleague = desk.person('pia');
    await gives(petra);
    await desk.passes(10 * 60_000);
    await colleague.says(`status ${id}`);
    await desk.settled();
    const told = reads(colleague).join('\n');
    expect(told).toContain(
      'Petra Partner gave the request to Pia Puls; until then it was that of Petra Partner.',
    );
    expect(told).not.toContain('confirmation');
  });

  it('is given to nobody of another company, nor to who has never been here', async () => {
    const { petra } = cast(desk);
    const [hers] = petra.chat();
    await gives(petra, 'paula@fabrikam.example');
    expect(reads(petra, hers)).toContain('Bitte wählen Sie einen Eintrag der Liste aus.');
    await gives(petra, 'paul@contoso.example');
    expect(reads(petra, hers)).toContain(
      'Diese Person ist hier noch nicht bekannt. Sobald sie in Teams an SME Desk geschrieben hat, kann sie gewählt werden.',
    );
    expect(headlines(desk.person('paula'))).toEqual([]);
    expect(desk.person('pia').chat()).toEqual([]);
  });
});
