import { hash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Connection, Connections } from './answering.ts';

/** The most statements that are kept by name; each connection of the server holds a plan for each. */
const maxStatements = 200;

/**
 * SQLSTATE of a name that the server does not know, or knows already: both as behind a pooler that
 * passes connections around without looking at names.
 */
const misnamed = ['26000', '42P05'];

/** As kysely and `pipelined.ts` send them. */
const [begins, ends] = [/^(begin|start transaction)\b/, /^(commit|rollback)$/];

/**
 * A pool whose statements are parsed and planned once for each connection, under a name that says
 * their text, from the second time they are wanted: otherwise the server does so each time. Where the
 * server does not go along with that they are sent as they are, until the process ends; within a
 * transaction, which is over by that and whose end may be on its way, the error comes out once, as a
 * clash (`store/database/open.ts`).
 */
export function namedStatements(pool: Connections): PostgresPool {
  const names = new Map<string, string>();
  const once = new Set<string>();
  let naming = true;

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known || !naming || names.size === maxStatements) return known;
    if (!once.delete(text)) {
      once.add(text);
      if (once.size > 10 * maxStatements) once.clear();
      return undefined;
    }
    // Two texts with one name would be mixed up behind a pooler.
    const name = `sme_desk_${hash('sha256', text).slice(0, 40)}`;
    names.set(text, name);
    return name;
  };

  async function query(client: Connection, text: string, values: unknown[], inside: boolean) {
    const name = naming && values.length > 0 ? nameOf(text) : undefined;
    if (!name) return client.query({ text, values });
    try {
      return await client.query({ name, text, values });
    } catch (error) {
      if (!isUnusable(error)) throw error;
      naming = false;
      if (inside) throw error;
      return client.query({ text, values });
    }
  }

  const clientFor = (client: Connection) => {
    let inside = false;
    return {
      query(text: string, values: readonly unknown[]) {
        if (begins.test(text)) inside = true;
        else if (ends.test(text)) inside = false;
        return query(client, text, [...values], inside);
      },
      release: client.release,
    } as unknown as PostgresPoolClient;
  };

  return {
    options: {},
    connect: async () => clientFor(await pool.connect()),
    end: pool.end,
  };
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code);

/**
 * Whether the statement could not be run because of its name only, and so has done nothing. A plan
 * whose columns have changed, as when a newer version beside this one adds one, has the SQLSTATE of
 * all that is not supported: the server's routine tells it apart.
 */
export const isUnusable = (error: unknown): boolean =>
  misnamed.includes(codeOf(error)) ||
  (codeOf(error) === '0A000' &&
    (error as { routine?: unknown }).routine === 'RevalidateCachedQuery');
