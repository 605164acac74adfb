import { meantIn } from '../../../../domain/forms/pick.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { type ListFilter, type ListName, statesIn } from '../../domain/pages/lists.ts';
import type { ListView } from '../../domain/views.ts';
import type { ListReader, Narrowed } from '../../store/lists/list-for.ts';
import { customersIn } from '../../store/lists/lists.ts';

/** What a list is narrowed to: a customer by the name, or all whose names have what was typed. */
export async function listNarrowedTo(
  db: Db,
  list: ListName,
  who: ListReader,
  view: Pick<ListView, 'state' | 'customer'>,
): Promise<Narrowed> {
  const { state, customer } = chosenIn(view);
  if (customer === null) return { state, customers: null };
  const names = await customersIn(db, list, who);
  const meant = meantIn(
    names.map((name) => ({ name, value: name })),
    customer,
  );
  return { state, customers: meant.map(({ value }) => value) };
}

/** A list of one page is short enough; one that was narrowed to it can be widened again. */
export async function filterOf(
  db: Db,
  list: ListName,
  who: ListReader,
  view: Pick<ListView, 'state' | 'customer'>,
  pages: number,
): Promise<ListFilter | null> {
  const { state, customer } = chosenIn(view);
  if (pages === 1 && state === null && customer === null) return null;
  const customers = await customersIn(db, list, who);
  return { state, customer, states: statesIn(list), customers };
}

const chosenIn = ({ state, customer }: Pick<ListView, 'state' | 'customer'>) => ({
  state: state ?? null,
  customer: customer ?? null,
});
