import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kinds, migrations } from '../../../src/features/index.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { writes } from '../../support/stories/story-notes.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;
const wildcards = 'The firewall takes no wildcards.';
const alerted = { alert: 'true', risk: wildcards, riskKind: 'problem' };

describe.each(engines)('risks (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('are told to the RM at once, and stand on top until somebody says why they are over', async () => {
    const rita = desk.person('rita');
    const fatima = await writes(desk, alerted);
    expect(headlines(rita)).toEqual([
      `⚠ Bei Nordlicht Klinik wurde ein Risiko eröffnet: ${wildcards}`,
    ]);
    await fatima.says('customer CUS-1001');
    await desk.settled();
    expect(reads(fatima)[2]).toBe(`⚠ ${wildcards}`);
    await fatima.says('customers');
    await desk.settled();
    expect(reads(fatima)).toContain('⚠ Nordlicht Klinik');
    // Another FM of the region sees the customer, and of the risk nothing.
    const felipe = desk.person('felipe');
    await felipe.says('cliente CUS-1001');
    await desk.settled();
    expect(headline(felipe)).toContain('Nordlicht Klinik');
    await felipe.says('estado RISK-1004');
    await desk.settled();
    expect(JSON.stringify(felipe.chat())).not.toMatch(/⚠|wildcards/);
    await does(desk, rita, 'risk.close', {});
    expect(reads(rita)).toContain('Bitte füllen Sie dieses Feld aus.');
    await does(desk, rita, 'risk.close', { how: 'Die Firewall wurde getauscht.' });
    expect(headlines(fatima).at(-1)).toBe(`The risk at Nordlicht Klinik is closed: ${wildcards}`);
    await fatima.says('customer CUS-1001');
    await desk.settled();
    expect(reads(fatima).join('\n')).not.toContain('⚠');
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    expect(await audit(store, kinds)).toMatchObject({ faults: [] });
    await store.close();
  });

  it('take nothing from what was typed into the other forms of the card, and lose nothing to them', async () => {
    const fatima = await begins(desk);
    await fatima.says('customer CUS-1001');
    await desk.settled();
    const typed = { risk: 'The firewall.', contacts: 'Ina Tech <it@nordlicht.example>' };
    await does(desk, fatima, 'risk.open', { ...typed, riskKind: '' });
    for (const text of Object.values(typed))
      expect(JSON.stringify(fatima.lastCard())).toContain(`"value":"${text}"`);
    await does(desk, fatima, 'customer.edit', { ...typed, priority: '' });
    for (const text of Object.values(typed))
      expect(JSON.stringify(fatima.lastCard())).toContain(`"value":"${text}"`);
  });

  it('are opened from the card of a customer, once, and asked about after 30 silent days', async () => {
    const fatima = await begins(desk);
    await fatima.says('customer CUS-1001');
    await desk.settled();
    const card = fatima.lastCard();
    await does(desk, fatima, 'risk.open', { risk: wildcards });
    expect(reads(fatima)).toContain('Please fill this in.');
    const data = { customerId: 'CUS-1001', risk: wildcards, riskKind: 'escalation' };
    await fatima.clicks('risk.open', data, { on: card, id: 'first' });
    await fatima.clicks('risk.open', data, { on: card, id: 'second' });
    await desk.settled();
    expect(headline(fatima, card)).toBe('RISK-1003: risk at Nordlicht Klinik');
    expect(desk.person('rita').chat()).toHaveLength(1);
    await desk.restarts();
    const before = fatima.chat().length;
    await desk.passes(29 * day);
    expect(fatima.chat()).toHaveLength(before);
    await desk.passes(4 * day);
    expect(fatima.chat()).toHaveLength(before + 1);
    expect(headlines(fatima).at(-1)).toContain('Nobody has written about Nordlicht Klinik');
    await desk.passes(60 * day);
    expect(fatima.chat()).toHaveLength(before + 1);
  });
});
