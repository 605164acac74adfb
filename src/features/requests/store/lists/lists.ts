import { requestId } from '../../../../domain/ids.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { type ListName, type ListRow, mostCounted, rowsPerPage } from '../../domain/pages/lists.ts';
import type { State } from '../../domain/states.ts';
import { type ListReader, listFor, whole } from './list-for.ts';
import { countOf, ofOwner, rowsFrom, waitingOf } from './rows.ts';

/** Nobody turns pages as far as this; what a forged click asks for stays a number that counts rows. */
const farthest = 1_000_000_000;

/**
 * One page of a list, what waits for the reader first. In "mine" the newest come first, in a queue
 * what is due first, then the oldest. A page beyond the end is the last one. Counted are as many as the page needs, at
 * least 1,000: `more` says that there are more than `total`.
 */
export async function loadList(
  db: Db,
  name: ListName,
  reader: ListReader,
  wantedPage: number,
  narrowed = whole,
) {
  const list = listFor(name, reader, narrowed);
  const owners = list.owners?.of(reader) ?? [null];
  const wanted = Math.min(Math.max(0, wantedPage), farthest);
  const reach = Math.max(mostCounted, (wanted + 1) * rowsPerPage);
  const counted = await countOf(db, list, owners, reach + 1);
  const pages = Math.max(1, Math.ceil(counted / rowsPerPage));
  const page = Math.min(wanted, pages - 1);
  const rows = counted === 0 ? [] : await rowsFrom(db, list, owners, page * rowsPerPage);
  return {
    total: counted > reach ? mostCounted : counted,
    more: counted > reach,
    pages,
    page,
    rows: rows.map(
      (row): ListRow => ({
        id: requestId(row.number),
        state: row.state as State,
        tenantName: row.tenant_name,
        topic: row.topic,
        workload: row.workload,
        partner: row.partner_name,
        submittedAt: row.submitted_at,
        waiting: list.waiting.includes(row.state as State),
      }),
    ),
  };
}

/** The numbers of what waits for the reader in a list, in its order, at most `most` of each owner. */
export async function waitingIn(
  db: Db,
  name: ListName,
  reader: ListReader,
  most: number,
): Promise<number[]> {
  const list = listFor(name, reader);
  const found: number[] = [];
  for (const owner of list.owners?.of(reader) ?? [null]) {
    const next = waitingOf(db, list, owner).select('number');
    found.push(...(await next.limit(most).execute()).map(({ number }) => number));
  }
  return found;
}

/** How many of a list wait for its reader; counted no further than a list is. */
export async function countWaiting(
  db: Db,
  name: ListName,
  reader: ListReader,
  narrowed = whole,
): Promise<number> {
  const list = listFor(name, reader, narrowed);
  const owners = list.owners?.of(reader) ?? [null];
  return countOf(db, list, owners, mostCounted, waitingOf);
}

/** So many requests of one owner are looked at for their customers: more than anybody has, and few enough not to hold up a click. */
const mostLooked = 20_000;

/** The customers of a list, each once and by name: to choose from. */
export async function customersIn(db: Db, name: ListName, reader: ListReader): Promise<string[]> {
  const list = listFor(name, reader);
  const found = new Set<string>();
  for (const owner of list.owners?.of(reader) ?? [null]) {
    const looked = ofOwner(db, list, owner).select('tenant_name').limit(mostLooked);
    const rows = await db
      .selectFrom(looked.as('looked'))
      .select('tenant_name')
      .distinct()
      .execute();
    for (const { tenant_name } of rows) found.add(tenant_name);
  }
  return [...found].sort((one, other) => one.localeCompare(other));
}
