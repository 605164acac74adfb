import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'restify';
import { createLog } from '../../../bot/log.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';

let desk: TestDesk;
const lines: { readonly level: number; readonly msg: string }[] = [];
const log = createLog('trace', { write: (line) => void lines.push(JSON.parse(line)) });
const secret = 'a-secret-of-ours';
let gone = false;
const ifThere = <T>(what: T): T => {
  if (gone) throw new Error(secret);
  return what;
};
beforeAll(async () => {
  desk = await startDesk({
    log,
    openStore: async (options) => {
      const store = await openStore(options);
      return {
        ...store,
        get db() {
          return ifThere(store.db);
        },
        ping: () => ifThere(store.ping()),
      };
    },
  });
});
afterAll(() => desk.stop());
beforeEach(() => {
  lines.length = 0;
});

const errors = () => lines.filter(({ msg }) => msg === 'request failed');
const asked = async (path: string, init?: RequestInit) => {
  const answer = await fetch(`${desk.url()}${path}`, init);
  return { status: answer.status, text: await answer.text() };
};
const failed = { status: 500, text: '{"code":"ServiceError"}' };

class Frozen extends Error {
  override readonly message = secret;
}

describe('what a route throws', () => {
  const thrown: readonly (readonly [string, () => unknown])[] = [
    ['an error', () => new Error(secret)],
    [
      'the error of a service, with its status',
      () => Object.assign(new Error(secret), { statusCode: 404 }),
    ],
    ['an error that nothing can be written to', () => Object.freeze(new Frozen())],
    [
      'an error by the name of an event, as PostgreSQL has it',
      () => Object.assign(new Error(secret), { name: 'error', code: '22021' }),
    ],
    ['a text', () => secret],
    ['nothing', () => undefined],
    ['null', () => null],
    ['an object', () => ({ statusCode: 200, secret })],
    ['a function', () => () => secret],
  ];
  const ways: readonly (readonly [string, (error: unknown) => (res: Response) => Promise<void>])[] =
    [
      [
        'at once',
        (error) => async () => {
          throw error;
        },
      ],
      ['later', (error) => () => new Promise((_resolve, reject) => setImmediate(reject, error))],
      [
        'after another type was named',
        (error) => async (res) => {
          res.setHeader('content-type', 'text/html');
          throw error;
        },
      ],
    ];
  let count = 0;
  it.each(thrown)(
    '%s, is 500 without a word of it, once in the log, and the bot goes on',
    async (_, error) => {
      for (const [way, handler] of ways) {
        const path = `/thrown-${count++}`;
        const handle = handler(error());
        desk.app().server.get(path, async (_req: Request, res: Response) => handle(res));
        expect({ way, ...(await asked(path)) }).toEqual({ way, ...failed });
        expect(errors()).toHaveLength(1);
        lines.length = 0;
      }
      expect((await asked('/healthz')).status).toBe(200);
    },
  );

  it('after its answer, is once in the log', async () => {
    desk.app().server.get('/answered', async (_req: Request, res: Response) => {
      res.send(200, { ok: true });
      throw new Error(secret);
    });
    expect(await asked('/answered')).toEqual({ status: 200, text: '{"ok":true}' });
    expect((await asked('/healthz')).status).toBe(200);
    expect(errors()).toHaveLength(1);
  });

  it('because its answer cannot be written, is 500, and the log has nothing of who asked', async () => {
    desk.app().server.get('/unwritable', async (_req: Request, res: Response) => {
      res.send(200, { number: 1n });
    });
    const headers = { authorization: `Bearer ${secret}` };
    expect(await asked('/unwritable', { headers })).toEqual({ status: 500, text: '' });
    expect(lines.map(({ msg }) => msg)).toEqual([
      'error in formatter (application/json) formatting response body',
    ]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

describe('what a caller does wrong', () => {
  it('is no error of ours, and not in the log', async () => {
    const json = { 'content-type': 'application/json' };
    const post = (body: string, headers: Record<string, string> = json) =>
      asked('/api/messages', { method: 'POST', body, headers });
    expect(await post('{"type":')).toEqual({ status: 400, text: '{"code":400}' });
    expect(await post('{}', { ...json, 'content-md5': 'x' })).toEqual({
      status: 400,
      text: '{"code":400}',
    });
    expect(await post(`"${'x'.repeat(300_000)}"`)).toEqual({ status: 413, text: '{"code":413}' });
    expect(await asked('/nope')).toEqual({ status: 404, text: '{"code":404}' });
    expect(await asked('/healthz', { method: 'PUT' })).toEqual({
      status: 405,
      text: '{"code":405}',
    });
    expect(errors()).toEqual([]);
  });
});

describe('with the database gone', () => {
  beforeAll(() => {
    gone = true;
  });
  afterAll(() => {
    gone = false;
  });

  it.each([
    ['/healthz', 200],
    ['/readyz', 503],
    ['/metrics', 200],
    ['/demo/clock', 404],
    ['/nope', 404],
  ])('%s is %p, tells nothing of it, and the bot goes on', async (path, status) => {
    const answer = await asked(path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/a-secret|Error:| {4}at |\.ts:/);
    expect(errors()).toHaveLength(status === 500 ? 1 : 0);
    expect((await asked('/healthz')).status).toBe(200);
  });
});
