import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { endStates, type State, undecidedStates } from '../domain/states.ts';

// Literals, not parameters: an index of some rows, or on an expression, is used only where it reads the same.

export const stateIn = (some: readonly State[], not = ''): RawBuilder<SqlBool> =>
  some.length === 0
    ? sql`1 ${sql.raw(not ? '=' : '<>')} 1`
    : sql`${sql.ref('state')} ${sql.raw(not)} in (${sql.join(some.map((state) => sql.lit(state)))})`;

/** Of a request that is not over. */
export const notEnded = stateIn(endStates, 'not');

/** The same as the index `request_open_due` has it. */
export const isOpen = sql<SqlBool>`case when ${notEnded} then 1 else 0 end = 1`;

/** 0 of a request in one of these states, else 1. */
export const rankIn = (some: readonly State[]) =>
  sql<number>`case when ${stateIn(some)} then 0 else 1 end`;

/** In which states a request waits for its FPM. */
export const statesForFpm = [...undecidedStates, 'completed'] as const satisfies readonly State[];

/** What waits for an FPM, and what does not, as the index `request_of_fpm_due` has it: `notEnded` goes with it. */
export const fpmRanks = [
  sql<SqlBool>`${rankIn(statesForFpm)} = 0`,
  sql<SqlBool>`${rankIn(statesForFpm)} = 1`,
] as const;
