import type { Program } from '../program/program.ts';
import type { Mail } from './people.ts';

/** What is known of addresses besides what somebody typed. */
export interface KnownAddresses {
  readonly program: Pick<Program, 'partners'>;
  /** Those that the directory has of the reader. */
  readonly own: readonly Mail[];
}
