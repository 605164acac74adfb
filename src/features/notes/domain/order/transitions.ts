import { rowByVerb, type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import type { OrderVerb } from './commands.ts';
import { type OrderEvent, type OrderState, orderStates } from './order.ts';

/** `asker`: the RM who has asked. Leadership has nothing to do with orders. */
export const orderRoles = ['fm', 'asker', 'rm'] as const;
export type OrderRole = (typeof orderRoles)[number];

interface Row {
  readonly from: readonly OrderState[];
  readonly verb: OrderVerb;
  readonly by: readonly OrderRole[];
  readonly event: OrderEvent['kind'];
  readonly to: To<OrderState>;
}

/** The moves of an order (process, section 9). */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: ['open'], verb: 'summary.ask',      by: ['asker'], event: 'asked-again', to: 'same' },
  { from: ['open'], verb: 'summary.decline',  by: ['fm'],    event: 'declined',    to: 'declined' },
  { from: ['open'], verb: 'summary.withdraw', by: ['asker'], event: 'withdrawn',   to: 'withdrawn' },
] as const satisfies readonly Row[];

/** What happens without a click on it: by a summary, by another FM, by the clock. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: ['open'],    event: 'answered',    to: 'done' },
  { from: ['open'],    event: 'passed-on',   to: 'same' },
  { from: ['open'],    event: 'reminded',    to: 'same' },
  { from: orderStates, event: 'readdressed', to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const orderMoves = [...rows, ...byItself] as const;
export type OrderMove = (typeof orderMoves)[number];

export const orderRowOf: (verb: OrderVerb) => Row | undefined = rowByVerb<Row>(rows);

export const transitions = transitionsOf(rows);
