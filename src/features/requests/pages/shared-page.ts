import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { says } from '../../../engine/execute/click.ts';
import { delegateOf } from '../../../store/people/delegations.ts';
import { personOf } from '../../../store/people/people.ts';
import type { SharedPage } from '../domain/pages/request.ts';
import { rolesIn, smeOf } from '../domain/roles.ts';
import type { Page, SharedView } from '../domain/views.ts';
import { loadWithFacts } from '../store/load.ts';
import { type Found, userIdsOf } from '../store/search.ts';

type Concerning = Pick<
  Found,
  'id' | 'state' | 'tenantName' | 'workload' | 'requester' | 'fpm' | 'sme'
>;

/** A request as a chat of several shows it; somebody who may not see it reads that there is none. */
export async function sharedPage(
  app: AppContext,
  { streamId: id }: SharedView,
  reader: Reader,
): Promise<Page> {
  const { db } = app.store;
  const found = await loadWithFacts(db, app, id);
  if (!found || rolesIn(found.state, personOf(reader), found.facts).length === 0)
    return says({ code: 'not-found', id }).view;
  const request = found.state;
  const { form, requester, fpm, state } = request;
  const { tenantName, workload } = form;
  const about = { id, state, tenantName, workload, requester: requester.id, fpm };
  const [page] = await sharedPages(app, [{ ...about, sme: smeOf(request) }]);
  if (!page) throw new Error(`${id} was just loaded`);
  return page;
}

/** One page each, with those whom it concerns: requester, FPM and delegate, SME, assignment team. */
export async function sharedPages(
  app: AppContext,
  requests: readonly Concerning[],
): Promise<SharedPage[]> {
  const { db } = app.store;
  const team = app.program().assignmentTeam.members;
  const delegates = new Map<Mail, Mail | null>();
  for (const { fpm } of requests)
    if (fpm && !delegates.has(fpm)) delegates.set(fpm, await delegateOf(db, fpm, app.clock()));
  const mailsOf = ({ fpm, sme }: Concerning): Mail[] =>
    [fpm, fpm && delegates.get(fpm), sme].flatMap((mail) => (mail ? [mail] : []));
  const met = await userIdsOf(
    db,
    requests.map(({ requester }) => requester),
    [...new Set([...team, ...requests.flatMap(mailsOf)])],
  );
  return requests.map((request) => {
    const { id, state, tenantName, workload, requester } = request;
    // Who has most to do with it comes first: Teams takes a limited number.
    const mails = [...mailsOf(request), ...team];
    const people = [
      ...met.filter((person) => person.id === requester),
      ...mails.flatMap((mail) => met.filter((person) => person.mail === mail)),
    ];
    const userIds = [...new Set(people.map(({ userId }) => userId))];
    return { kind: 'shared', id, state, tenantName, workload, userIds };
  });
}
