import type { CardPage, CardView } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import { personOf } from '../../../store/people/people.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import type { Request } from '../../requests/domain/request.ts';
import { rolesIn as requestRolesIn } from '../../requests/domain/roles.ts';
import { customer as customers } from '../customer-kind.ts';
import { customerVerbs } from '../domain/customer/commands.ts';
import type { Customer, CustomerEvent } from '../domain/customer/customer.ts';
import { roleFor, untoldOf } from '../domain/customer/decide.ts';
import { managersOf } from '../domain/customer/managers.ts';
import { marksFor, notesRight } from '../domain/customer/marks.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import { rolesIn as closingRolesIn } from '../domain/engagement/roles.ts';
import { fmMails } from '../domain/keys.ts';
import type { CustomerPage, OpenRequestLine, RequestLine } from '../domain/pages.ts';
import type { CustomerListView, CustomerView } from '../domain/views.ts';
import { lastEngagementsOf } from '../store/load.ts';

/** How many requests a card names. */
const shownRequests = 6;
/** How many engagements, the newest among them. */
const shownEngagements = 6;

export const lineOf = ({ id, state, form }: Request): RequestLine => ({
  ...{ id, state, topic: form.topic },
});

/** Each with whether its own card is for this reader as well. */
async function openLines(
  app: AppContext,
  customer: Customer,
  requests: readonly Request[],
  reader: Reader,
): Promise<OpenRequestLine[]> {
  const now = app.clock();
  const standsInFor = reader.mail ? await delegatorsOf(app.store.db, reader.mail, now) : [];
  return requests.map((request) => {
    const delegate = standsInFor.includes(request.fpm ?? '') ? reader.mail : null;
    const facts = { program: app.program(), delegate, now, managers: managersOf(customer) };
    return {
      ...lineOf(request),
      canOpen: requestRolesIn(request, personOf(reader), facts).length > 0,
    };
  });
}

/** To the list of customers from which the card was opened. */
export function leadsBack(from: CardView | undefined): Pick<CustomerPage, 'fromList'> {
  if (from?.kind !== 'customers') return {};
  const { list, page, wanted } = from as CustomerListView;
  return { fromList: { list, page, wanted } };
}

/** Everything about one customer, for a person who has a role there. */
export async function customerPage(
  app: AppContext,
  { streamId, purpose, event, from }: CustomerView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await customers.load(db, app, streamId);
  const person = personOf(reader);
  const as = found ? customers.rolesIn(found.state, person, found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: customer, facts } = found;
  const [last, ...before] = await lastEngagementsOf(db, customer.id, shownEngagements);
  const sees = (one: Engagement): boolean =>
    closingRolesIn(one, person, { ...facts, customer }).length > 0;
  const told = purpose === 'shown' ? [] : await loadEvents<CustomerEvent>(db, streamId);
  const page: CustomerPage = {
    ...{ kind: 'customer', customer, refusal, typed },
    as: as as CustomerPage['as'],
    verbs: customerVerbs.filter(
      (verb) =>
        roleFor(verb, customer, person, facts) &&
        // What would be refused anyway has no button.
        !(verb === 'customer.begin' && (facts.open || customer.fm === null)) &&
        !(verb === 'customer.tellQueue' && !untoldOf(customer, facts)),
    ),
    engagement: last && sees(last) ? last : null,
    earlier: before.filter(sees),
    marks: marksFor(customer, reader.mail, facts),
    notes: notesRight(customer, reader.mail, facts),
    requests: await openLines(app, customer, facts.requests.slice(0, shownRequests), reader),
    fms: fmMails(app.program()),
    told: told.find(({ version }) => version === event) ?? null,
    ...leadsBack(from),
  };
  return page;
}
