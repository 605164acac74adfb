import { createServer, type IncomingMessage } from 'node:http';

/** What the machine is asked for. */
export interface IdentityRequest {
  readonly secret: string | undefined;
  readonly resource: string | null;
  readonly clientId: string | null;
}

/**
 * A machine that has a managed identity, as App Service tells a process of it: by its environment.
 * MSAL finds out once a process where to ask, and never again. So the address and the header are
 * the same for all tests that one process runs.
 */
export async function startMachineIdentity(token: () => string) {
  const asked: IdentityRequest[] = [];
  const server = createServer((request, response) => {
    asked.push(read(request));
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: token(), expires_on, token_type: 'Bearer' }));
  });
  const port = 27_000 + (process.pid % 4_000);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${port}/msi/token`;
  process.env.IDENTITY_HEADER = 'machine-secret';
  return {
    asked,
    stop: async () => {
      delete process.env.IDENTITY_ENDPOINT;
      delete process.env.IDENTITY_HEADER;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function read({ url = '', headers }: IncomingMessage): IdentityRequest {
  const { searchParams } = new URL(url, 'http://x');
  const secret = headers['x-identity-header'];
  return {
    secret: typeof secret === 'string' ? secret : undefined,
    resource: searchParams.get('resource'),
    clientId: searchParams.get('client_id'),
  };
}
