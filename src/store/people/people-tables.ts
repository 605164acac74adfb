export interface PersonTable {
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
  /** `daily`: what can wait comes as one message a day; null: everything comes when it happens. */
  digest: string | null;
  /** The client's, of the last activity. */
  locale: string | null;
  time_zone: string | null;
  /** The channel's own id of the person (`29:…`), of the last activity. */
  user_id: string | null;
}

/** What a tenant's directory is asked for: an object id or an address, and what it said. */
export interface DirectoryKeyTable {
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
export interface DirectoryPersonTable {
  id: string;
  name: string;
  /** JSON: those by which the program may name the person, the first the most their own. */
  addresses: string;
  language: string | null;
  /** JSON: name and mail. */
  manager: string | null;
  /** 1: the directory shows an address for mail; 0: none; null: an earlier version has asked. */
  has_mail: number | null;
  looked_at: number;
}

/** The conversation in which a person is reached. */
export interface RouteTable {
  person_id: string;
  conversation_id: string;
  /** The Bot Framework's conversation reference, as JSON. */
  reference: string;
  service_url: string;
  tenant_id: string;
  at: number;
}
