import type { Happened } from '../stream.ts';
import type { Transition } from './decision.ts';

/** Where a row leads: to a state, or nowhere (`same`). A choice: what has happened says to which of its names. */
export type To<State extends string> = State | 'same' | Readonly<Record<string, State | 'same'>>;

/** What `evolve` reads of a row of a kind's table of moves. */
interface Move {
  readonly from: readonly string[];
  readonly to: To<string>;
  /** Null: nothing is recorded of it. */
  readonly event: string | null;
}

/** The state that a target names, or any of those that a choice names. */
type Named<Target> = Target extends string ? Target : Target[keyof Target];

/** The names of the choices in the rows of one event; without a choice there are none. */
type ChoiceNames<Row extends Move, Kind> = KeysOf<Extract<Row, { readonly event: Kind }>['to']>;
type KeysOf<Target> = Target extends object ? keyof Target : never;

/** For each event with a choice in one of its rows: which of the names it is. */
type Choices<Row extends Move, Before, Event extends Happened> = {
  readonly [Kind in Event['kind'] as ChoiceNames<Row, Kind> extends never ? never : Kind]: (
    before: Before,
    event: Extract<Event, { readonly kind: Kind }>,
  ) => ChoiceNames<Row, Kind>;
};

/**
 * The state to which an event leads, as the table says; `same`: it stays as it is. The compiler
 * checks that every event has a row. Where none has the state before (a thing whose person was erased
 * is over from its first event on), the first row of the event counts.
 */
export function targetsOf<
  Row extends Move,
  Before extends { readonly state: string },
  Event extends Happened & { readonly kind: Row['event'] },
>(
  rows: readonly Row[],
  choices: Choices<Row, Before, Event>,
): (before: Before, event: Event) => Named<Row['to']> {
  const targets = new Map(
    [...Map.groupBy(rows, ({ event }) => event)].map(([event, own]) => [event, ofEvent(own)]),
  );
  // The cast: `Choices` has checked each function against the rows of its own event.
  const chosen = choices as unknown as Readonly<Record<string, (was: Before, by: Event) => string>>;
  return (before, event) => {
    const to = targets.get(event.kind)?.(before.state);
    const target = typeof to === 'object' ? to[chosen[event.kind]?.(before, event) ?? ''] : to;
    if (target === undefined) throw new Error(`${event.kind} is in no row of the table`);
    return target as Named<Row['to']>;
  };
}

/** For one event: its target by the state before. */
function ofEvent(rows: readonly Move[]): (state: string) => To<string> | undefined {
  const byState = new Map(rows.flatMap(({ from, to }) => from.map((state) => [state, to])));
  return (state) => byState.get(state) ?? rows[0]?.to;
}

/** A row of a table that is a person's move, from any of several states. */
type RowOfVerb = Omit<Transition, 'from'> & { readonly from: readonly string[] };

/** The rows as the spine reads them: one for each state from which they lead. */
export const transitionsOf = (rows: readonly RowOfVerb[]): Transition[] =>
  rows.flatMap((row) => row.from.map((from) => ({ ...row, from })));

/** Finds a verb's row, in a table that has one for each verb. */
export function rowByVerb<Row extends RowOfVerb>(rows: readonly Row[]) {
  const byVerb = new Map<string, Row>(rows.map((row) => [row.verb, row]));
  return (verb: string): Row | undefined => byVerb.get(verb);
}
