import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  cast,
  does,
  fillsIn,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { hears } from '../../support/stories/story-engagement.ts';

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
    partner.id === 'contoso' ? { ...partner, contacts: [...partner.contacts, pia.mail] } : partner,
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
