import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A way to a server that is as far as another machine: what it answers arrives `ms` later, in order
 * and no slower. So each round trip takes that much longer, however much goes at once.
 */
export async function startDelay(url: string, ms: number) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const near = createServer({ noDelay: true }, (client) => {
    const server = connect({ host: hostname, port: Number(port), noDelay: true });
    const both = [client, server];
    const end = (): void => {
      for (const socket of both) socket.destroy();
      for (const socket of both) open.delete(socket);
    };
    for (const socket of both) open.add(socket.on('error', end).on('close', end));
    client.on('data', (sent) => server.write(sent));
    server.on('data', (answer) => setTimeout(() => client.write(answer), ms));
  }).listen(0, '127.0.0.1');
  await once(near, 'listening');
  const far = new URL(url);
  far.hostname = '127.0.0.1';
  far.port = String((near.address() as AddressInfo).port);
  return {
    url: far.href,
    stop: (): void => {
      near.close();
      for (const socket of open) socket.destroy();
    },
  };
}
