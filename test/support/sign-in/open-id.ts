import { startServer } from '../teams/server.ts';

export type OpenId = Awaited<ReturnType<typeof startOpenId>>;

/** Where the Bot Framework publishes the keys that it signs with; on loopback, over HTTP. */
export async function startOpenId() {
  let keys: readonly unknown[] = [];
  let answer: 'keys' | 'error' | 'nonsense' | 'redirect' = 'keys';
  const asked = { metadata: 0, keys: 0 };
  const server = await startServer(async (request, _body, response) => {
    const reply = (status: number, body: unknown, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    const wantsKeys = request.url === '/v1/.well-known/keys';
    asked[wantsKeys ? 'keys' : 'metadata'] += 1;
    if (answer === 'error') return reply(503, { error: 'down' });
    if (answer === 'nonsense') return reply(200, { keys: 'none', jwks_uri: 5 });
    if (answer === 'redirect')
      return reply(302, {}, { location: `${address}/elsewhere${request.url}` });
    reply(
      200,
      wantsKeys
        ? { keys }
        : {
            issuer: 'https://api.botframework.com',
            jwks_uri: `${address}/v1/.well-known/keys`,
            id_token_signing_alg_values_supported: ['RS256'],
          },
    );
  });
  const address = `http://127.0.0.1:${server.port}`;
  return {
    url: `${address}/v1/.well-known/openidconfiguration`,
    asked: asked as Readonly<typeof asked>,
    publish(...published: readonly unknown[]) {
      keys = published;
    },
    answers(as: typeof answer) {
      answer = as;
    },
    down: server.down,
    up: server.up,
    stop: server.down,
  };
}
