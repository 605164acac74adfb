import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { type Bar, barsOf } from '../../../support/app/tab/bars.ts';
import { engines } from '../../../support/databases/databases.ts';
import { asks, does, petraAsks } from '../../../support/stories/story.ts';
import { withFms } from '../../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const of = (name: string) => `${name}@fasttrack.example`;

/** Contoso is Frank's, and Fabrikam Fiona's. */
const program: Program = {
  ...withFms,
  partners: withFms.partners.map((one) =>
    one.id === 'fabrikam' ? { ...one, fpm: of('fiona') } : one,
  ),
};

/** The same, where somebody has one role more, or another FPM has Contoso. */
const changed = (keys: object, fpm = of('frank')): Program => ({
  ...program,
  partners: program.partners.map((one) => (one.id === 'contoso' ? { ...one, fpm } : one)),
  extra: { ...program.extra, customers: { ...(program.extra?.customers as object), ...keys } },
});

const queries = [
  ...['', '?region=emea', '?partner=contoso', '?partner=fabrikam', '?workload=aadp-p2'],
  ...['?workload=aadp-p1&region=emea', '?from=2025-03-03', '?from=2026-03-02&to=2026-03-02'],
];

describe.each(engines)('the figures of FPMs who hand requests over (%s)', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, program });
    const [frank, fiona, paula] = [...['frank', 'fiona', 'paula']].map((name) =>
      desk.person(name),
    ) as [
      ReturnType<typeof desk.person>,
      ReturnType<typeof desk.person>,
      ReturnType<typeof desk.person>,
    ];
    const deny = { denyReason: 'other', comment: 'Not in this year.' };
    await petraAsks(desk, { topic: 'Stays with Frank' });
    await does(desk, frank, 'request.deny', deny);
    await petraAsks(desk, { topic: 'Goes to Fiona, who denies it' });
    await does(desk, frank, 'request.handOver', { fpm: of('fiona') });
    await does(desk, fiona, 'request.deny', deny);
    await petraAsks(desk, { topic: 'Goes to Fiona, who approves it', workload: 'aadp-p2' });
    await does(desk, frank, 'request.handOver', { fpm: of('fiona') });
    await does(desk, fiona, 'request.approve');
    await petraAsks(desk, { topic: 'Comes back to Frank' });
    await does(desk, frank, 'request.handOver', { fpm: of('fiona') });
    await does(desk, fiona, 'request.handOver', { fpm: of('frank') });
    const hers = { partnerName: 'fabrikam', partnerEmail: 'paula@fabrikam.example' };
    await asks(desk, paula, { ...hers, topic: 'Stays with Fiona' });
    await asks(desk, paula, { ...hers, topic: 'Goes to Frank' });
    await does(desk, fiona, 'request.handOver', { fpm: of('frank') });
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    // The partner knows of neither: one waits for the SME, who has turned the other down.
    for (const day of ['2026-04-02', '2026-04-03']) await proposes(day);
    await does(desk, desk.person('sam'), 'assignment.decline', { comment: 'No time.' });
  });
  afterAll(() => desk.stop());

  const proposes = async (endDate: string) => {
    const anna = desk.person('anna');
    await anna.says('help');
    await desk.settled();
    await does(desk, anna, 'proposal.open');
    await does(desk, anna, 'proposal.send', {
      ...{ partnerName: 'contoso', sme: of('sam'), workload: 'aadp-p1', endDate },
      ...{ outcomes: 'Contoso does it alone.', startDate: '2026-03-09' },
    });
  };
  const agreed = async (name: string): Promise<readonly Bar[]> => {
    const all: Bar[] = [];
    for (const query of queries)
      for (const bar of (await barsOf(desk.url, of(name), query)) ?? []) {
        const { figure, row, said, listed } = bar;
        const about = [name, query, figure.id, row.label];
        expect([...about, listed]).toEqual([...about, said]);
        all.push(bar);
      }
    return all;
  };
  const told = async (name: string, id: string): Promise<number> =>
    ((await barsOf(desk.url, of(name), '')) ?? [])
      .filter(({ figure }) => figure.id === id)
      .reduce((sum, { said }) => sum + said, 0);

  it('count of their partners’ requests those that are with them, as the list does', async () => {
    for (const name of ['frank', 'fiona']) expect(await agreed(name)).not.toEqual([]);
    expect([await told('frank', 'volume'), await told('frank', 'denials')]).toEqual([4, 1]);
    expect([await told('fiona', 'volume'), await told('fiona', 'denials')]).toEqual([1, 0]);
    for (const name of ['anna', 'ada']) {
      await agreed(name);
      expect([await told(name, 'volume'), await told(name, 'denials')]).toEqual([8, 3]);
    }
  });

  it('say that they leave out the others', async () => {
    const about = async (name: string, id: string) =>
      (await barsOf(desk.url, of(name), ''))?.find(({ figure }) => figure.id === id)?.figure.about;
    for (const id of ['volume', 'outcomes', 'denials']) {
      expect(await about('frank', id)).toMatch(/another FPM/);
      expect(await about('anna', id)).not.toMatch(/another FPM/);
    }
  });

  it('count what is with the FPM for whom somebody stands in', async () => {
    const frank = desk.person('frank');
    await frank.says('help');
    await desk.settled();
    const away = { delegate: of('fiona'), startDate: '2026-03-02', endDate: '2026-03-06' };
    await does(desk, frank, 'away.set', away);
    await agreed('fiona');
    expect(await told('fiona', 'volume')).toBe(8);
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'away.end');
    expect(await told('fiona', 'volume')).toBe(1);
  });

  it('lead to no list where another role of theirs counts what they do not see', async () => {
    await desk.restarts(changed({ leadership: [of('frank')] }));
    expect(await agreed('frank')).toEqual([]);
    await desk.restarts(changed({ rms: [{ mail: of('frank'), fms: [], regions: ['emea'] }] }));
    expect((await agreed('frank')).filter(({ figure }) => figure.id !== 'milestones')).toEqual([]);
  });

  it('begin anew with what comes to the FPM who takes a partner over', async () => {
    await desk.restarts(changed({}, of('fiona')));
    await agreed('fiona');
    // Two of Contoso's that were handed to her, and her own.
    expect(await told('fiona', 'volume')).toBe(3);
  });
});
