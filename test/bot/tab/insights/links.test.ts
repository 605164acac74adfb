import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { barsOf } from '../../../support/app/tab/bars.ts';
import { engines } from '../../../support/databases/databases.ts';
import { asks, does, petraAsks } from '../../../support/stories/story.ts';
import { begins, does as doesAll, withFms } from '../../../support/stories/story-customers.ts';
import { hours } from '../../../support/stories/story-engagement.ts';

jest.setTimeout(120_000);

const of = (name: string) => `${name}@fasttrack.example`;
const keys = withFms.extra?.customers as { readonly rms: readonly object[] };

/** Rosa looks after a region, Rita after an FM of it. */
const program = {
  ...withFms,
  people: [
    ...withFms.people,
    {
      ...{ mail: of('rosa'), name: 'Rosa Ruiz', language: 'es' },
      aadObjectId: '00000000-0000-4000-8000-000000000606',
      tenantId: '00000000-0000-4000-8000-00000000f001',
    },
  ],
  extra: {
    ...withFms.extra,
    customers: { ...keys, rms: [...keys.rms, { mail: of('rosa'), fms: [], regions: ['emea'] }] },
  },
};

const reached = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};

describe.each(engines)('the list behind a bar (%s)', (engine) => {
  let desk: TestDesk;
  let later = '';
  beforeAll(async () => {
    desk = await startDesk({ engine, program });
    const [petra, frank, anna] = ['petra', 'frank', 'anna'].map((name) => desk.person(name)) as [
      ReturnType<typeof desk.person>,
      ReturnType<typeof desk.person>,
      ReturnType<typeof desk.person>,
    ];
    // Weeks ago: two denied, for two reasons, one of them asked for again; a milestone.
    await petraAsks(desk, { topic: 'Conditional Access' });
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await petraAsks(desk, { topic: 'Conditional access again' });
    await does(desk, frank, 'request.deny', { denyReason: 'other', comment: 'Not in this year.' });
    const fatima = await begins(desk, 'EXO');
    await doesAll(desk, fatima, 'closing.usage', reached);
    await desk.passes(40 * 24 * hours);
    later = new Date(desk.now()).toISOString().slice(0, 10);
    // Of late: withdrawn, denied, at work, and of another company and workload.
    await petraAsks(desk, { topic: 'Something else' });
    await does(desk, petra, 'request.withdraw', { comment: 'No longer needed.' });
    await petraAsks(desk, { topic: 'Yet another thing', workload: 'aadp-p2' });
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await petraAsks(desk, { topic: 'For Sam' });
    await does(desk, frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: of('sam') });
    await asks(desk, desk.person('paula'), {
      ...{ topic: 'Of another company', partnerName: 'fabrikam' },
      partnerEmail: 'paula@fabrikam.example',
    });
    const other = '11111111-2222-4333-8444-555555555555';
    await begins(desk, 'EXO,TEAMS', other);
    await doesAll(desk, fatima, 'closing.usage', reached);
  });
  afterAll(() => desk.stop());

  const shown = (name: string, query: string) => barsOf(desk.url, of(name), query);
  const inTime = () => `?from=${later}`;
  const before = () =>
    `?from=2026-01-01&to=${new Date(desk.now() - 20 * 24 * hours).toISOString().slice(0, 10)}`;
  const queries = (): readonly string[] => [
    ...['', '?region=emea', '?region=apj', '?workload=aadp-p2', '?partner=contoso'],
    ...[inTime(), before(), `${inTime()}&region=emea&partner=contoso`],
  ];

  it.each(['anna', 'ada', 'frank', 'lena', 'rosa'])(
    'has exactly as many rows as the bar says, for %s',
    async (name) => {
      let bars = 0;
      // An FPM may not narrow by another one's region or partner.
      for (const query of queries())
        for (const { figure, row, said, listed } of (await shown(name, query)) ?? []) {
          const bar = [query, figure.id, row.label];
          expect([...bar, listed]).toEqual([...bar, said]);
          expect([...bar, listed]).not.toContain(0);
          bars += 1;
        }
      expect(bars).toBeGreaterThan(3);
    },
  );

  it('is there for each reason and end, in the time that was asked for', async () => {
    const bars = (await shown('anna', inTime())) ?? [];
    const filters = bars
      .filter(({ figure }) => figure.id === 'denials')
      .map(({ row }) => row.link?.filters);
    expect(filters).toEqual([expect.objectContaining({ reason: 'repeat', 'ended-from': later })]);
    const ends = bars.filter(({ figure }) => figure.id === 'outcomes');
    expect(ends.map(({ row }) => row.link?.filters.end)).toEqual(['denied', 'withdrawn']);
  });

  it('is not there where its reader sees only some of what is counted', async () => {
    expect(await shown('rita', '')).toEqual([]);
    // Who has left a state in this time, and what was a repeat then, no list can tell.
    const ids = (await shown('anna', ''))?.map(({ figure }) => figure.id);
    expect([...new Set(ids)].sort()).toEqual([
      ...['capacity', 'denials', 'load', 'outcomes', 'volume'],
    ]);
  });
});
