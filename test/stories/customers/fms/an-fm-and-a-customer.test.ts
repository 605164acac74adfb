import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kinds, migrations } from '../../../../src/features/index.ts';
import { audit } from '../../../../src/store/audit/audit.ts';
import { openStore } from '../../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, headlines, petraAsks, reads } from '../../../support/stories/story.ts';
import { begins, does, tenant, withFms } from '../../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const hour = 3_600_000;
const day = 24 * hour;

describe.each(engines)('an FM and a customer (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('comes with the first request of the tenant; later ones are told to its FM', async () => {
    const fatima = desk.person('fatima');
    expect(await petraAsks(desk, { tenantId: tenant, tenantName: 'Nordlicht' })).toBe('SME-1001');
    await fatima.says('customer nordl');
    await desk.settled();
    expect(headline(fatima)).toBe('Nordlicht');
    await fatima.says('cus\u22121002');
    await desk.settled();
    expect(headline(fatima)).toBe('Nordlicht');
    await does(desk, fatima, 'customer.take');
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Nordlicht Klinik', region: 'emea', priority: 'high', managed: 'yes' },
      ...{ accountTeam: 'Anna Adams <anna@ms.example>\nbert@ms.example', teamChecked: 'true' },
      contacts: 'Ina Tech <it@nordlicht.example>, head of IT',
    });
    expect(reads(fatima).join('\n')).toContain('CUS-1002\nNordlicht Klinik');
    expect(reads(fatima).join('\n')).toContain('Earlier names: Nordlicht');
    expect(reads(fatima).join('\n')).toContain('Ina Tech <it@nordlicht.example>, head of IT');
    const before = fatima.chat().length;
    const second = await petraAsks(desk, {
      ...{ tenantId: tenant, tenantName: 'Nordlicht GmbH', topic: 'Something else' },
    });
    expect(fatima.chat()).toHaveLength(before + 1);
    expect(headline(fatima)).toBe(
      `A partner asks for an SME for your customer Nordlicht Klinik: ${second}.`,
    );
    expect(reads(fatima).join('\n')).toContain('Something else\n');
    // What happens to the request later is on the card, without a message: when it comes into view
    // again, since she may be typing into it.
    await does(desk, desk.person('frank'), 'request.approve');
    expect(fatima.chat()).toHaveLength(before + 1);
    await fatima.clicks('card.refresh', { customerId: 'CUS-1002' }, { on: fatima.lastCard() });
    expect(reads(fatima).join('\n')).toContain(`Something else\nApproved\n${second}`);
  });

  it('is led to the end of its engagement, and only then left', async () => {
    const fatima = await begins(desk);
    const [anna, rita] = [desk.person('anna'), desk.person('rita')];
    expect(headlines(fatima).at(-1)).toBe('The customer engagement has begun.');
    // Too many users; then the milestone.
    await does(desk, fatima, 'closing.usage', {
      ...{ licences: '50', activeUsers: '60', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
    expect(reads(fatima)).toContain('There cannot be more active users than licences.');
    await does(desk, fatima, 'closing.usage', {
      ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
    expect(reads(fatima).join('\n')).toContain('112 of 100 active users, 26 February 2026, LYNX');
    expect(reads(fatima)).not.toContain('The customer engagement has begun.');
    // Two weeks later she is reminded of the talk, in her working hours.
    await desk.passes(14 * day);
    expect(headlines(fatima).at(-1)).toBe(
      'Exchange Online has reached its milestone; the closing talk is still to come.',
    );
    await does(desk, fatima, 'closing.prepare', {
      ...{ accountTeamKnown: 'yes', accountManaged: 'yes', teamChecked: 'true', faqRead: 'true' },
      ...{ accountTeam: 'anna@ms.example', atuMailSentOn: '2026-02-27' },
    });
    const toCome = 'Exchange Online has reached its milestone; the closing talk is still to come.';
    expect(reads(fatima)).toContain(toCome);
    await does(desk, fatima, 'closing.talk', {
      ...{ heldOn: '2026-03-02', activities: 'All mailboxes.', nextWorkload: 'no' },
      ...{ knowsEnd: 'true', satisfied: 'yes' },
    });
    expect(reads(fatima)).not.toContain(toCome);
    await does(desk, fatima, 'closing.finish', {
      ...{ customerMailSentOn: '2026-03-03', customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
    });
    // Nothing of a way out yet, not even by a click that was made up.
    const now = JSON.stringify(fatima.lastCard()).match(/"version":(\d+)/)?.[1];
    const made = { engagementId: 'ENG-1002', version: Number(now), unassignedInFtop: 'true' };
    await fatima.clicks('closing.leave', made);
    expect(reads(fatima)).toContain(
      'Not yet: the assignment team has not confirmed that Nordlicht Klinik is in FTCQ Inactive EMEA. Nothing was changed.',
    );
    const ticks = { notesUpToDate: 'true', nextActionSet: 'true' };
    await does(desk, fatima, 'closing.askQueue', ticks);
    expect(headline(anna)).toBe('Mueva Nordlicht Klinik a FTCQ Inactive EMEA, por favor.');
    expect(reads(anna).join('\n')).toContain('31 de diciembre de 2027');
    await does(desk, anna, 'closing.queued');
    expect(reads(anna).join('\n')).not.toContain('Mueva Nordlicht Klinik');
    expect(headlines(fatima).at(-1)).toBe(
      'Nordlicht Klinik is in FTCQ Inactive EMEA. You can remove your name now.',
    );
    await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
    expect(reads(fatima).join('\n')).not.toContain('You can remove your name now.');
    expect(headline(rita)).toBe(
      'Fatima Moreau hat die Beteiligung verlassen; sie ist abgeschlossen.',
    );
    await desk.restarts();
    await fatima.says('customer CUS-1001');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain(
      'FTCQ Inactive EMEA, next action on 31 December 2027',
    );
    // On the day, a Friday, the team hears of it at nine.
    const messages = anna.chat().length;
    await desk.passes(Date.parse('2027-12-31T07:59:00Z') - desk.now());
    expect(anna.chat()).toHaveLength(messages);
    await desk.passes(2 * 60_000);
    expect(anna.chat()).toHaveLength(messages + 1);
    expect(headline(anna)).toBe('Hoy es la fecha de la siguiente acción de Nordlicht Klinik.');
    await does(desk, anna, 'closing.nextDone', { comment: 'Llamamos.' });
    await desk.passes(30 * day);
    expect(anna.chat()).toHaveLength(messages + 1);
    // All of it is in the audit trail, and the rows of the lists are what the events say.
    await desk.app().stop();
    const { databaseUrl, directory: dataDir } = desk;
    const store = await openStore({ databaseUrl, dataDir, migrations });
    expect(await audit(store, kinds)).toMatchObject({ faults: [] });
    await store.close();
  });

  it('gives the texts to paste as messages of plain text', async () => {
    const fatima = await begins(desk);
    await does(desk, fatima, 'closing.usage', {
      ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
    await fatima.presses('closing.text');
    await desk.settled();
    const { activity } = fatima.chat().at(-1) ?? {};
    expect(activity).toMatchObject({ textFormat: 'plain' });
    expect(activity?.attachments ?? []).toEqual([]);
    expect(activity?.text).toBe(
      'ENGAGEMENT COMPLETION (ENABLEMENT) - Exchange Online [EXO]\nMilestone: 112 active users of 1,200 licences on 2026-02-26 (LYNX); required: 100.',
    );
  });

  it('is one, and has one open engagement, whatever is clicked at once', async () => {
    const fatima = await begins(desk);
    const card = fatima.chat().find((one) => JSON.stringify(one).includes('CUS-1001'));
    const begin = { customerId: 'CUS-1001', version: 1, motion: 'rfa', services: 'TEAMS' };
    await Promise.all(
      [1, 2, 3].map((at) => fatima.clicks('customer.begin', begin, { on: card, id: `b${at}` })),
    );
    const fresh = { ...begin, version: 2 };
    await fatima.clicks('customer.begin', fresh, { on: card, id: 'again' });
    expect(reads(fatima, card).join('\n')).toContain('ENG-1002, of fatima@fasttrack.example');
    await fatima.says('kunden');
    await desk.settled();
    expect(reads(fatima).join('\n')).toContain('1 customer, page 1 of 1');
    expect(reads(fatima).join('\n')).not.toContain('ENG-1003');
  });

  it('goes to another FM, and both hear of it', async () => {
    const fatima = await begins(desk);
    const [felipe, rita] = [desk.person('felipe'), desk.person('rita')];
    await rita.says('kunde nordlicht');
    await desk.settled();
    await does(desk, rita, 'customer.handOver', { fm: 'felipe@fasttrack.example' });
    const told = 'Felipe Mora se encarga de esta interacción a partir de ahora.';
    expect(headline(felipe)).toBe(told);
    expect(headlines(fatima).at(-1)).toBe(
      'ENG-1002: Felipe Mora takes care of Nordlicht Klinik from now on.',
    );
  });

  it('is nothing to anybody whom it does not concern', async () => {
    await begins(desk);
    const [petra, fred, lena, frank] = ['petra', 'fred', 'lena', 'frank'].map((name) =>
      desk.person(name),
    );
    for (const stranger of [petra, fred, frank]) {
      await stranger?.says('status CUS-1001');
      await stranger?.says('customer Nordlicht');
      await desk.settled();
      expect(
        stranger
          ?.chat()
          .map((one) => JSON.stringify(one))
          .join(),
      ).not.toContain('Klinik');
    }
    await lena?.says('customer Nordlicht');
    await desk.settled();
    const last = lena?.lastCard();
    expect(headline(lena as never, last)).toBe('Nordlicht Klinik');
    const verbs = JSON.stringify(last).match(/"verb":"[a-zA-Z.]+"/g) ?? [];
    expect([...new Set(verbs)].sort()).toEqual([
      ...['"verb":"card.refresh"', '"verb":"closing.show"', '"verb":"customer.list"'],
      '"verb":"summary.list"',
    ]);
  });
});
