import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../../store/database/tables.ts';
import type { Migrations } from '../../store/migrations/migrate.ts';
import type { KeptWords } from '../../store/privacy/kept-words.ts';

/** What a feature keeps in tables of its own. */
export interface KeptPart {
  /** Of its own tables, by names that begin with the feature's. */
  readonly migrations?: Migrations;
  /** What it keeps in its own tables of what people typed. */
  readonly words?: KeptWords;
  /** Once a day, or more often: what of its own tables has been kept long enough. */
  forget?(db: Db, now: Instant): Promise<void>;
}
