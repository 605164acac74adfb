import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { keysOf } from '../../../src/features/customers/domain/keys.ts';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import {
  cast,
  does,
  headlines,
  isApproved,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { begins, withFms } from '../../support/stories/story-customers.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import { dialogButton, opensDialog } from '../../support/teams/clients/dialog.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

const counted = <One>(count: number, make: (number: string) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(String(at).padStart(4, '0')));

const named = (mail: string, name: string, at: string, kind: number) => ({
  ...{ mail, name, tenantId: '00000000-0000-4000-8000-000000000001' },
  aadObjectId: `00000000-0000-4000-8000-${String(kind)}${at.padStart(11, '0')}`,
});

const [sme] = mixed.smes;
if (!sme) throw new Error('the sample has no SME');

/** 400 FPMs, 1,000 partners of one contact, 300 SMEs; two of them are called alike. */
const large: Program = {
  ...mixed,
  people: [
    ...mixed.people,
    ...counted(398, (at) => named(`f${at}@fpm.example`, `Fee ${Number(at) || 1}`, at, 3)),
    ...counted(298, (at) => named(`s${at}@sme.example`, `Sil ${at}`, at, 4)),
  ],
  partners: [
    ...mixed.partners,
    ...counted(998, (at) => ({
      ...{ id: `partner-${at}`, name: `Partner ${at}`, contacts: ['petra@contoso.example'] },
    })),
  ],
  fpms: [...mixed.fpms, ...counted(398, (at) => ({ mail: `f${at}@fpm.example`, regions: [] }))],
  smes: [...mixed.smes, ...counted(298, (at) => ({ ...sme, mail: `s${at}@sme.example` }))],
};

/** The same with 50 more contacts in one company, and 50 more FMs. */
const largeWithFms: Program = {
  ...large,
  people: [
    ...large.people,
    ...withFms.people.slice(mixed.people.length),
    ...counted(50, (at) => named(`c${at}@contoso.example`, `Con ${at}`, at, 5)),
    ...counted(50, (at) => named(`m${at}@fasttrack.example`, `Flo ${at}`, at, 6)),
  ],
  partners: large.partners.map((partner, at) =>
    at === 0
      ? {
          ...partner,
          contacts: [...partner.contacts, ...counted(50, (of) => `c${of}@contoso.example`)],
        }
      : partner,
  ),
  extra: {
    ...withFms.extra,
    customers: {
      ...keysOf(withFms),
      fms: [
        ...keysOf(withFms).fms,
        ...counted(50, (at) => ({ mail: `m${at}@fasttrack.example`, regions: [] })),
      ],
    },
  },
};

describe('lists longer than a card, in a client that does not look for entries', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: large, simpleClients: true });
  });
  afterEach(() => desk.stop());

  const shownOn = (person: Person): string => JSON.stringify(cardOf(person.lastCard()));

  it('are typed into in the form: a part that one has, else those are offered that have it', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    await does(desk, petra, 'form.next', need);
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'keine Firma' });
    expect(shownOn(petra)).toContain('Dazu passt nichts.');
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'partner 00' });
    expect(shownOn(petra)).toContain('Dazu passen 109 Einträge.');
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'partner 001' });
    expect(shownOn(petra)).toContain('"title":"Partner 0017","value":"partner-0017"');
    await does(desk, petra, 'form.next', { ...customer, partnerName: '0017' });
    await does(desk, petra, 'form.next', { ...why, fpm: 'Fee 1' });
    expect(shownOn(petra)).toContain('"title":"Fee 1 (f0000@fpm.example)"');
    expect(shownOn(petra)).toContain('"title":"Fee 1 (f0001@fpm.example)"');
    await does(desk, petra, 'form.next', { ...why, fpm: 'f0001@fpm.example' });
    expect(reads(petra).join('\n')).toContain('Fee 1');
    await does(desk, petra, 'form.submit');
    expect(reads(petra).join('\n')).toContain('SME-1001');
  });

  it('offer the SMEs that fit best, and anybody else by name', async () => {
    const { anna } = cast(desk);
    await isApproved(desk);
    expect(shownOn(anna)).toContain('"value":"?"');
    await does(desk, anna, 'request.assign', { sme: '?' });
    expect(shownOn(anna)).toContain('parte del nombre o de la dirección');
    await does(desk, anna, 'request.assign', { sme: 'sil 0297' });
    expect(reads(anna).join('\n')).toContain('Sil 0297');
  });

  it('work where an FPM hands over, is away, or proposes', async () => {
    const { petra, frank } = cast(desk);
    await isApprovedBy(petra, frank);
    await frank.says('help');
    await desk.settled();
    const week = { startDate: '2026-03-04', endDate: '2026-03-06' };
    await does(desk, frank, 'away.set', { ...week, delegate: 'fee' });
    expect(shownOn(frank)).toContain('398 fit that.');
    await does(desk, frank, 'away.set', { ...week, delegate: 'fee 42' });
    expect(shownOn(frank)).toContain('Fee 42');
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'proposal.open');
    await does(desk, frank, 'proposal.send', {
      ...{ partnerName: 'contoso', sme: 'sil 02', workload: 'aadp-p1', outcomes: 'x' },
      ...{ startDate: '2026-03-09', endDate: '2026-04-02' },
    });
    expect(shownOn(frank)).toMatch(/"1\d\d fit that/);
  });

  const isApprovedBy = async (petra: Person, frank: Person): Promise<void> => {
    await isSubmitted(petra);
    await does(desk, frank, 'request.handOver', { fpm: 'fee 7' });
    expect(reads(frank)).toEqual([
      'Request SME-1001 is no longer with you; there is nothing left for you to do.',
    ]);
  };

  const isSubmitted = async (petra: Person): Promise<void> => {
    await petra.says('neu');
    await desk.settled();
    for (const step of [need, customer, why]) await does(desk, petra, 'form.next', step);
    await does(desk, petra, 'form.submit');
  };
});

describe('lists longer than a card, in Teams', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: largeWithFms, panelsInDialogs: true });
  });
  afterEach(() => desk.stop());

  /** The input as the client draws it, with what it shows where it cannot. */
  const inputOf = (person: Person, id: string) =>
    nodesOf(cardOf(person.lastCard())).find((node) => node.id === id && node['choices.data']);
  const looksFor = async (who: string, dataset: string, queryText: string, skip = 0) => {
    const person = desk.person(who);
    const value = { dataset, queryText, queryOptions: { skip, top: 15 }, data: {} };
    const answer = await person.send(
      person.activity('invoke', { name: 'application/search', value }),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' },
    });
    const { results } = (answer.body as { value: { results: { title: string; value: string }[] } })
      .value;
    return results;
  };
  const titles = (results: readonly { title: string }[]) => results.map(({ title }) => title);

  it('are looked for while somebody types, and what is chosen is taken', async () => {
    const { petra } = cast(desk);
    await petra.says('neu');
    await desk.settled();
    await does(desk, petra, 'form.next', need);
    expect(inputOf(petra, 'partnerName')).toMatchObject({
      ...{ type: 'Input.ChoiceSet', style: 'filtered' },
      'choices.data': { type: 'Data.Query', dataset: 'partnerName' },
      fallback: { type: 'Input.Text', id: 'partnerName' },
    });
    // The other one of the same name stands on the next page.
    expect(await looksFor('petra', 'fpm', 'f0000@')).toEqual([
      { title: 'Fee 1 (f0000@fpm.example)', value: 'f0000@fpm.example' },
    ]);
    expect(await looksFor('petra', 'partnerName', '')).toHaveLength(15);
    expect(titles(await looksFor('petra', 'partnerName', 'partner 001', 8))).toEqual([
      ...['Partner 0017', 'Partner 0018', 'Partner 0019'],
    ]);
    expect(titles(await looksFor('petra', 'fpm', 'fee 1'))).toEqual(
      expect.arrayContaining(['Fee 1 (f0000@fpm.example)', 'Fee 1 (f0001@fpm.example)', 'Fee 10']),
    );
    await does(desk, petra, 'form.next', { ...customer, partnerName: 'partner-0017' });
    await does(desk, petra, 'form.next', { ...why, fpm: 'f0001@fpm.example' });
    expect(reads(petra).join('\n')).toContain('Partner 0017');
    await does(desk, petra, 'form.submit');
    expect(reads(petra).join('\n')).toContain('SME-1001');
  });

  it('begin with the SMEs that fit best, and hold all others', async () => {
    const { anna } = cast(desk);
    await isApproved(desk);
    const sme = inputOf(anna, 'sme');
    expect(sme).toMatchObject({ style: 'filtered', 'choices.data': { dataset: 'sme' } });
    expect(sme).toHaveProperty('choices.39');
    expect(await looksFor('anna', 'sme', 'sil 0297')).toEqual([
      { title: 'Sil 0297', value: 's0297@sme.example' },
    ]);
    await does(desk, anna, 'request.assign', { sme: 's0297@sme.example' });
    expect(reads(anna).join('\n')).toContain('Sil 0297');
  });

  it('are the other contacts of one company, as that request offers them', async () => {
    const { petra } = cast(desk);
    const id = await petraAsks(desk);
    const opener = dialogButton(cardOf(petra.chat()[0]), 'request.giveTo');
    const dialog = await opensDialog(petra, { from: 'card', data: opener });
    expect(nodesOf(dialog.card()).find((node) => node.id === 'contact')).toMatchObject({
      ...{ type: 'Input.ChoiceSet', style: 'filtered' },
      'choices.data': { type: 'Data.Query', dataset: `contact/${id}` },
      fallback: { type: 'Input.Text', id: 'contact' },
    });
    const one = [{ title: 'Con 0042', value: 'c0042@contoso.example' }];
    expect(await looksFor('petra', `contact/${id}`, 'con 0042')).toEqual(one);
    expect(await looksFor('petra', `contact/${id}`, 'petra')).toEqual([]);
    // Her FPM may give it as well; nobody else, and of no other request.
    expect(await looksFor('frank', `contact/${id}`, 'con 0042')).toEqual(one);
    for (const [who, list] of [
      ...[
        ['paula', `contact/${id}`],
        ['sofia', `contact/${id}`],
      ],
      ...[
        ['petra', 'contact/SME-9'],
        ['petra', 'contact/CUS-1002'],
        ['petra', 'contact/'],
      ],
    ] as const)
      expect([who, list, await looksFor(who, list, 'con')]).toEqual([who, list, []]);
    await dialog.presses('request.giveTo', { contact: 'c0042@contoso.example' });
    expect(dialog.closed()).toContain(id);
    await desk.settled();
    expect(headlines(petra).join('\n')).toContain('Con 0042');
    expect(await looksFor('petra', `contact/${id}`, 'con')).toEqual([]);
  });

  it('are the FMs to whom a customer is handed over', async () => {
    const fatima = await begins(desk);
    await fatima.says('customer nordlicht');
    await desk.settled();
    expect(inputOf(fatima, 'fm')).toMatchObject({
      ...{ type: 'Input.ChoiceSet', style: 'filtered' },
      'choices.data': { dataset: 'fm' },
      fallback: { type: 'Input.Text', id: 'fm' },
    });
    const one = [{ title: 'Flo 0042', value: 'm0042@fasttrack.example' }];
    expect(await looksFor('fatima', 'fm', 'flo 0042')).toEqual(one);
    expect(await looksFor('rita', 'fm', 'flo 0042')).toEqual(one);
    expect(await looksFor('petra', 'fm', 'flo')).toEqual([]);
    await does(desk, fatima, 'customer.handOver', { fm: 'm0042@fasttrack.example' });
    expect(reads(fatima).join('\n')).toContain('Flo 0042');
  });

  it('show nobody what their own cards do not offer', async () => {
    expect(await looksFor('paula', 'partnerName', 'contoso')).toEqual([]);
    expect(await looksFor('petra', 'partnerName', 'fabrikam')).toEqual([]);
    expect(titles(await looksFor('frank', 'partnerName', 'fabrikam'))).toEqual(['Fabrikam Iberia']);
    for (const list of ['sme', 'delegate', 'contact', 'people', '__proto__', 'toString'])
      expect([list, await looksFor('petra', list, '')]).toEqual([list, []]);
    const stranger = desk.person('petra');
    const who = { id: '29:x', aadObjectId: 'ffffffff-0000-4000-8000-000000000000' };
    const value = { dataset: 'fpm', queryText: 'fee' };
    const asked = stranger.activity('invoke', { name: 'application/search', value, from: who });
    expect((await desk.teams.send(asked)).body).toMatchObject({ value: { results: [] } });
  });

  it('answer whatever a client sends with a list, be it empty', async () => {
    const petra = desk.person('petra');
    for (const value of [
      undefined,
      null,
      5,
      [],
      {},
      { dataset: [] },
      { dataset: 'fpm', queryText: {} },
    ]) {
      const asked = petra.activity('invoke', { name: 'application/search', value });
      const { status, body } = await petra.send(asked);
      expect([
        status,
        Array.isArray((body as never as { value: { results: unknown } }).value.results),
      ]).toEqual([200, true]);
    }
    expect(await looksFor('petra', 'fpm', 'x'.repeat(5000))).toEqual([]);
    expect(titles(await looksFor('petra', 'fpm', '\u200bFéE 42\u0000'))).toContain('Fee 42');
  });
});
