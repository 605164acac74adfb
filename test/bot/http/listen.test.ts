import { describe, expect, it } from '@jest/globals';
import restify from 'restify';
import { listen } from '../../../bot/start/listen.ts';
import type { Environment } from '../../../src/config/environment.ts';

describe('the address where the server listens', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '[::1]'],
  ])('on %s is one that can be opened', async (host, name) => {
    const server = restify.createServer();
    server.get('/', async (_req: unknown, res: restify.Response) => void res.send(200));
    const url = await listen(server, { host, port: 0 } as Environment);
    expect(url).toMatch(`http://${name}:`);
    expect((await fetch(url)).status).toBe(200);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});
