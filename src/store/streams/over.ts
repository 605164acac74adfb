import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { StoredKinds } from './stored-kind.ts';

/** Of a row of `stream`: nothing more can happen to it. Things of a kind without such states are never over. */
export function isStreamOver(kinds: StoredKinds): RawBuilder<SqlBool> {
  const ending = [...kinds.values()].filter(({ overStates }) => overStates.length > 0);
  if (ending.length === 0) return sql<SqlBool>`1 = 0`;
  const each = ending.map(
    ({ name, overStates }) =>
      sql`(stream.kind = ${name} and stream.state in (${sql.join([...overStates])}))`,
  );
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`;
}
