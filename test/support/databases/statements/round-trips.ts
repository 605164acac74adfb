import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';

/** What one HTTP request has asked of PostgreSQL until it was answered. */
export interface Asked {
  readonly statements: string[];
  /** How often one statement had to wait for the answer to another: what a network's delay is to be multiplied by. */
  roundTrips: number;
}

/**
 * Counts what each HTTP request that this process gets asks of PostgreSQL; what jobs ask is not among it.
 * Returns what gives the last request's count, and what ends the counting.
 */
export function countRoundTrips() {
  const current = new AsyncLocalStorage<Asked & { answered: number }>();
  const requests: Asked[] = [];
  const begins = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== '/api/messages') return;
    const asked = { statements: [], roundTrips: 0, answered: 0 };
    requests.push(asked);
    // The body comes by events, which have the connection's context.
    const emit = request.emit.bind(request);
    request.emit = ((...args: Parameters<typeof emit>) =>
      current.run(asked, () => emit(...args))) as typeof emit;
  };
  const original = pg.Client.prototype.query;
  const counting = function (this: pg.Client, ...args: unknown[]) {
    const asked = current.getStore();
    const sent = Reflect.apply(original, this, args);
    if (!asked) return sent;
    const [config] = args as [string | { text: string }];
    asked.statements.push(typeof config === 'string' ? config : config.text);
    // One more than that of the latest answer that was there when it was sent.
    const trip = asked.answered + 1;
    asked.roundTrips = Math.max(asked.roundTrips, trip);
    const done = () => {
      asked.answered = Math.max(asked.answered, trip);
    };
    if (sent instanceof Promise) sent.then(done, done);
    return sent;
  };
  pg.Client.prototype.query = counting as typeof original;
  subscribe('http.server.request.start', begins);
  return {
    last: (): Asked => requests.at(-1) ?? { statements: [], roundTrips: 0 },
    stop(): void {
      pg.Client.prototype.query = original;
      unsubscribe('http.server.request.start', begins);
    },
  };
}
