import { isIPv6 } from 'node:net';
import { ConfigurationError, type Environment } from '../../src/config/environment.ts';
import type { BotServer } from '../http/server.ts';

/** Resolves to the address where the server listens; rejects where it cannot, with the way out. */
export function listen(server: BotServer['server'], { host, port }: Environment): Promise<string> {
  const name = isIPv6(host) ? `[${host}]` : host;
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigurationError(`Port ${port} is taken. Choose another one: PORT=${port + 100}`)
          : error,
      ),
    );
    server.listen(port, host, () => resolve(`http://${name}:${server.address().port}`));
  });
}
