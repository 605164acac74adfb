/** One message of ours in somebody's chat, and what it is to show. */
export interface CardTable {
  slot: string;
  recipient: string;
  stream_number: number | null;
  draft_id: string | null;
  view: string;
  conversation_id: string | null;
  activity_id: string | null;
  /** 1: it tells of what has happened and never changes once it is shown. */
  settled: number;
  /** What has taken its place further down in the chat (`Replaced`); null: nothing has. */
  replaced: string | null;
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
export interface CardLineTable {
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
