import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, mixed, petraAsks, reads } from '../../support/stories/story.ts';
import { comesToWhy, days, hears, hours, linksOf } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const felix = {
  mail: 'felix@fasttrack.example',
  name: 'Felix Fuchs',
  aadObjectId: '00000000-0000-4000-8000-000000000203',
  tenantId: mixed.people.find(({ mail }) => mail.startsWith('frank@'))?.tenantId ?? '',
};
const program: Program = {
  ...mixed,
  people: [...mixed.people, felix],
  fpms: [...mixed.fpms, { mail: felix.mail, regions: ['apj'] }],
};

const week = {
  delegate: 'fiona@fasttrack.example',
  startDate: '2026-03-02',
  endDate: '2026-03-06',
};

describe('an FPM who is away', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program });
  });
  afterEach(() => desk.stop());

  const goesAway = async (absence = week) => {
    const { frank } = cast(desk);
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'away.set', absence);
  };

  it('is not the one whom a partner is led to: their delegate is asked, in help and form', async () => {
    const { petra } = cast(desk);
    await goesAway();
    await petra.says('hilfe');
    await desk.settled();
    expect(reads(petra)).toContain('Fiona Ferrer fragen');
    expect(linksOf(petra).at(-1)).toContain('users=fiona%40fasttrack.example');
    await comesToWhy(desk, petra);
    const asked = linksOf(petra).at(-1) ?? '';
    expect(asked).toContain('users=fiona%40fasttrack.example');
    expect(asked).toContain('message=');
    await desk.passes(7 * days);
    await petra.says('hilfe');
    await desk.settled();
    expect(linksOf(petra).at(-1)).toContain('users=frank%40fasttrack.example');
  });

  it('names a delegate, who gets what is waiting and what comes anew', async () => {
    const { frank } = cast(desk);
    const fiona = desk.person('fiona');
    await petraAsks(desk);
    expect(fiona.chat()).toEqual([]);
    expect(await hears(fiona, () => goesAway())).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(headlines(frank).at(-1)).toBe(
      'Fiona Ferrer stands in for you from 2 March 2026 to 6 March 2026. You still see every request.',
    );
    expect(reads(fiona)).toContain('You stand in for Frank Fischer today.');
    expect(
      await hears(fiona, () => petraAsks(desk, { topic: 'Selbstbedienung für Kennwörter' })),
    ).toEqual(['Please decide: Petra Partner (Contoso Consulting) is asking for an SME.']);
  });

  it('leaves a delegate no more than one message, however much waits', async () => {
    const fiona = desk.person('fiona');
    for (const topic of ['Intune', 'Teams', 'Exchange', 'OneDrive'])
      await petraAsks(desk, { topic });
    expect(await hears(fiona, () => goesAway())).toEqual(['4 requests to decide']);
    await does(desk, fiona, 'request.show', { requestId: 'SME-1002' });
    expect(reads(fiona)).toContain('You stand in for Frank Fischer today.');
    await does(desk, fiona, 'request.approve', { requestId: 'SME-1002' });
    await does(desk, fiona, 'reminders.show');
    expect(headlines(fiona)).toEqual(['3 requests to decide']);
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
    expect(headlines(frank)).toContain(
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
    await does(desk, frank, 'away.end');
    expect(reads(frank)).not.toContain('I am back');
    await fiona.clicks('request.approve', { requestId: id, version: 1 }, { on: card });
    await desk.settled();
    expect(headlines(frank)[0]).toContain('Please decide');
    expect(await hears(fiona, () => petraAsks(desk, { topic: 'Kennwörter' }))).toEqual([]);
    expect(headlines(fiona)).toEqual([
      'Request SME-1001 is no longer with you; there is nothing left for you to do.',
    ]);
  });

  it('says so at once: an absence is not ended by dates without a delegate', async () => {
    const { frank } = cast(desk);
    await goesAway();
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'away.set', { ...week, delegate: '' });
    expect(reads(frank)).toContain('Please fill this in.');
    expect(await hears(desk.person('fiona'), () => petraAsks(desk))).toHaveLength(1);
    await does(desk, frank, 'away.end');
    expect(headlines(frank)).toContain('Welcome back: requests come to you again.');
  });

  it('is refused where it is over already, to the day in the zone of the FPM', async () => {
    const { frank } = cast(desk);
    await goesAway({ ...week, startDate: '2026-02-23', endDate: '2026-03-01' });
    expect(reads(frank)).toContain('Please choose a day that is not over yet.');
    await does(desk, frank, 'away.set', {
      ...week,
      startDate: '2026-02-23',
      endDate: '2026-03-02',
    });
    expect(headlines(frank).at(-1)).toContain('Fiona Ferrer stands in for you');
  });

  it('needs a delegate who is there, and says on which days they are not', async () => {
    const fiona = desk.person('fiona');
    await goesAway({ ...week, startDate: '2026-03-04' });
    await fiona.says('help');
    await desk.settled();
    const named = (startDate: string, endDate: string) =>
      does(desk, fiona, 'away.set', { delegate: 'frank@fasttrack.example', startDate, endDate });
    for (const [first, last] of [
      ['2026-03-02', '2026-03-04'],
      ['2026-03-06', '2026-03-09'],
      ['2026-03-05', '2026-03-05'],
    ] as const) {
      await named(first, last);
      expect(reads(fiona)).toContain(
        'This person is away from 4 March 2026 to 6 March 2026. Please choose somebody else, or other days.',
      );
    }
    await named('2026-03-02', '2026-03-03');
    expect(headlines(fiona).at(-1)).toContain('Frank Fischer stands in for you');
  });

  it('has no gap where the delegate goes away later: theirs decides', async () => {
    const felix = desk.person('felix');
    const fiona = desk.person('fiona');
    await petraAsks(desk);
    await goesAway();
    await fiona.says('help');
    await desk.settled();
    const away = { ...week, delegate: 'felix@fasttrack.example' };
    expect(await hears(felix, () => does(desk, fiona, 'away.set', away))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(reads(felix)).toContain('You stand in for Frank Fischer today.');
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
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(reads(petra).slice(0, 2)).toEqual([
      'Frank Fischer hat SME-1001 übergeben: Von nun an ist Fiona Ferrer dafür Ihr FPM.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
    ]);
    const [status] = petra.chat();
    if (status) await petra.refreshes(status);
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
      'You have handed SME-1001 over to Fiona Ferrer; there is nothing left for you to do.',
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
    expect(reads(fiona)).toContain('Decision due: Saturday 7 Mar, 10:00 CET');
  });
});
