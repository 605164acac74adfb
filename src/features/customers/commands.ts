import type { CardView, SentenceView } from '../../domain/card-view.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import type { TypedWord } from '../../engine/chat-part.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Click } from '../../engine/execute/click.ts';
import { showStream } from '../../engine/execute/show/show.ts';
import { customerId } from './domain/customer/customer.ts';
import type { CustomerListView, CustomerSentence } from './domain/views.ts';
import { customerListsOf, customerSightOf, hasCustomers } from './pages/sight.ts';
import { loadCustomers } from './store/lists.ts';
import { customerCommandWords as words } from './words/commands.ts';

const sentence = (say: CustomerSentence): SentenceView<CustomerSentence> => ({
  ...{ kind: 'sentence', say },
});

const help: CardView = { kind: 'help' };

export const commands = {
  customers: { ...words.customers, handle: customersCommand, offered: hasCustomers },
  customer: { ...words.customer, handle: customerCommand, offered: hasCustomers },
} satisfies Readonly<Record<string, TypedWord>>;

/** The customers in sight; for whom there is no list there is no such word. */
async function customersCommand(app: AppContext, { actor }: Click): Promise<CardView> {
  const [list] = customerListsOf(app.program(), actor.mail);
  if (!list) return help;
  const view: CustomerListView = { kind: 'customers', list, page: 0, wanted: null };
  return view;
}

/** One customer by number, or by a part of the name or the GUID; of several the list. */
async function customerCommand(
  app: AppContext,
  click: Click,
  typed: string | null,
): Promise<CardView> {
  const { mail } = click.actor;
  const lists = customerListsOf(app.program(), mail);
  const [first] = lists;
  if (mail === null || !first) return help;
  if (!typed) return sentence({ code: 'customer-missing' });
  const numbered = /^cus-\d{1,9}$/i.test(typed);
  if (numbered) {
    const id = customerId(streamNumber(typed as StreamId));
    return (await showStream(app, click, id)).view;
  }
  const found = await Promise.all(
    lists.map(async (list) => {
      const wanted = { wanted: typed, page: 0 };
      return {
        list,
        ...(await loadCustomers(app.store.db, customerSightOf(app.program(), mail, list), wanted)),
      };
    }),
  );
  const hits = new Set(found.flatMap(({ rows }) => rows.map(({ customer }) => customer.id)));
  const [only] = hits;
  if (hits.size === 1 && only) return (await showStream(app, click, only)).view;
  const list = found.find(({ total }) => total > 0)?.list;
  if (!list) return sentence({ code: 'customer-unknown', typed });
  const view: CustomerListView = { kind: 'customers', list, page: 0, wanted: typed };
  return view;
}
