import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { marksFor } from '../domain/customer/marks.ts';
import { isFm, rmOf } from '../domain/keys.ts';
import type { CustomersPage } from '../domain/pages.ts';
import type { CustomerListView } from '../domain/views.ts';
import { loadCustomers } from '../store/lists.ts';
import { customerListsOf, customerSightOf } from './sight.ts';

/** Customers in the reader's sight. */
export async function customersPage(
  app: AppContext,
  { list, page, wanted }: CustomerListView,
  { mail }: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const program = app.program();
  const lists = customerListsOf(program, mail);
  const [first] = lists;
  if (mail === null || first === undefined) return says({ code: 'unknown-action' }).view;
  const shown = lists.includes(list) ? list : first;
  const found = await loadCustomers(app.store.db, customerSightOf(program, mail, shown), {
    wanted,
    page,
  });
  const mayAdd = isFm(program, mail) || rmOf(program, mail) !== undefined;
  const made: CustomersPage = {
    ...{ kind: 'customers', list: shown, lists, wanted, mayAdd, refusal, typed },
    ...found,
    rows: found.rows.map((row) => ({
      ...row,
      alerted: marksFor(row.customer, mail, { program, requests: [] }).some(
        (mark) => mark.as === 'risk',
      ),
    })),
  };
  return made;
}
