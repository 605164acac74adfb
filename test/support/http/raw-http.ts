import { connect, type Socket } from 'node:net';

const answers = /HTTP\/1\.1 (\d{3}) /g;

/** The statuses heard, without those that only say to go on. */
const statusesIn = (heard: string): number[] =>
  [...heard.matchAll(answers)].map(([, status]) => Number(status)).filter((status) => status > 199);

/** Sends these bytes, and hears until that is enough or the server has closed. */
function heard(url: string, bytes: string, enough: (heard: string) => boolean): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket: Socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (part) => {
      text += part;
      // Broken off: no port is left waiting, and the server meets that too.
      if (enough(text)) socket.resetAndDestroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
    socket.write(bytes, 'latin1');
  });
}

/** What is answered to these bytes, as far as it came with the status; alone on a connection. */
export const rawly = (url: string, bytes: string): Promise<string> =>
  heard(url, bytes, (text) => statusesIn(text).length > 0);

/** The status that these bytes get; 0 where they get no answer at all. */
export const statusOf = async (url: string, bytes: string): Promise<number> =>
  statusesIn(await rawly(url, bytes))[0] ?? 0;

const last = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** The status of each of many, sent at once on one connection; where one of them ends it, on one each. */
export async function statusesOf(url: string, many: readonly string[]): Promise<number[]> {
  const statuses = statusesIn(await heard(url, many.join('') + last, () => false));
  if (statuses.length === many.length + 1) return statuses.slice(0, -1);
  const alone: number[] = [];
  for (const one of many) alone.push(await statusOf(url, one));
  return alone;
}
