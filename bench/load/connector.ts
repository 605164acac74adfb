import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** Calls that Teams takes in any second of one tenant, and in any one and two seconds of one chat. */
const limits = { tenant: [1_000, 50], chat: [1_000, 7], chatTwice: [2_000, 8] } as const;

/**
 * Teams' side for what the bot sends: answers at once. With `strict` it answers 429 to what is beyond
 * Teams' limits.
 */
export async function startConnector({ strict = false } = {}) {
  let taken = 0;
  let refused = 0;
  const times: number[] = [];
  const chats = new Map<string, number[]>();
  const answer = (response: ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const beyond = (url: string): boolean => {
    const chat = url.split('/').at(url.split('/').indexOf('conversations') + 1) ?? '';
    const own = chats.get(chat) ?? [];
    const now = performance.now();
    const full = (some: readonly number[], [ms, calls]: readonly [number, number]) =>
      (some.at(-calls) ?? Number.NEGATIVE_INFINITY) > now - ms;
    if (full(times, limits.tenant) || full(own, limits.chat) || full(own, limits.chatTwice))
      return true;
    chats.set(chat, [...own.slice(-10), now]);
    return false;
  };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (request.method === 'GET') return answer(response, 200, { members: [member] });
      if (strict && beyond(request.url ?? '')) {
        refused += 1;
        response.setHeader('retry-after', '5');
        return answer(response, 429, { error: { code: 'Throttled' } });
      }
      taken += 1;
      times.push(performance.now());
      answer(response, request.method === 'PUT' ? 200 : 201, { id: `${Date.now()}${taken}` });
    });
  });
  server.listen(randomInt(15_000, 20_000), '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/teams/`,
    /** When each call was taken, by `performance.now()`. */
    times: (): readonly number[] => times,
    refused: () => refused,
    forget: () => {
      times.length = 0;
      refused = 0;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const member = { id: '29:bench', name: 'Fpm Number 0', aadObjectId: 'bench', email: 'f@b.example' };
