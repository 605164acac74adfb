import type { Actor } from '../../support/samples/crowd.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import type { Ledger } from '../check/ledger.ts';
import type { Random } from '../random.ts';
import type { createHand } from './hand.ts';

/** Somebody who plays: who it is, with which hand, and by which dice. */
export interface Player {
  readonly actor: Actor;
  readonly person: Person;
  readonly hand: ReturnType<typeof createHand>;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly over: () => boolean;
}
