import type { KyselyPlugin, QueryId } from 'kysely';

/** Adds to the list how long each statement took: from when it is built until its rows are there. */
export function timed(statements: number[]): KyselyPlugin {
  const begun = new WeakMap<QueryId, number>();
  return {
    transformQuery: ({ node, queryId }) => {
      begun.set(queryId, performance.now());
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      statements.push(performance.now() - (begun.get(queryId) ?? Number.NaN));
      return result;
    },
  };
}
