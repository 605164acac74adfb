import type { Generated, Kysely } from 'kysely';
import type { CardLineTable, CardTable } from '../cards/card-tables.ts';
import type {
  DirectoryKeyTable,
  DirectoryPersonTable,
  PersonTable,
  RouteTable,
} from '../people/people-tables.ts';
import type { JobTable } from '../queue/job-table.ts';
import type { AuditEntryTable, EventTable, StreamTable } from '../streams/stream-tables.ts';
import type { DailySumTable } from '../sums/sum-table.ts';

/**
 * Times are epoch milliseconds, JSON is text: the same rows on SQLite and PostgreSQL. The last ones
 * belong to a feature each, which alone reads and writes them; here they are named so that every
 * query is checked, and erasing and forgetting reach them.
 */
export interface Tables {
  counter: { name: string; value: number };
  setting: { name: string; value: string };
  person: PersonTable;
  route: RouteTable;
  stream: StreamTable;
  event: EventTable;
  audit_entry: AuditEntryTable;
  daily_sum: DailySumTable;
  inbox: { delivery_key: string; at: number; outcome: string };
  card: CardTable;
  card_line: CardLineTable;
  /** When somebody last got a message of reminders, and which; 0: never. */
  reminded: { recipient: string; at: number; slot: string | null };
  job: JobTable;
  directory_key: DirectoryKeyTable;
  directory_person: DirectoryPersonTable;
  presence: { person_id: string; availability: string; at: number };
  /** How the app came, or could not come, to a person: see `engine/directory/install-app.ts`. */
  installation: { person_id: string; outcome: string; at: number };
  /** One of the calls that Teams allows a tenant in a second: see `store/queue/rate-limits.ts`. */
  pace_seat: { tenant_id: string; seat: number; free_at: number; was_free_at: number };
  /** When each of a chat's two buckets is full again. */
  pace_chat: { conversation_id: string; short_at: number; long_at: number };
  delegation: DelegationTable;
  draft: DraftTable;
  request: RequestTable;
}

/** The absences' own: who decides for an FPM meanwhile. */
interface DelegationTable {
  fpm: string;
  delegate: string;
  start_date: string;
  end_date: string;
  from_at: number;
  to_at: number;
}

/** The requests' own: a form that somebody fills in. */
interface DraftTable {
  id: string;
  owner: string;
  request_number: number | null;
  step: string;
  typed: string;
  version: number;
  last_verb: string;
  /** Set once submitted: the request that it became. */
  submitted_as: number | null;
  /** 1: an ended request is taken up again in it. */
  again: Generated<number>;
  discarded: number;
  changed_at: number;
}

/**
 * The requests' own: what their lists and searches need, in the transaction of the stream. A row for
 * each stream of the kind `request`.
 */
interface RequestTable {
  number: number;
  state: string;
  requester: string;
  fpm: string | null;
  sme: string | null;
  partner_id: string;
  tenant_name: string;
  topic: string;
  workload: string;
  partner_name: string;
  submitted_at: number;
  /** When something is next due; the last instant that there is: nothing is. */
  due_at: Generated<number>;
  /** The customer whom it is about; null: none is known. */
  customer_number: Generated<number | null>;
  /** Who takes care of the customer; null: nobody does. */
  customer_fm: Generated<string | null>;
  /** The same, or who did last. */
  customer_last_fm: Generated<string | null>;
  customer_region: Generated<string | null>;
}

export type Db = Kysely<Tables>;
