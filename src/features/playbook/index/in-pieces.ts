import { setImmediate } from 'node:timers/promises';

/** How something is made in pieces. */
export interface Slicing {
  /** So many steps are one piece. */
  readonly atOnce: number;
  /** Others have their turn. */
  readonly turn: () => Promise<unknown>;
}

/** A hundred steps of the playbook's learning take a millisecond or two. */
export const clicksFirst: Slicing = { atOnce: 100, turn: setImmediate };

export interface Wanting {
  readonly signal: AbortSignal;
  /** Waited for after each piece by who is not in a hurry; rejects once the signal is aborted. */
  readonly pause: (signal: AbortSignal) => Promise<unknown>;
}

/** Resolves with what is made, as soon as it can be unless there are pauses; rejects with the signal's reason once that is aborted. */
export type OnDemand<Made> = (wanting?: Wanting) => Promise<Made>;

/**
 * Makes something once, as soon as somebody wants it, a piece in each turn of the event loop however many want it: in
 * between clicks are answered. It goes on as long as anybody waits. Where making it throws, all who wait
 * hear of it, and the next one has it made anew.
 */
export function inPieces<Made>(
  begin: () => Iterator<undefined, Made>,
  { atOnce, turn }: Slicing = clicksFirst,
): OnDemand<Made> {
  let steps: Iterator<undefined, Made> | undefined;
  let made: { readonly value: Made } | undefined;
  let piece: Promise<void> | undefined;
  const makePiece = async (): Promise<void> => {
    await turn();
    piece = undefined;
    const all = steps ?? begin();
    steps = undefined;
    for (let step = 0; step < atOnce; step++) {
      const { done, value } = all.next();
      if (done) {
        made = { value };
        return;
      }
    }
    steps = all;
  };
  return async (wanting) => {
    while (!made) {
      wanting?.signal.throwIfAborted();
      piece ??= makePiece();
      await piece;
      if (!made) await wanting?.pause(wanting.signal);
    }
    return made.value;
  };
}
