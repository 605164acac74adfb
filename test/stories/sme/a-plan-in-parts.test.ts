import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, mixed, reads } from '../../support/stories/story.ts';
import { isAccepted, plan } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe('a plan that is written in parts', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await isAccepted(desk);
  });
  afterEach(() => desk.stop());

  const { expectations, outcomes, startDate, ...rest } = plan;

  it('is kept and read by all three, without a message to anybody', async () => {
    const { petra, frank, sam } = cast(desk);
    const before = [petra, frank, sam].map((one) => one.history().length);
    await does(desk, sam, 'plan.save', { expectations, outcomes, startDate });
    expect([petra, frank, sam].map((one) => one.history().length)).toEqual(before);
    const draft = /^Entwurf des Plans, gespeichert von Sam .*Es fehlt noch: .*Letzter Tag/;
    expect(reads(sam).some((text) => draft.test(text))).toBe(true);
    await petra.says('status SME-1001');
    await frank.says('status SME-1001');
    await desk.settled();
    expect(reads(petra).some((text) => draft.test(text))).toBe(true);
    expect(reads(frank).join('\n')).toContain('Draft of the plan, saved by Sam');
  });

  it('is gone on with by another one, who confirms it by saving it whole', async () => {
    const { petra, frank, sam } = cast(desk);
    await does(desk, sam, 'plan.save', { expectations, outcomes, startDate });
    await frank.says('status SME-1001');
    await desk.settled();
    expect(JSON.stringify(frank.lastCard())).toContain(JSON.stringify(expectations).slice(1, -1));
    await does(desk, frank, 'plan.save', { expectations, outcomes, startDate, ...rest });
    expect(reads(frank).join('\n')).not.toContain('Draft of the plan');
    for (const one of [petra, sam]) await does(desk, one, 'plan.confirm');
    await sam.says('status SME-1001');
    await desk.settled();
    expect(reads(sam)[0]).toContain('Im Einsatz');
  });

  it('hears of what is wrong in it, and not of what is not there yet', async () => {
    const { sam } = cast(desk);
    await does(desk, sam, 'plan.save', { expectations, startDate, endDate: '2026-03-01' });
    expect(reads(sam)).toContain('Bitte wählen Sie einen Tag, der nicht vor dem ersten liegt.');
    expect(reads(sam)).not.toContain('Bitte füllen Sie dieses Feld aus.');
  });

  it('does not run over what another one has saved meanwhile', async () => {
    const { petra, sam } = cast(desk);
    await petra.says('status SME-1001');
    await desk.settled();
    const { version } = { version: 4 };
    await does(desk, sam, 'plan.save', { expectations });
    await petra.clicks('plan.save', { requestId: 'SME-1001', version, outcomes });
    await desk.settled();
    expect(reads(petra).join('\n')).toContain(
      'einen Entwurf des Plans gespeichert. Bitte lesen Sie ihn',
    );
  });
});
