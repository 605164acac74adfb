import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { does } from '../../support/stories/story.ts';
import type { Json } from '../../support/teams/chats.ts';
import { cardTexts } from '../../support/teams/clients/cards.ts';
import { petraAsks } from '../asking.ts';
import { resultsIn, sends } from './payload.ts';

describe('composeExtension/query', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await petraAsks(desk);
    await petraAsks(desk, { tenantName: 'Groß & Söhne <KG>', topic: 'MFA' });
    await petraAsks(desk, { tenantName: 'Fabrikam', workload: 'spo', topic: 'Sites' });
    await does(desk, desk.person('frank'), 'request.approve');
  }, 60_000);
  afterAll(() => desk.stop());

  const asks = async (who: string, typed: unknown, options: unknown = { skip: 0, count: 25 }) =>
    resultsIn(
      await sends(desk, desk.person(who), 'compose-extension-query', (value) => ({
        ...value,
        parameters: [{ name: 'query', value: typed }],
        queryOptions: options,
      })),
    );
  const idsOf = async (who: string, typed: unknown, options?: unknown) => {
    const { attachments } = await asks(who, typed, options);
    return attachments.map(({ preview }) => String(preview.content.title).split(' ')[0]);
  };

  it('finds the newest of mine where nothing is typed yet', async () => {
    const answer = await sends(desk, desk.person('petra'), 'compose-extension-initial-query');
    const { type, attachments } = resultsIn(answer);
    expect(type).toBe('result');
    expect(attachments.map(({ preview }) => preview.content)).toEqual([
      { title: 'SME-1003 · Genehmigt', text: 'Fabrikam · SharePoint Online (SPO)' },
      { title: 'SME-1002 · Übermittelt', text: 'Groß & Söhne ‹KG› · Azure AD Premium P1 (AADP)' },
      {
        title: 'SME-1001 · Übermittelt',
        text: 'Bäckerei Brandl GmbH · Azure AD Premium P1 (AADP)',
      },
    ]);
  });

  it('gives a card with a preview, as Teams wants it', async () => {
    const { attachments } = await asks('petra', 'Brandl');
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail' },
    });
  });

  it('puts nothing on the card but id, state, customer and workload', async () => {
    const { attachments } = await asks('petra', 'Brandl');
    expect(readOn(attachments[0]?.content)).toEqual([
      'SME-1001 · Übermittelt',
      'Bäckerei Brandl GmbH · Azure AD Premium P1 (AADP)',
      'Öffnen',
    ]);
    // The random start of its chain may hold any three digits.
    const withoutKey = (name: string, value: unknown) => (name === 'chain' ? undefined : value);
    const card = JSON.stringify(attachments[0]?.content, withoutKey);
    for (const secret of ['Conditional', '8a1c9d6e', 'petra@', 'Frank', '400', 'version":1}'])
      expect([secret, card.includes(secret)]).toEqual([secret, false]);
  });

  it.each([
    ['SME-1001', ['SME-1001']],
    ['1003', ['SME-1003']],
    ['brandl', ['SME-1001']],
    ['backerei', ['SME-1001']],
    ['GROSS', ['SME-1002']],
    ['söhne kg', ['SME-1002']],
    ['AADP', ['SME-1002', 'SME-1001']],
    ['sharepoint', ['SME-1003']],
    ['Genehmigt', ['SME-1003']],
    ['approved', ['SME-1003']],
    ['aprobada', ['SME-1003']],
    ['übermittelt brandl', ['SME-1001']],
    ['contoso', ['SME-1003', 'SME-1002', 'SME-1001']],
    ['  ', ['SME-1003', 'SME-1002', 'SME-1001']],
    [1002, ['SME-1002']],
  ])('finds by %j', async (typed, ids) => {
    expect(await idsOf('petra', typed)).toEqual(ids);
  });

  it.each([
    ['Genehmigt brandl'],
    ['nothing like it'],
    ['SME-9'],
    ['%'.repeat(300)],
    ['_' + '\u0000'],
  ])('says that nothing fits %j', async (typed) => {
    const { type, says, attachments } = await asks('petra', typed);
    const nothing = typed.replace(/[^\p{L}\p{N}]/gu, '') === '';
    if (nothing) expect(attachments).toHaveLength(3);
    else
      expect({ type, says }).toEqual({
        type: 'message',
        says: 'Keine Anforderung, die Sie sehen dürfen, passt dazu. Sie können nach Nummer, Kunde, Arbeitsbereich oder Status suchen.',
      });
  });

  it('shows each only what they may see', async () => {
    const every = ['SME-1003', 'SME-1002', 'SME-1001'];
    expect(await idsOf('petra', '')).toEqual(every);
    expect(await idsOf('frank', '')).toEqual(every);
    expect(await idsOf('anna', '')).toEqual(every);
    expect(await idsOf('ada', '')).toEqual(every);
    for (const other of ['paula', 'fiona', 'sam', 'sofia', 'stefan'])
      for (const typed of ['', 'SME-1001', 'brandl'])
        expect([other, await idsOf(other, typed)]).toEqual([other, []]);
  });

  it('gives page after page, each request once, and then no more', async () => {
    expect(await idsOf('petra', '', { skip: 0, count: 2 })).toEqual(['SME-1003', 'SME-1002']);
    expect(await idsOf('petra', '', { skip: 2, count: 2 })).toEqual(['SME-1001']);
    const end = await asks('petra', '', { skip: 4, count: 2 });
    expect(end).toMatchObject({ type: 'result', attachments: [] });
  });

  it('refreshes for those whom it concerns and whom Teams knows', async () => {
    const { attachments } = await asks('petra', 'Brandl');
    expect(attachments[0]?.content.refresh).toEqual({
      action: {
        type: 'Action.Execute',
        verb: 'card.refresh',
        data: {
          ...{ requestId: 'SME-1001', shared: true },
          chain: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      },
      userIds: [desk.person('petra').id, desk.person('frank').id, desk.person('anna').id],
    });
  });

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { commandId: 'createRequest' },
    { commandId: 'constructor', parameters: [] },
    { commandId: ['searchRequests'] },
  ])('answers the value %j with a sentence', async (value) => {
    const answer = await sends(desk, desk.person('petra'), 'compose-extension-query', () => value);
    expect(resultsIn(answer)).toMatchObject({
      type: 'message',
      says: 'Ich kenne diese Schaltfläche nicht. Bitte öffnen Sie die Anforderung noch einmal aus Ihrer Liste.',
    });
  });

  it.each([
    { parameters: null, queryOptions: null },
    { parameters: 'Brandl', queryOptions: { skip: -1, count: 1e9 } },
    { parameters: [null, 5, { name: 'query' }, { value: 'x' }, { name: {}, value: [] }] },
    { queryOptions: { skip: '0', count: {} }, parameters: [{ name: 'query', value: null }] },
  ])('searches on without what is wrong in %j', async (wrong) => {
    const answer = await sends(desk, desk.person('petra'), 'compose-extension-query', () => ({
      commandId: 'searchRequests',
      ...(wrong as Json),
    }));
    expect(resultsIn(answer).attachments).toHaveLength(3);
  });

  it('answers an unknown sender with a sentence', async () => {
    const petra = desk.person('petra');
    const { from: _, ...nobody } = petra.activity('invoke', {
      name: 'composeExtension/query',
      value: { commandId: 'searchRequests' },
    });
    const { type, says } = resultsIn(await desk.teams.send(nobody));
    expect({ type, says }).toMatchObject({
      type: 'message',
      says: expect.stringMatching(/^I could not find you/),
    });
  });
});

const readOn = (content: Json | undefined) =>
  cardTexts({
    id: 'result',
    activity: {
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    },
    edits: 0,
    deleted: false,
    history: [],
    clientCard: undefined,
  });
