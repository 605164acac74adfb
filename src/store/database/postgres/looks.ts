import type { QueryResult } from 'kysely';
import type { Pipeline } from './pipeline.ts';

/** What was asked for already, by the statement and its values: the same is not asked for again. */
export type Looks = Map<string, Promise<QueryResult<unknown>>>;

/** Shares the answer with others who asked for the same before: for what only reads, and soon ends. */
export const sharing = ({ ask }: Pick<Pipeline, 'ask'>, looks: Looks): Pipeline => ({
  leave: null,
  ask<Row>(query: Parameters<typeof ask<Row>>[0]) {
    const key = `${query.sql}\n${JSON.stringify(query.parameters)}`;
    const found = looks.get(key);
    if (found) return found as Promise<QueryResult<Row>>;
    const asked = ask(query);
    looks.set(key, asked);
    asked.catch(() => looks.delete(key));
    return asked;
  },
});
