import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import https from 'node:https';
import { connect } from 'node:tls';
import { aCertificate, aCertificateAuthority } from './certificates.ts';

/** One request for a token, as it came over the wire. */
export interface TokenRequest {
  readonly host: string;
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}

export type FakeEntra = Awaited<ReturnType<typeof startFakeEntra>>;

function addresses(host = '', path = '') {
  const [, tenant] = path.split('/');
  const base = `https://${host}/${tenant}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
}

/**
 * Microsoft Entra on loopback over TLS, under the names that it really has: from now on this
 * process' HTTPS goes there, whatever host it names, and trusts the tests' own authority alone.
 */
export async function startFakeEntra(hosts: readonly string[] = ['login.microsoftonline.com']) {
  const authority = await aCertificateAuthority();
  const [host = ''] = hosts;
  const own = await aCertificate(host, authority);
  const requests: TokenRequest[] = [];
  const tokens: string[] = [];
  let refusal: { readonly error: string; readonly error_description: string } | undefined;
  const server = https.createServer(
    { key: own.privateKey, cert: own.certificate },
    async (request, response) => {
      // Clouds whose addresses MSAL does not know by heart are asked for them.
      if (request.method === 'GET') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(addresses(request.headers.host, request.url)));
        return;
      }
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
      requests.push({ host: request.headers.host ?? '', path: request.url ?? '', form });
      const token = `token-${requests.length}-for-${form.client_id}`;
      if (!refusal) tokens.push(token);
      response.writeHead(refusal ? 401 : 200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          refusal ?? {
            token_type: 'Bearer',
            expires_in: 3599,
            ext_expires_in: 3599,
            access_token: token,
          },
        ),
      );
    },
  );
  server.unref();
  const port = randomInt(20_000, 32_000);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const agent = new https.Agent({ ca: authority.certificate });
  agent.createConnection = (options) =>
    connect({
      ...(options as object),
      host: '127.0.0.1',
      port,
      servername: String(options.host),
      ca: authority.certificate,
    });
  const before = https.globalAgent;
  https.globalAgent = agent;
  return {
    requests: requests as readonly TokenRequest[],
    /** Whether a request carries a token that was given out. */
    gave: (authorization: string | undefined): boolean =>
      tokens.some((token) => authorization === `Bearer ${token}`),
    refuses(error: string, error_description: string) {
      refusal = { error, error_description };
    },
    gives() {
      refusal = undefined;
    },
    async stop() {
      https.globalAgent = before;
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
