/** A row of a table of moves, copied by hand: from which states, by which event, to which state. */
export type CopiedRow = readonly [from: string, event: string, to: string];

interface Row {
  readonly from: readonly string[];
  readonly event: string | null;
  readonly to: string | Readonly<Record<string, string>>;
}

/** The rows of a table as somebody would copy them: `any` are all states, a choice is `name: state, name: state`. */
export const asCopied = (rows: readonly Row[], states: readonly string[]): CopiedRow[] =>
  rows.map(({ from, event, to }) => [
    states.every((state) => from.includes(state)) ? 'any' : from.join(' '),
    event ?? 'nothing',
    typeof to === 'string'
      ? to
      : Object.entries(to)
          .map((choice) => choice.join(': '))
          .join(', '),
  ]);

/** What of a choice is tried; the empty name where a row leaves no choice. */
export interface MoveCase {
  readonly from: string;
  readonly event: string;
  readonly name: string;
  readonly to: string;
}

/** Each row with each of its states, and with each name of its choice. */
export const casesIn = (copied: readonly CopiedRow[], states: readonly string[]): MoveCase[] =>
  copied
    .filter(([, event]) => event !== 'nothing')
    .flatMap(([from, event, targets]) =>
      (from === 'any' ? states : from.split(' ')).flatMap((state) =>
        targets.split(', ').map((target) => {
          const [to = '', name = ''] = target.split(': ').reverse();
          return { from: state, event, name, to: to === 'same' ? state : to };
        }),
      ),
    );
