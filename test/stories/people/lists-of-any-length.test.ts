import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nodesOf } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { largeWithFms } from '../../support/samples/long-lists.ts';
import {
  cast,
  does,
  headlines,
  isApproved,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { begins } from '../../support/stories/story-customers.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import { dialogButton, opensDialog } from '../../support/teams/clients/dialog.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

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
