import { createServer } from 'node:http';
import { answerHeaders } from '../http/limits.ts';

/**
 * Answers in the server's place while the start waits for the database: alive, not ready, and 503 to
 * Teams. A process that does not answer is restarted by its watchdog, which brings no database back.
 */
export function waitingRoom({ host, port }: { readonly host: string; readonly port: number }) {
  const server = createServer((request, response) => {
    const alive = request.url === '/healthz';
    const state = alive ? { status: 'alive' } : { database: 'unreachable' };
    const headers = { ...answerHeaders, 'content-type': 'application/json', connection: 'close' };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = alive ? 200 : 503;
    response.end(JSON.stringify(state));
  });
  // A port that is taken is told by the server itself, when it is its turn.
  server.on('error', () => undefined);
  return {
    open: (): void => {
      if (!server.listening) server.listen(port, host);
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
