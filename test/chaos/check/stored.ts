import type { Row, Store } from '../../support/databases/killable-database.ts';

/** An event as it lies in the database; the checker knows no more of it. */
export interface StoredEvent {
  readonly kind: string;
  readonly version: number;
  readonly at: number;
  /** E-mail address of who did it; null: the clock. */
  readonly actor: string | null;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface StoredRequest {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  /** E-mail addresses. */
  readonly requester: string;
  readonly fpm: string | null;
  readonly topic: string;
  readonly events: readonly StoredEvent[];
}

/** A customer, or something that hangs on one. */
export interface StoredThing {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly events: readonly StoredEvent[];
}

export interface Stored {
  readonly requests: readonly StoredRequest[];
  readonly things: readonly StoredThing[];
  readonly jobs: readonly Row[];
  readonly undeliverable: readonly Row[];
  readonly lines: readonly StoredLine[];
}

/** A notice that waits, or shares a message with others: for whom, and as a card's mark names both. */
export interface StoredLine {
  readonly mail: string;
  readonly slot: string;
  /** Null: it waits. */
  readonly list: string | null;
}

/** Everything the checker looks at, read with plain SQL. */
export async function readStored(store: Store): Promise<Stored> {
  const events = Map.groupBy(
    await store.rows('select * from event order by stream_number, version'),
    (row) => Number(row.stream_number),
  );
  const requests = (
    await store.rows("select * from stream where kind = 'request' order by number")
  ).map((row): StoredRequest => {
    const body = JSON.parse(String(row.body));
    return {
      id: `SME-${row.number}`,
      version: Number(row.version),
      state: String(row.state),
      requester: String(body.requester.mail),
      fpm: body.fpm,
      topic: String(body.form.topic),
      events: (events.get(Number(row.number)) ?? []).map(eventOf),
    };
  });
  const things = (
    await store.rows("select * from stream where kind <> 'request' order by number")
  ).map(
    (row): StoredThing => ({
      ...{ id: String(row.id), kind: String(row.kind), state: String(row.state) },
      body: JSON.parse(String(row.body)),
      events: (events.get(Number(row.number)) ?? []).map(eventOf),
    }),
  );
  return {
    requests,
    things,
    jobs: await store.rows("select * from job where state <> 'done'"),
    undeliverable: await store.rows('select * from card where undeliverable is not null'),
    lines: [...(await gathered(store)), ...(await held(store))],
  };
}

const marked = (slot: unknown, recipient: unknown) => String(slot).replace(`:${recipient}`, ':@');

async function gathered(store: Store): Promise<StoredLine[]> {
  const rows = await store.rows(
    `select card_line.*, person.mail from card_line
     left join person on person.id = card_line.recipient`,
  );
  return rows.map(({ recipient, mail, slot, list_slot: list }) => ({
    mail: String(mail ?? recipient),
    slot: marked(slot, recipient),
    list: list === null ? null : marked(list, recipient),
  }));
}

/** Messages that wait for the working hours of their readers. */
async function held(store: Store): Promise<StoredLine[]> {
  const people = await store.rows('select id, mail from person');
  const mails = new Map(people.map(({ id, mail }) => [id, String(mail)]));
  const rows = await store.rows("select payload from job where kind = 'held' and state = 'ready'");
  return rows.map((row) => {
    const { slot, recipient } = JSON.parse(String(row.payload));
    const mail = mails.get(recipient) ?? recipient;
    return { mail, slot: marked(slot, recipient), list: null };
  });
}

function eventOf(row: Row): StoredEvent {
  const text = String(row.body);
  const body = JSON.parse(text);
  return {
    kind: String(row.kind),
    version: Number(row.version),
    at: Number(row.at),
    actor: body.actor?.mail ?? null,
    text,
    body,
  };
}
