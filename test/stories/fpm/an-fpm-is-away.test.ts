import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, mixed, petraAsks, reads } from '../../support/stories/story.ts';
import { days, hears, hours } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const week = {
  delegate: 'fiona@fasttrack.example',
  startDate: '2026-03-02',
  endDate: '2026-03-06',
};

describe('an FPM who is away', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
  });
  afterEach(() => desk.stop());

  const goesAway = async (absence = week) => {
    const { frank } = cast(desk);
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'away.set', absence);
  };

  it('names a delegate, who gets what is waiting and what comes anew', async () => {
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    await petraAsks(desk);
    expect(fiona.chat()).toEqual([]);
    expect(await hears(fiona, () => goesAway())).toEqual([
      'Fiona Ferrer, please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(headlines(frank).at(-1)).toBe(
      'Fiona Ferrer stands in for you from 2 March 2026 to 6 March 2026. You still see every request.',
    );
    expect(reads(fiona)).toContain('You stand in for Frank Fischer today.');
    expect(
      await hears(fiona, () => petraAsks(desk, { topic: 'Selbstbedienung für Kennwörter' })),
    ).toEqual([
      'Fiona Ferrer, please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
  });

  it('keeps sight of every request while the delegate decides', async () => {
    const { petra, frank } = cast(desk);
    const fiona = desk.person('fiona');
    const id = await petraAsks(desk);
    await goesAway();
    await frank.says(`status ${id}`);
    await desk.settled();
    expect(reads(frank)).toContain('Fiona Ferrer stands in for Frank Fischer today.');
    await does(desk, fiona, 'request.approve', { comment: 'On behalf of Frank.' });
    expect(headlines(petra).at(-1)).toBe(
      'Fiona Ferrer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
    expect(headlines(frank)[0]).toBe(
      'Fiona Ferrer has approved; the assignment team is looking for an SME.',
    );
  });

  it('finds the request in the list of both', async () => {
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    const id = await petraAsks(desk);
    await goesAway();
    for (const one of [frank, fiona]) {
      await one.says('requests');
      await desk.settled();
      expect(reads(one).join('\n')).toContain(id);
    }
  });

  it('is told with the delegate when the decision is late', async () => {
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    await petraAsks(desk);
    await goesAway({ ...week, endDate: '2026-03-31' });
    await desk.passes(4 * days);
    const late = /SME-1001 is late/;
    expect(await hears(frank, () => desk.passes(days))).toEqual([expect.stringMatching(late)]);
    expect(headlines(fiona).at(-1)).toMatch(late);
  });

  it('hands over only when the day has come, and never if the plan was dropped before', async () => {
    const fiona = desk.person('fiona');
    const { frank } = cast(desk);
    await petraAsks(desk);
    await goesAway({ ...week, startDate: '2026-03-04' });
    await desk.passes(days);
    expect(fiona.chat()).toEqual([]);
    expect(await hears(fiona, () => desk.passes(14 * hours))).toHaveLength(1);
    expect(frank.chat().length).toBeGreaterThan(0);
  });

  it('says "I am back": the delegate has nothing more to decide', async () => {
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    const id = await petraAsks(desk);
    await goesAway();
    await frank.says('help');
    await desk.settled();
    expect(reads(frank)).toContain(
      'Fiona Ferrer stands in for you from 2 March 2026 to 6 March 2026.',
    );
    expect(reads(frank)).toContain('I am back');
    const [card] = fiona.chat();
    await does(desk, frank, 'away.set');
    expect(reads(frank)).not.toContain('I am back');
    await fiona.clicks('request.approve', { requestId: id, version: 1 }, { on: card });
    await desk.settled();
    expect(headlines(frank)[0]).toContain('Frank Fischer, please decide');
    expect(await hears(fiona, () => petraAsks(desk, { topic: 'Kennwörter' }))).toEqual([]);
    expect(headlines(fiona)).toEqual([
      'Request SME-1001 is no longer with you; there is nothing left for you to do.',
    ]);
  });

  it('is not set with a wrong date or for the FPM in person; what was typed stays', async () => {
    const { frank } = cast(desk);
    await goesAway({ ...week, endDate: '2026-02-27' });
    expect(reads(frank)).toContain('Please choose a day that is not before the first one.');
    await does(desk, frank, 'away.set', { ...week, delegate: 'frank@fasttrack.example' });
    expect(reads(frank)).toContain('Please choose one of the entries in the list.');
    expect(reads(frank)).toContain('2026-03-06');
  });
});

describe('a request that is handed over to another FPM', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('reaches the new FPM with all they need, and the partner learns who it is', async () => {
    const { petra, frank } = cast(desk);
    const fiona = desk.person('fiona');
    await does(desk, frank, 'request.handOver', { fpm: 'fiona@fasttrack.example' });
    expect(headlines(fiona)).toEqual([
      'Fiona Ferrer, please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(reads(petra).slice(0, 2)).toEqual([
      'Frank Fischer hat SME-1001 übergeben: Von nun an ist Fiona Ferrer dafür Ihr FPM.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
    ]);
    expect(headlines(petra)[0]).toBe(
      'Wartet auf die Sichtung und auf die Entscheidung durch Fiona Ferrer.',
    );
  });

  it('is out of the hands of the first FPM', async () => {
    const { petra, frank } = cast(desk);
    const fiona = desk.person('fiona');
    const [card] = frank.chat();
    await does(desk, frank, 'request.handOver', { fpm: 'fiona@fasttrack.example' });
    expect(headlines(frank)).toEqual([
      'Request SME-1001 is no longer with you; there is nothing left for you to do.',
    ]);
    await frank.clicks('request.approve', { requestId: 'SME-1001', version: 2 }, { on: card });
    await desk.settled();
    expect(headlines(petra)[0]).toContain('Wartet auf die Sichtung');
    await does(desk, fiona, 'request.approve');
    expect(headlines(petra).at(-1)).toContain('Fiona Ferrer hat SME-1001 genehmigt');
  });

  it('is not handed to the same FPM again, nor to anybody who is none', async () => {
    const { frank } = cast(desk);
    await does(desk, frank, 'request.handOver', { fpm: 'frank@fasttrack.example' });
    expect(reads(frank)).toContain('Please choose another FPM than the present one.');
    await does(desk, frank, 'request.handOver', { fpm: 'sam@fasttrack.example' });
    expect(reads(frank)).toContain('Please choose one of the entries in the list.');
  });

  it('can be handed over by an admin, whose clock runs on', async () => {
    const ada = desk.person('ada');
    const fiona = desk.person('fiona');
    await ada.says('status SME-1001');
    await desk.settled();
    await does(desk, ada, 'request.handOver', { fpm: 'fiona@fasttrack.example' });
    expect(reads(fiona)).toContain('Decision due: 7 March 2026, 10:00 CET');
  });
});
