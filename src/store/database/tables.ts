import type { Generated, Kysely } from 'kysely';

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
  inbox: { delivery_key: string; at: number; outcome: string };
  card: CardTable;
  card_line: CardLineTable;
  /** When somebody last got a message of reminders, and which; 0: never. */
  reminded: { recipient: string; at: number; slot: string | null };
  job: JobTable;
  directory_key: DirectoryKeyTable;
  directory_person: DirectoryPersonTable;
  presence: { person_id: string; availability: string; at: number };
  /** How the app came, or could not come, to a person: see `engine/install.ts`. */
  installation: { person_id: string; outcome: string; at: number };
  /** One of the calls that Teams allows a tenant in a second: see `pace.ts`. */
  pace_seat: { tenant_id: string; seat: number; free_at: number; was_free_at: number };
  /** When each of a chat's two buckets is full again. */
  pace_chat: { conversation_id: string; short_at: number; long_at: number };
  delegation: DelegationTable;
  draft: DraftTable;
  request: RequestTable;
}

interface PersonTable {
  id: string;
  name: string;
  mail: string | null;
  /** JSON: the addresses that they no longer have, the last one first; null: none. */
  former: string | null;
  /** BCP 47, from the program's `people`. */
  program_language: string | null;
  /** BCP 47, from Graph. */
  directory_language: string | null;
  /** What the person chose by `language de`. */
  chosen_language: string | null;
  /** The client's, of the last activity. */
  locale: string | null;
  time_zone: string | null;
  /** The channel's own id of the person (`29:…`), of the last activity. */
  user_id: string | null;
}

/** What a tenant's directory is asked for: an object id or an address, and what it said. */
interface DirectoryKeyTable {
  tenant_id: string;
  key: string;
  person_id: string | null;
  /** `not-in-directory`, `ambiguous`, `guest`, `left`; null: it can be used. */
  problem: string | null;
  /** Null: not answered yet. */
  looked_at: number | null;
  /** When it is to be asked (again). */
  due_at: number;
}

/** A person as the directory knew them when it was last asked. */
interface DirectoryPersonTable {
  id: string;
  name: string;
  /** JSON: those by which the program may name the person, the first the most their own. */
  addresses: string;
  language: string | null;
  /** JSON: name and mail. */
  manager: string | null;
  looked_at: number;
}

/** The conversation in which a person is reached. */
interface RouteTable {
  person_id: string;
  conversation_id: string;
  /** The Bot Framework's conversation reference, as JSON. */
  reference: string;
  service_url: string;
  tenant_id: string;
  at: number;
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

/** One thing that the product keeps, of any kind, as its events have made it. */
interface StreamTable {
  /** Of the one counter for all kinds. */
  number: number;
  /** `SME-1042`: the prefix of its kind and the number. */
  id: string;
  kind: string;
  version: number;
  state: string;
  body: string;
  /** How often personal data in it was erased, as in its body: a change from before that is a clash. */
  erasures: Generated<number>;
  /** When everybody's personal data was erased for good; null: not yet. */
  forgotten_at: number | null;
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
}

interface EventTable {
  stream_number: number;
  version: number;
  kind: string;
  at: number;
  /** The event without the id of its stream (`event-body.ts`). */
  body: string;
  /** Its place in the chain (`audit-chain.ts`); null: written by a version that knew none. */
  salt: string | null;
  digest: string | null;
  hash: string | null;
}

/** What was done to the audit trail itself: see `ledger.ts`. */
interface AuditEntryTable {
  number: number;
  kind: string;
  at: number;
  body: string;
  hash: string;
}

/** One message of ours in somebody's chat, and what it is to show. */
interface CardTable {
  slot: string;
  recipient: string;
  stream_number: number | null;
  draft_id: string | null;
  view: string;
  conversation_id: string | null;
  activity_id: string | null;
  /** 1: it tells of what has happened and never changes once it is shown. */
  settled: number;
  wanted: number;
  shown: number;
  /** Hash of the card last sent: an edit that would change nothing is not sent. */
  shown_hash: string | null;
  /** What its reader can do on it, as `offer.ts` writes it; null where nothing is typed into it. */
  shown_offer: string | null;
  /** Why Teams can never deliver it; null while it can. */
  undeliverable: string | null;
  /** The address that got the notice as an e-mail instead, and when. */
  mailed_to: string | null;
  mailed_at: number | null;
}

/** A notice that shares a message with others of its recipient, instead of being one. */
interface CardLineTable {
  /** The slot that it would have as a message of its own. */
  slot: string;
  recipient: string;
  stream_number: number | null;
  view: string;
  /** The kind of view of the message that they share. */
  list_kind: string;
  /** The slot of that message; null: it waits. */
  list_slot: string | null;
  at: number;
}

interface JobTable {
  id: Generated<number>;
  kind: string;
  dedupe_key: string;
  /** What the kind needs, as JSON. */
  payload: string;
  /** Jobs of one route are done one after the other. */
  route_key: string;
  state: 'ready' | 'done' | 'dead';
  /** When it may be claimed; while claimed, when the lease ends. */
  due_at: number;
  created_at: number;
  attempts: number;
  fence: number;
  lease_owner: string | null;
  last_error: string | null;
}

export type Db = Kysely<Tables>;
