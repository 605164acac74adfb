import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../../src/domain/program/program.ts';
import { keysOf } from '../../../../src/features/customers/domain/keys.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';
import {
  about,
  lines,
  opensSummary,
  publishesSummary,
} from '../../../support/stories/story-summaries.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

const keys = keysOf(withFms);
const fatimas = { fms: ['fatima@fasttrack.example'], regions: [] };
/** Felipe, an FM himself, looks after Fatima's customers too. */
const twoRms: Program = {
  ...withFms,
  extra: {
    ...withFms.extra,
    customers: { ...keys, rms: [...keys.rms, { mail: 'felipe@fasttrack.example', ...fatimas }] },
  },
};

async function asks(desk: TestDesk, person: Person, inputs: Readonly<Record<string, string>> = {}) {
  await person.says('summaries nordlicht');
  await desk.settled();
  await does(desk, person, 'summary.ask', inputs);
}

describe.each(engines)('orders of summaries (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: twoRms });
  });
  afterEach(() => desk.stop());

  const until = (instant: string) => desk.passes(Date.parse(instant) - desk.now());

  it('are reminded of before the wished day and on it, and the RM hears once that it passed', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await asks(desk, rita, { wishedFor: '2026-05-29' });
    const asked = fatima.chat().length;
    await until('2026-05-28T06:59:00Z');
    expect(fatima.chat()).toHaveLength(asked);
    await desk.passes(2 * 60_000);
    expect(headline(fatima)).toBe(
      'Rita Roth wishes the executive summary of Nordlicht Klinik for the next business day.',
    );
    await desk.restarts();
    await until('2026-05-29T07:01:00Z');
    expect(headline(fatima)).toBe(
      'Rita Roth wishes the executive summary of Nordlicht Klinik for today.',
    );
    expect(fatima.chat()).toHaveLength(asked + 2);
    const before = rita.chat().length;
    await until('2026-06-01T06:59:00Z');
    expect(rita.chat()).toHaveLength(before);
    await desk.passes(2 * 60_000);
    expect(headline(rita)).toBe(
      'Der Tag, für den Sie die Zusammenfassung zu Nordlicht Klinik gewünscht haben, ist vorbei.',
    );
    await desk.passes(14 * 24 * 3_600_000);
    expect(rita.chat()).toHaveLength(before + 1);
    expect(fatima.chat()).toHaveLength(asked + 2);
  });

  it('of two RMs are answered by one publication, and a double click publishes once', async () => {
    const fatima = await begins(desk);
    const [rita, felipe] = [desk.person('rita'), desk.person('felipe')];
    await asks(desk, rita);
    await asks(desk, felipe);
    await opensSummary(desk, fatima);
    await does(desk, fatima, 'summary.next', about);
    await does(desk, fatima, 'summary.preview', lines);
    const card = fatima.lastCard();
    const version = Number(JSON.stringify(card).match(/"version":(\d+)/)?.[1]);
    const draft = JSON.stringify(card).match(/SUM-\d+/)?.[0];
    const data = { summaryId: draft, version, step: 'preview' };
    const [ritas, felipes] = [rita.chat().length, felipe.chat().length];
    await Promise.all(
      [1, 2].map((at) => fatima.clicks('summary.publish', data, { on: card, id: `p${at}` })),
    );
    await desk.settled();
    expect([rita.chat().length, felipe.chat().length]).toEqual([ritas + 1, felipes + 1]);
    expect(headline(felipe)).toBe('Ya está el resumen ejecutivo de Nordlicht Klinik que pidió.');
    await fatima.says('summaries nordlicht');
    await desk.settled();
    expect(reads(fatima)).toContain('1 summary, page 1 of 1');
    expect(reads(fatima).join('\n')).not.toContain('Asked for');
  });

  it('are one for each RM, whatever is clicked twice, and a change is told', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await asks(desk, rita, { reason: 'Quartal' });
    const asked = fatima.chat().length;
    await asks(desk, rita, { reason: 'Quartal' });
    expect(fatima.chat()).toHaveLength(asked);
    await asks(desk, rita, { reason: 'Jahr' });
    expect(headline(fatima)).toBe(
      'Rita Roth has changed the order of an executive summary of Nordlicht Klinik.',
    );
    await fatima.says('summaries nordlicht');
    await desk.settled();
    expect(reads(fatima).filter((text) => text === 'Summary asked for')).toHaveLength(1);
    await asks(desk, rita, { wishedFor: '2026-03-01' });
    expect(reads(rita)).toContain('Bitte wählen Sie einen Tag ab morgen, innerhalb von 90 Tagen.');
  });

  it('are declined with a reason, or withdrawn without a message', async () => {
    const fatima = await begins(desk);
    const [rita, felipe] = [desk.person('rita'), desk.person('felipe')];
    await asks(desk, rita);
    await does(desk, fatima, 'summary.decline');
    expect(headlines(rita).at(-1)).toContain('Bestellte Zusammenfassung');
    await does(desk, fatima, 'summary.decline', { comment: 'The project rests.' });
    expect(headline(rita)).toBe(
      'Zu Nordlicht Klinik gibt es vorerst keine Zusammenfassung: Der FM hat abgelehnt.',
    );
    expect(reads(rita).join('\n')).toContain('The project rests.');
    await asks(desk, felipe);
    const before = fatima.chat().length;
    await does(desk, felipe, 'summary.withdraw');
    expect(fatima.chat()).toHaveLength(before);
    expect(reads(felipe).join('\n')).toContain('Estado: retirado');
    expect(reads(fatima).join('\n')).toContain('State: withdrawn');
  });

  it('go to the new FM of the customer, with the draft', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    const felipe = desk.person('felipe');
    await asks(desk, rita);
    await opensSummary(desk, fatima);
    await does(desk, fatima, 'summary.next', about);
    await rita.says('kunde nordlicht');
    await desk.settled();
    await does(desk, rita, 'customer.handOver', { fm: 'felipe@fasttrack.example' });
    expect(headlines(felipe)).toContain(
      'Nordlicht Klinik está ahora a su cargo, y Rita Roth espera un resumen ejecutivo.',
    );
    await fatima.clicks('summary.publish', { summaryId: 'SUM-1004', version: 2, step: 'lines' });
    expect(JSON.stringify(fatima.lastCard())).not.toContain('Retailer');
    await opensSummary(desk, felipe);
    expect(headline(felipe)).toBe('Resumen ejecutivo de Nordlicht Klinik: borrador');
  });

  it('of an RM who is none any more stay listed, and are answered to nobody', async () => {
    const fatima = await begins(desk);
    const rita = desk.person('rita');
    await asks(desk, rita, { reason: 'Quartal' });
    const without = { ...keys, rms: [] };
    await desk.restarts({ ...withFms, extra: { ...withFms.extra, customers: without } });
    const before = rita.chat().length;
    await fatima.says('summaries nordlicht');
    await desk.settled();
    expect(reads(fatima).filter((text) => text === 'Summary asked for')).toHaveLength(1);
    await publishesSummary(desk, fatima);
    expect(rita.chat()).toHaveLength(before);
    await rita.says('status SUM-1004');
    await desk.settled();
    expect(JSON.stringify(rita.lastCard())).not.toContain('Retailer');
    await fatima.says('summaries nordlicht');
    await desk.settled();
    expect(reads(fatima).join('\n')).not.toContain('Summary asked for');
  });

  it('tell a customer’s new name beside the one of then', async () => {
    const fatima = await begins(desk);
    await publishesSummary(desk, fatima);
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Südlicht', region: 'emea', priority: 'high', managed: 'yes' },
    });
    await fatima.says('summaries');
    await desk.settled();
    await does(desk, fatima, 'summary.show');
    expect(reads(fatima)).toContain('Customer: Nordlicht Klinik (now: Südlicht)');
  });
});
