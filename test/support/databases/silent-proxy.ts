import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  silent: boolean;
}

/** What a connection has been sent before, and the statement whose answer it then does not get. */
export interface Lost {
  readonly after: string;
  readonly answerTo: string;
}

export type SilentProxy = Awaited<ReturnType<typeof silentProxy>>;

/**
 * A way to a server on which packets vanish, as after a failover without a reset: what was sent is
 * taken and goes nowhere, nothing is closed, and neither side hears of the other's end.
 */
export async function silentProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const pairs = new Set<Pair>();
  let deaf = false;
  let lost: Lost | undefined;
  const happened = Promise.withResolvers<void>();

  const heard = (pair: Pair, sent: Buffer, before: { text: string }): void => {
    before.text += sent.toString('latin1');
    if (!lost || !before.text.includes(lost.after)) return;
    if (!sent.toString('latin1').includes(lost.answerTo)) return;
    lost = undefined;
    pair.silent = true;
    happened.resolve();
  };

  const listener = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    const pair: Pair = { client, server, silent: deaf };
    pairs.add(pair);
    const before = { text: '' };
    client.on('data', (sent) => {
      if (pair.silent) return;
      heard(pair, sent, before);
      server.write(sent);
    });
    server.on('data', (sent) => {
      if (!pair.silent) client.write(sent);
    });
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      end.on('error', () => undefined);
      end.on('close', () => {
        if (pair.silent) return;
        pairs.delete(pair);
        other.destroy();
      });
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(listener.address() as AddressInfo).port}`;

  return {
    url: url.href,
    /** Every connection that there is falls silent for good; new ones work. How many there were. */
    falls(): number {
      const speaking = [...pairs].filter(({ silent }) => !silent);
      for (const pair of speaking) pair.silent = true;
      return speaking.length;
    },
    /** Whether new connections are taken, and get no answer either. */
    newOnesHang(yes: boolean): void {
      deaf = yes;
    },
    /** One connection falls silent right after a statement has gone through; resolves then. */
    loses(wanted: Lost): Promise<void> {
      lost = wanted;
      return happened.promise;
    },
    async stop(): Promise<void> {
      for (const { client, server } of pairs) {
        client.destroy();
        server.destroy();
      }
      listener.close();
      await once(listener, 'close');
    },
  };
}
