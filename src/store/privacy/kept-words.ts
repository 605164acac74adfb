import type { Identity } from '../../domain/people/erase.ts';
import type { Db } from '../database/tables.ts';

/** What a feature keeps in tables of its own of what people typed, which may name somebody. */
export interface KeptWords {
  /** All that names this person, by what it is. */
  shown(db: Db, who: Identity): Promise<Record<string, readonly unknown[]>>;
  /** Takes it away; returns how many rows of each kind. */
  erase(db: Db, who: Identity): Promise<Record<string, number>>;
}
