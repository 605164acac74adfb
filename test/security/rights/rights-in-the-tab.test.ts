import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import restify from 'restify';
import { answerThrown } from '../../../bot/http/refused.ts';
import { tabRoutes } from '../../../bot/tab/routes.ts';
import { render } from '../../../cards/render.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import { states } from '../../../src/features/requests/domain/states.ts';
import { loadRequest } from '../../../src/features/requests/store/requests.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { tabClient } from '../../support/app/tab/tab-client.ts';
import { undoing } from '../tried.ts';
import { program, readerOf, type Who, whos } from './people-around.ts';
import { letters, requestRights } from './request-rights.ts';
import { fatimaTakesCare, fionaStandsIn, requestIn, words } from './situations.ts';

jest.setTimeout(120_000);

/** Beside whom the table names, those who come near: a colleague, another FPM, an admin, another tenant. */
const near: readonly Who[] = [
  ...(['colleague', 'otherFpm', 'admin', 'ownersTwin'] as const),
  ...(['customersFm', 'customersRm', 'neighbour'] as const),
];

const triedBy = (verb: string): readonly Who[] =>
  whos.filter((who) => near.includes(who) || requestRights[verb]?.[who] !== undefined);

let test: TestEngine;
let server: restify.Server;
/** Whatever is clicked is taken back: the next one meets the same request. */
let trying: Awaited<ReturnType<typeof undoing>>;

beforeAll(async () => {
  test = await anEngine('sqlite', program);
  await fionaStandsIn(test);
  await fatimaTakesCare(test);
  server = restify.createServer();
  answerThrown(server, pino({ level: 'silent' }));
  const desk: AppContext = {
    ...test.desk,
    store: {
      ...test.desk.store,
      transaction: (work) => trying.desk.store.transaction(work),
    },
  };
  const bot = {
    ...{ server, answering: () => false, drain: async () => undefined },
    serving: async <T>(_: restify.Request, work: () => Promise<T>): Promise<T> => work(),
  };
  tabRoutes(bot, desk, render, {
    signIn: async ({ headers }) => readerOf(test.store.db, headers['x-who'] as Who),
    publicHost: undefined,
    programFault: () => null,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await test.stop();
});

const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe.each(states)('in the tab a request that is %s', (state) => {
  it('is moved by the same people as in the chat', async () => {
    const id = await requestIn(test, state);
    const { version = 0 } = (await loadRequest(test.store.db, id)) ?? {};
    trying = await undoing(test.desk);
    const did: string[] = [];
    const may: string[] = [];
    for (const verb of Object.keys(requestRights))
      for (const who of triedBy(verb)) {
        const client = tabClient(url, { 'x-who': who });
        const { status } = await client.acts(verb, { ...words, requestId: id, version });
        if (status !== 200) did.push(`${verb} ${who}: ${status}`);
        if (trying.written().length > 0) did.push(`${verb} ${who}`);
        if (requestRights[verb]?.[who]?.includes(letters[state])) may.push(`${verb} ${who}`);
      }
    expect(did).toEqual(may);
  });
});

it('somebody whom the server does not know may nothing, and is not told what there is', async () => {
  const client = tabClient(url, { 'x-who': 'stranger' });
  trying = await undoing(test.desk);
  const id = await requestIn(test, 'submitted');
  const asked = (requestId: string) =>
    client.posts({ verb: 'request.approve', data: { requestId, version: 1 }, key: randomUUID() });
  const [there, absent] = [await asked(id), await asked('SME-999999')];
  expect(JSON.stringify(there.body).replaceAll(id, 'SME-999999')).toBe(JSON.stringify(absent.body));
});
