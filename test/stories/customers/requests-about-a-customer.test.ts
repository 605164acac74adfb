import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, headlines, petraAsks, reads } from '../../support/stories/story.ts';
import { begins, does, isQueued, tenant, withFms } from '../../support/stories/story-customers.ts';
import { comesToReview, comesToWhy } from '../../support/stories/story-engagement.ts';

jest.setTimeout(120_000);

const about = { tenantId: tenant, tenantName: 'Nordlicht GmbH' };

describe.each(engines)('requests about a customer (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('that say another name are not refused: the form asks, and the FPM reads it', async () => {
    await begins(desk);
    const petra = desk.person('petra');
    await comesToWhy(desk, petra, about);
    await comesToReview(petra);
    await desk.settled();
    const known = 'Bekannt als Nordlicht Klinik, EMEA, Enterprise. Absichtlich anders?';
    expect(reads(petra)).toContain(known);
    await does(desk, petra, 'form.back');
    await does(desk, petra, 'form.back');
    expect(reads(petra)).toContain(known);
    const id = await petraAsks(desk, { ...about, topic: 'Another topic' });
    const frank = desk.person('frank');
    expect(reads(frank)).toContain(
      'The customer is known as Nordlicht Klinik, EMEA, Enterprise: the request says it differently.',
    );
    // The partner's own card tells nothing of what FMs know.
    expect(reads(petra).join('\n')).not.toContain('Nordlicht Klinik');
    await desk.person('fatima').says('customer CUS-1001');
    await desk.settled();
    expect(headline(desk.person('fatima'))).toBe('Nordlicht Klinik');
    expect(reads(desk.person('fatima')).join('\n')).toContain(id);
  });

  it('stay with the customer whose GUID an admin corrects', async () => {
    const fatima = await begins(desk);
    const id = await petraAsks(desk, about);
    const ada = desk.person('ada');
    await ada.says('customer nordlicht');
    await desk.settled();
    await does(desk, ada, 'customer.correctTenant', { tenantId: tenant });
    expect(reads(ada)).toContain('Another customer has this tenant already.');
    const right = '11111111-2222-4333-8444-555555555555';
    await does(desk, ada, 'customer.correctTenant', { tenantId: `{${right.toUpperCase()}}` });
    expect(reads(ada).join('\n')).toContain(`Tenant ID (GUID): ${right}`);
    await does(desk, desk.person('frank'), 'request.approve');
    await fatima.says('customer nordlicht');
    await desk.settled();
    expect(reads(fatima)).toEqual(
      expect.arrayContaining(['Conditional Access für Außendienst', id]),
    );
    expect(reads(fatima).join('\n')).toContain(right);
  });

  it('hold an FM back while an SME is at work; FPM and SME hear who takes over', async () => {
    const fatima = await begins(desk);
    const [frank, anna, sam, rita] = ['frank', 'anna', 'sam', 'rita'].map((name) =>
      desk.person(name),
    ) as [typeof fatima, typeof fatima, typeof fatima, typeof fatima];
    const id = await petraAsks(desk, about);
    await does(desk, frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await desk.passes(60_000);
    await isQueued(desk, fatima);
    expect(reads(fatima).join('\n')).toContain(`An SME is at work: ${id}.`);
    const leaves = { unassignedInFtop: 'true' };
    await does(desk, fatima, 'closing.leave', leaves);
    expect(reads(fatima)).toContain(
      'Please say why, in at least 10 characters: an SME is still at work.',
    );
    await does(desk, fatima, 'closing.leave', { ...leaves, comment: 'Felipe takes over.' });
    expect(reads(frank)).toContain(
      `${id}: Fatima Moreau has left Nordlicht Klinik before the end: Felipe takes over.`,
    );
    expect(reads(sam)).toContain(
      `${id}: Fatima Moreau hat Nordlicht Klinik vor dem Ende verlassen: Felipe takes over.`,
    );

    // Another request for the tenant, which is parked by now.
    const parked = await petraAsks(desk, { ...about, topic: 'Something else' });
    expect(reads(frank).join('\n')).toContain(
      'parked in FTCQ Inactive EMEA until 31 December 2027',
    );
    expect(reads(desk.person('petra')).join('\n')).not.toContain('FTCQ');
    expect(headlines(anna)).toContain(
      `Ha llegado ${parked} para Nordlicht Klinik, que está en FTCQ Inactive EMEA hasta el 31 de diciembre de 2027.`,
    );
    await does(desk, anna, 'customer.tellQueue');
    expect(headlines(fatima).at(-1)).toBe(
      `Anna Adams tells you: ${parked} has come for Nordlicht Klinik, which is parked in FTCQ Inactive EMEA.`,
    );
    expect(headlines(rita).at(-1)).toContain(`${parked} ist für Nordlicht Klinik eingegangen`);
    expect(anna.cardWith('customer.tellQueue')).toBeUndefined();
  });
});
