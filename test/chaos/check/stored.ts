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

export interface Stored {
  readonly requests: readonly StoredRequest[];
  readonly jobs: readonly Row[];
  readonly undeliverable: readonly Row[];
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
  return {
    requests,
    jobs: await store.rows("select * from job where state <> 'done'"),
    undeliverable: await store.rows('select * from card where undeliverable is not null'),
  };
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
