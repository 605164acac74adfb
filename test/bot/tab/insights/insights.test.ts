import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Figure, InsightsAnswer } from '../../../../src/domain/tab/contract.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../../support/app/tab/tab-client.ts';
import { engines } from '../../../support/databases/databases.ts';
import { asks, does } from '../../../support/stories/story.ts';
import { begins, does as doesAll, withFms } from '../../../support/stories/story-customers.ts';
import { hours } from '../../../support/stories/story-engagement.ts';

const of = (name: string) => `${name}@fasttrack.example`;
const petra = 'petra@contoso.example';

/** The second partner is another FPM's, and the team reads English. */
const program = {
  ...withFms,
  people: withFms.people.map((one) => (one.mail === of('anna') ? { ...one, language: 'en' } : one)),
  partners: withFms.partners.map((one) =>
    one.id === 'fabrikam' ? { ...one, fpm: of('fiona') } : one,
  ),
};

describe.each(engines)('the figures in the tab (%s)', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, program });
    const [p, frank, anna] = ['petra', 'frank', 'anna'].map((name) => desk.person(name));
    if (!p || !frank || !anna) throw new Error('three people');
    await asks(desk, p, { topic: 'Conditional Access' });
    await desk.passes(30 * hours);
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await asks(desk, p, { topic: 'Conditional access', workload: 'aadp-p2' });
    await does(desk, anna, 'request.triage');
    await does(desk, frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: of('sam') });
    await asks(desk, desk.person('paula'), {
      ...{ topic: 'Of another company', partnerName: 'fabrikam' },
      partnerEmail: 'paula@fabrikam.example',
    });
    const fatima = await begins(desk, 'EXO,TEAMS');
    await doesAll(desk, fatima, 'closing.usage', {
      ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
  });
  afterAll(() => desk.stop());

  const asksFor = (mail: string, query = '') =>
    tabClient(desk.url, demoPerson(mail)).gets(`/api/insights${query}`);
  const figures = async (mail: string, query = ''): Promise<Record<string, Figure>> => {
    const { status, body } = await asksFor(mail, query);
    expect(status).toBe(200);
    const all = (body as InsightsAnswer).figures;
    return Object.fromEntries(all.map((figure) => [figure.id, figure]));
  };
  const total = (figure: Figure | undefined, column = 0): number =>
    (figure?.rows ?? []).reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
  const told = (figure: Figure | undefined) =>
    (figure?.rows ?? [])
      .filter(({ values }) => values.some((value) => value))
      .map(({ label, values }) => [label, ...values]);

  it('tell the team how many, how they end, why they are denied and what was in time', async () => {
    const { volume, outcomes, denials, timeliness, stages, repeats, load } = await figures(
      of('anna'),
    );
    expect([total(volume), total(volume, 1)]).toEqual([3, 0]);
    expect(told(outcomes)).toEqual([['Denied', 1]]);
    expect(told(denials)).toEqual([['The same topic was asked for before', 1]]);
    expect(told(timeliness)).toEqual([
      ['Confirmation', 100, 3, 0],
      ['Triage', 50, 1, 1],
      ['Decision', 100, 2, 0],
    ]);
    expect(told(stages)).toContainEqual(['Submitted', 0.63, 2]);
    expect(total(repeats)).toBe(1);
    expect(told(load)[0]?.[0]).toMatch(/^Sam/);
    expect(told(load)[0]?.[1]).toBe(1);
  });

  it.each([
    ['?partner=fabrikam', 1],
    ['?workload=aadp-p2', 1],
    ['?workload=aadp-p2&partner=fabrikam', 0],
    ['?region=emea', 3],
    ['?region=apj', 0],
    ['?from=2026-03-02&to=2026-03-02', 1],
    ['?from=2020-01-01&to=2020-12-31', 0],
    ['?from=&to=&region=&unknown=x', 3],
  ])('are narrowed by %s', async (query, wanted) => {
    expect(total((await figures(of('anna'), query)).volume)).toBe(wanted);
  });

  it('tell of what SMEs have to do only where it is not what one of them has to do', async () => {
    const few = program.smes.filter(({ workloads }) => workloads.includes('aip-p1'));
    expect(few.length).toBeLessThan(3);
    expect(program.smes.length).toBeGreaterThanOrEqual(3);
    for (const mail of [of('frank'), of('rita'), of('lena')]) {
      expect((await figures(mail)).capacity?.rows.some(({ link }) => link)).toBe(false);
      expect((await figures(mail, '?workload=aip-p1')).capacity).toBeUndefined();
    }
    expect((await figures(of('anna'), '?workload=aip-p1')).capacity?.rows[0]?.link).toBeNull();
  });

  it('are each reader’s own: partners and SMEs have none, an FPM those of their partners', async () => {
    for (const mail of [petra, of('sam'), of('fatima')]) {
      expect(await asksFor(mail)).toMatchObject({ status: 404, body: { code: 'NotFound' } });
      expect((await tabClient(desk.url, demoPerson(mail)).gets('/api/me')).body.pages).toEqual([]);
    }
    const mine = async (mail: string) => total((await figures(mail)).volume);
    const fpms = program.partners.map(({ id, fpm }) => [id, fpm] as const);
    const asked = { contoso: 2, fabrikam: 1 } as Readonly<Record<string, number>>;
    for (const fpm of [of('frank'), of('fiona')]) {
      const wanted = fpms.filter(([, one]) => one === fpm).map(([id]) => asked[id] ?? 0);
      expect(await mine(fpm)).toBe(wanted.reduce((sum, one) => sum + one, 0));
      const foreign = fpms.find(([, one]) => one !== undefined && one !== fpm)?.[0];
      const { status, body } = await asksFor(fpm, `?partner=${foreign}`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'BadRequest' });
      expect(body.message).toContain(foreign);
    }
    // What each SME has to do is for those who assign them.
    expect(Object.keys(await figures(of('frank')))).not.toContain('load');
    for (const mail of [of('rita'), of('lena')]) {
      expect(await mine(mail)).toBe(3);
      const { volume, load } = await figures(mail);
      expect(volume?.rows.some(({ link }) => link)).toBe(false);
      expect(load).toBeUndefined();
    }
    // Rita’s FM looks after Europe.
    expect((await asksFor(of('rita'), '?region=amer')).status).toBe(400);
  });

  it('tell of milestones to those who read engagements, and to nobody else', async () => {
    for (const mail of [of('rita'), of('lena'), of('ada')])
      expect(told((await figures(mail)).milestones)).toEqual([
        ['Exchange Online', 1, 1, 0, 0],
        ['Teams', 1, 0, 0, 0],
      ]);
    expect((await figures(of('lena'), '?region=apj')).milestones?.rows.length).toBe(17);
    expect(told((await figures(of('lena'), '?region=apj')).milestones)).toEqual([]);
    for (const mail of [of('frank'), of('anna')])
      expect((await figures(mail)).milestones).toBeUndefined();
  });

  it.each([
    ['?region=mars', /mars.*Region/],
    ['?partner=%22%27%3B--', /Partner/],
    ['?workload=nothing', /nothing/],
    ['?from=2026-02-30', /2026-02-30/],
    ['?from=yesterday', /yesterday/],
    ['?from=2026-03-02&to=2026-03-01', /first day/],
    ['?from=2020-01-01&to=2026-03-01', /three years/],
    ['/export.csv?figure=salaries', /salaries/],
  ])('answer %s with a sentence', async (query, wanted) => {
    const { status, body } = await asksFor(of('anna'), query);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'BadRequest' });
    expect(body.message).toMatch(wanted);
  });

  it('are exported as they are shown', async () => {
    const shown = await figures(of('anna'), '?partner=contoso');
    const { body, headers } = await asksFor(
      of('anna'),
      '/export.csv?partner=contoso&figure=denials',
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('attachment');
    const lines = (body as string).trim().split('\r\n');
    const { head, columns, rows } = shown.denials as Figure;
    expect(lines).toEqual([
      [head, ...columns.map(({ label }) => label)].join(),
      ...rows.map(({ label, values }) => [label, ...values].join()),
    ]);
    const all = await asksFor(of('anna'), '/export.csv?partner=contoso');
    for (const { title } of Object.values(shown)) expect(all.body).toContain(title);
    // An FPM exports what an FPM sees.
    expect((await asksFor(of('frank'), '/export.csv')).body).not.toMatch(/Sam/);
    expect((await asksFor(petra, '/export.csv')).status).toBe(404);
    expect((await asksFor('nobody@elsewhere.example', '/export.csv')).status).toBe(401);
    expect((await asksFor('nobody@elsewhere.example')).status).toBe(401);
  });
});
