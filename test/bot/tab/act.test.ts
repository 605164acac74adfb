import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, type TabClient, tabClient } from '../../support/app/tab/tab-client.ts';
import { eventsRecorded, petraAsks, reads } from '../../support/stories/story.ts';

let desk: TestDesk;
let tab: (name: string) => TabClient;
beforeEach(async () => {
  desk = await startDesk();
  tab = (name) => tabClient(desk.url, demoPerson(`${name}.example`));
});
afterEach(() => desk.stop());

const about = (id: string, version: number) => ({ requestId: id, version });
describe('a click in the tab', () => {
  it('does what the same click in the chat does, and the cards in the chats follow', async () => {
    const id = await petraAsks(desk);
    const { status, body } = await tab('frank@fasttrack').acts('request.approve', {
      ...about(id, 1),
      comment: 'Gladly.',
    });
    await desk.settled();
    expect({ status, id: body.id, refused: body.refused }).toEqual({
      ...{ status: 200, id, refused: false },
    });
    expect(reads(desk.person('frank')).join('\n')).toContain('Gladly.');
    expect(JSON.stringify(body.card)).toContain('Gladly.');
    expect(reads(desk.person('petra')).join('\n')).toContain('genehmigt');
  });

  it('that is sent twice is done once and answered twice', async () => {
    const id = await petraAsks(desk);
    const key = randomUUID();
    const frank = tab('frank@fasttrack');
    const before = await eventsRecorded(desk);
    const answers = await Promise.all(
      [1, 2, 3].map(() => frank.acts('request.approve', about(id, 1), key)),
    );
    expect(answers.map(({ body }) => body.refused)).toEqual([false, false, false]);
    expect(await eventsRecorded(desk)).toBe(before + 1);
    // Another's click with the same key is a click of their own.
    const other = await tab('ada@fasttrack').acts('request.approve', about(id, 1), key);
    expect(other.body.refused).toBe(true);
  });

  it('on what is out of date changes nothing and shows what is so', async () => {
    const id = await petraAsks(desk);
    await tab('anna@fasttrack').acts('request.return', { ...about(id, 1), questions: 'Which?' });
    const late = await tab('frank@fasttrack').acts('request.approve', about(id, 1));
    expect(late.body).toMatchObject({ id, refused: true });
  });

  it('opens a form, which is nothing that a number names', async () => {
    const { body } = await tab('petra@contoso').acts('form.open', {});
    expect(body).toMatchObject({ id: null, refused: false });
    expect(JSON.stringify(body.card)).toContain('form.next');
  });
});

describe('somebody else’s request', () => {
  it('is shown to nobody whom it does not concern', async () => {
    const id = await petraAsks(desk);
    const { body } = await tab('paula@fabrikam').acts('request.show', about(id, 1));
    expect(JSON.stringify(body)).not.toContain('Brandl');
  });
});

describe('whatever is sent', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no verb', JSON.stringify({ data: {}, key: randomUUID() })],
    ['no key', JSON.stringify({ verb: 'request.show', data: {} })],
    ['a key that is none', JSON.stringify({ verb: 'request.show', data: {}, key: 'x' })],
    ['a verb that is too long', JSON.stringify({ verb: 'x'.repeat(251), key: randomUUID() })],
    [
      'too deep',
      `{"verb":"x","key":"${randomUUID()}","data":${'['.repeat(500)}${']'.repeat(500)}}`,
    ],
  ])('%s: 400', async (_, body) => {
    expect(await tab('frank@fasttrack').posts(body)).toMatchObject({ status: 400 });
  });

  it('as no JSON, too big, or packed: refused', async () => {
    const frank = tab('frank@fasttrack');
    const big = JSON.stringify({ verb: 'x', data: 'x'.repeat(257 * 1024), key: randomUUID() });
    expect((await frank.posts(big)).status).toBe(413);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      expect((await frank.posts('{}', { 'content-type': type })).status).toBeLessThan(500);
    expect((await frank.posts('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('from another page: 403', async () => {
    const frank = tab('frank@fasttrack');
    const body = { verb: 'form.open', data: {}, key: randomUUID() };
    const foreign = ['https://evil.example', 'null', 'http://127.0.0.1:1', 'nonsense', ''];
    for (const origin of foreign)
      expect({ origin, status: (await frank.posts(body, { origin })).status }).toEqual({
        ...{ origin, status: 403 },
      });
    expect((await frank.posts(body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await frank.gets('/api/work', { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('by nobody, or by somebody who is not there: 401', async () => {
    for (const headers of [{}, { 'x-demo-person': 'nobody@nowhere.example' }])
      expect(await tabClient(desk.url, headers).acts('form.open', {})).toMatchObject({
        ...{ status: 401, body: { code: 'Unauthorized' } },
      });
  });

  it('never ends in 500, whatever the data are', async () => {
    const id = await petraAsks(desk);
    const verbs = ['request.approve', 'request.show', 'form.next', 'request.list', 'away.set', 'x'];
    const frank = tab('frank@fasttrack');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.oneof(
          fc.jsonValue(),
          fc.record({ requestId: fc.constantFrom(id, 'SME-1'), x: fc.jsonValue() }),
        ),
        async (verb, data) => {
          const { status } = await frank.acts(verb, data);
          expect([200, 400]).toContain(status);
        },
      ),
      { numRuns: 150 },
    );
  });
});
