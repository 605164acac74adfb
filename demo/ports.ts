import { createServer } from 'node:net';

/** Fails with one sentence that names every port already taken and how to get round it. */
export async function refuseBusyPorts(ports: readonly number[]): Promise<void> {
  const taken = await Promise.all(ports.map(async (port) => ((await isTaken(port)) ? [port] : [])));
  const busy = taken.flat();
  if (busy.length === 0) return;
  const which = busy.length === 1 ? `Port ${busy[0]} is` : `Ports ${busy.join(', ')} are`;
  throw new Error(
    `${which} already in use: end what listens there, or choose others, for instance PORT=${freeBase(ports)} npm run demo`,
  );
}

async function isTaken(port: number): Promise<boolean> {
  return (await isTakenOn('127.0.0.1', port)) || (await isTakenOn('::1', port));
}

function isTakenOn(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses ::1 with another code; that is no reason to stop.
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE'));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(false)));
  });
}

function freeBase(ports: readonly number[]): number {
  return Math.floor(Math.min(...ports) / 100) * 100 + 100 + (Math.min(...ports) % 10);
}
