import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';
import { publishesSummary } from '../../../support/stories/story-summaries.ts';
import { searches } from '../../../support/teams/clients/search.ts';

jest.setTimeout(120_000);

/** A partner, an FPM without a request of the customer, other FMs, an SME, the team, an admin. */
const strangers = ['petra', 'frank', 'felipe', 'fred', 'sam', 'anna', 'ada'];
const clicks: readonly (readonly [verb: string, data: Record<string, unknown>])[] = [
  ...['show', 'text', 'compare', 'next', 'publish', 'discard'].map(
    (verb) => [`summary.${verb}`, { summaryId: 'SUM-1004', version: 4, step: 'about' }] as const,
  ),
  ['summary.open', { customerId: 'CUS-1001' }],
  ['summary.ask', { customerId: 'CUS-1001', reason: 'curious' }],
  ['summary.list', { customerId: 'CUS-1001', page: 0 }],
  ['summary.order', { orderId: 'ORD-1003' }],
  ['summary.decline', { orderId: 'ORD-1003', version: 2, comment: 'no' }],
  ['summary.withdraw', { orderId: 'ORD-1003', version: 2 }],
];

describe.each(engines)('summaries that are somebody else’s (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await rita.says('summaries nordlicht');
    await desk.settled();
    await does(desk, rita, 'summary.ask');
    await publishesSummary(desk, fatima);
  });
  afterEach(() => desk.stop());

  it('are not there: by a word, a number, or a click of somebody who may', async () => {
    for (const name of strangers) {
      const person = desk.person(name);
      for (const words of [
        'summaries',
        'resúmenes nordlicht',
        'status SUM-1004',
        'status ORD-1003',
      ])
        await person.says(words);
      await desk.settled();
      const on = person.lastCard();
      for (const [verb, data] of clicks) {
        await person.clicks(verb, data, { on });
        await desk.settled();
      }
      const all = person.chat().map((one) => JSON.stringify(one));
      expect([name, all.filter((one) => /Klinik|Retailer|EXEC SUMMARY/.test(one))]).toEqual([
        name,
        [],
      ]);
    }
    const fatima = desk.person('fatima');
    await fatima.says('summaries nordlicht');
    await desk.settled();
    expect(reads(fatima)).toContain('1 summary, page 1 of 1');
  });

  /** The lines that a person finds from the compose box. */
  const finds = async (who: string, typed: string): Promise<string> =>
    JSON.stringify(await searches(desk.person(who), { commandId: 'searchRequests', typed }));

  it('are found from the compose box by those who may read them, and nobody else', async () => {
    for (const typed of ['', 'nordl', 'SUM-1004', '1004'])
      for (const who of ['fatima', 'rita', 'lena'])
        expect([who, typed, await finds(who, typed)]).toEqual([
          ...[
            who,
            typed,
            expect.stringMatching(
              /SUM-1004 · Executive .*Nordlicht Klinik|SUM-1004 · Zusammen.*Nordlicht Klinik/,
            ),
          ],
        ]);
    // Nothing of what it says: nobody knows who reads along.
    expect(await finds('lena', 'nordl')).not.toContain('Retailer');
    for (const who of strangers)
      for (const typed of ['', 'nordl', 'SUM-1004'])
        expect([who, await finds(who, typed)]).toEqual([
          ...[who, expect.not.stringContaining('Klinik')],
        ]);
  });

  it('are as unknown as a word that does not exist', async () => {
    const petra = desk.person('petra');
    await petra.says('zusammenfassungen nordlicht');
    await desk.settled();
    const known = reads(petra).join('\n');
    await petra.says('zusammenfassungem nordlicht');
    await desk.settled();
    expect(known.replaceAll('zusammenfassungen', 'X')).toBe(
      reads(petra).join('\n').replaceAll('zusammenfassungem', 'X'),
    );
  });

  it('are read by leadership, which changes nothing, in its own language', async () => {
    const lena = desk.person('lena');
    await lena.says('language de');
    await lena.says('summaries nordlicht');
    await desk.settled();
    expect(JSON.stringify(lena.lastCard())).not.toMatch(/summary\.(open|ask|order)/);
    await does(desk, lena, 'summary.show');
    expect(headline(lena)).toBe('Zusammenfassung für die Führungsebene zu Nordlicht Klinik');
    expect(reads(lena)).toContain('Sprache: verfasst auf Englisch');
    expect(reads(lena)).toContain('- STATUS DER BETEILIGUNG: Vollständig beteiligt');
    expect(reads(lena).join('\n')).toContain('Exchange Online - In planning');
  });
});
