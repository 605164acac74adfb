import type { Region } from '../program/program.ts';
import type { Mail } from './people.ts';

/** Who takes care of the customer whom a request is about, or did last, and where the customer is. */
export interface Managers {
  /** The number of the customer. */
  readonly customer: number;
  readonly fm: Mail | null;
  /** The same, or who left the customer. */
  readonly lastFm: Mail | null;
  readonly region: Region | null;
}
