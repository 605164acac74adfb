import type { AppContext } from '../../src/engine/context.ts';
import { act } from '../../src/engine/execute/act.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { loadPage } from '../../src/engine/execute/show/page.ts';
import type { Page } from '../../src/features/views.ts';
import type { Store } from '../../src/store/database/open.ts';
import type { Db } from '../../src/store/database/tables.ts';

/**
 * What a click did: what it wrote ("event approved", "form", "away"), or what its answer shows
 * ("request", "not-found", …).
 */
export interface Tried {
  readonly wrote: readonly string[];
  readonly shows: string;
  /** The answer as the person reads it, to compare two of them. */
  readonly page: unknown;
}

class Undone extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('undone');
    this.result = result;
  }
}

/** The desk, of which every transaction is taken back; `written` tells what they would have kept. */
export async function undoing(desk: AppContext) {
  let wrote: string[] = [];
  const before = await stored(desk.store.db);
  const transaction: Store['transaction'] = async (work) => {
    try {
      return await desk.store.transaction(async (db) => {
        const result = await work(db);
        wrote = [...wrote, ...difference(before, await stored(db))];
        throw new Undone(result);
      });
    } catch (error) {
      if (error instanceof Undone) return error.result as Awaited<ReturnType<typeof work>>;
      throw error;
    }
  };
  const trying: AppContext = { ...desk, store: { ...desk.store, transaction } };
  /** Since it was last asked. */
  const written = (): readonly string[] => {
    const all = wrote;
    wrote = [];
    return all;
  };
  return { desk: trying, written };
}

/** Clicks, sees what would have come of it, and takes it back: the next one meets the same request. */
export async function tries(
  desk: AppContext,
  click: Click,
  verb: string,
  data: unknown,
): Promise<Tried> {
  const trying = await undoing(desk);
  const outcome = await act(trying.desk, click, verb, data);
  const page = (await loadPage(desk, outcome.view, click.actor, outcome)) as Page;
  return { wrote: trying.written(), shows: shownBy(page, outcome.refusal?.code), page };
}

type Rows = Readonly<Record<'event' | 'form' | 'away', readonly string[]>>;

async function stored(db: Db): Promise<Rows> {
  const events = await db
    .selectFrom('event')
    .select(['stream_number', 'version', 'kind'])
    .execute();
  const drafts = await db.selectFrom('draft').select(['id', 'version', 'discarded']).execute();
  const absences = await db.selectFrom('delegation').selectAll().execute();
  return {
    event: events.map((row) => `${row.stream_number}:${row.version} ${row.kind}`),
    form: drafts.map((row) => JSON.stringify(row)),
    away: absences.map((row) => JSON.stringify(row)),
  };
}

function difference(before: Rows, after: Rows): string[] {
  const fresh = (kind: keyof Rows) => after[kind].filter((row) => !before[kind].includes(row));
  return [
    ...fresh('event').map((row) => `event ${row.split(' ')[1]}`),
    ...fresh('form').map(() => 'form'),
    ...fresh('away').map(() => 'away'),
  ];
}

function shownBy(page: Page, refusal: string | undefined): string {
  if (page.kind !== 'sentence') return refusal ? `${page.kind}, ${refusal}` : page.kind;
  return page.say.code === 'refused' ? page.say.refusal.code : page.say.code;
}
