import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../../src/domain/program/program.ts';
import { sample, startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { does, eventsRecorded, fillsIn, petraAsks, reads } from '../../../support/stories/story.ts';

jest.setTimeout(60_000);

const pia = {
  ...{ mail: 'pia@contoso.example', name: 'Pia Puls', language: 'de' },
  aadObjectId: '00000000-0000-4000-8000-000000000103',
  tenantId: sample.people.find(({ mail }) => mail.startsWith('petra@'))?.tenantId ?? '',
};
const program: Program = {
  ...sample,
  mostRequestsADay: 2,
  people: [...sample.people, pia],
  partners: sample.partners.map((one) =>
    one.id === 'contoso' ? { ...one, contacts: [...one.contacts, pia.mail] } : one,
  ),
};

describe('the third request of a day, where two are allowed', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program });
    await petraAsks(desk);
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('is told in one sentence, and nothing typed is lost', async () => {
    const petra = desk.person('petra');
    await petra.says('neu');
    await desk.settled();
    await fillsIn(petra, { topic: 'Noch ein Thema' });
    const before = await eventsRecorded(desk);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBe(before);
    expect(reads(petra).join('\n')).toContain(
      'Eine Person kann innerhalb von 24 Stunden höchstens 2 neue Anforderungen übermitteln. Ihre Eingaben bleiben erhalten; bitte übermitteln Sie sie später.',
    );
    expect(reads(petra).join('\n')).toContain('Noch ein Thema');

    await desk.passes(24 * 3_600_000);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBeGreaterThan(before);
    expect(reads(petra).join('\n')).toContain('SME-1003');
  });

  it('is one too many for the contact who submitted the others, not for the colleague who has them now', async () => {
    const petra = desk.person('petra');
    const colleague = desk.person('pia');
    for (const id of ['SME-1001', 'SME-1002']) {
      await petra.says(`status ${id}`);
      await desk.settled();
      await does(desk, petra, 'request.giveTo', { contact: pia.mail });
    }
    const before = await eventsRecorded(desk);
    const asksOnce = async (person: typeof petra) => {
      await person.says('neu');
      await desk.settled();
      await fillsIn(person, { topic: 'Noch ein Thema', partnerEmail: person.mail });
      await does(desk, person, 'form.submit');
    };
    await asksOnce(petra);
    expect(reads(petra).join('\n')).toContain('höchstens 2 neue Anforderungen');
    expect(await eventsRecorded(desk)).toBe(before);
    await asksOnce(colleague);
    expect(await eventsRecorded(desk)).toBe(before + 1);
  });

  it('is no answer to a question about one of the two: that is taken', async () => {
    const petra = desk.person('petra');
    await does(desk, desk.person('frank'), 'request.return', { questions: 'Welcher Mandant?' });
    await does(desk, petra, 'request.revise');
    await fillsIn(petra, { answers: 'Der erste.' });
    const before = await eventsRecorded(desk);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBe(before + 1);
  });
});
