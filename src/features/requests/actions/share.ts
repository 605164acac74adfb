import { randomUUID } from 'node:crypto';
import type { RequestId } from '../../../domain/ids.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, shows } from '../../../engine/execute/click.ts';
import { loadWithFacts } from '../../../engine/execute/load.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import { personOf } from '../../../store/people/people.ts';
import { delegateOf } from '../../absences/delegations.ts';
import type { Page } from '../../views.ts';
import type { SharedPage } from '../domain/pages.ts';

import { rolesIn, smeOf } from '../domain/roles.ts';
import { type Found, userIdsOf } from '../store/search.ts';
import { showRequest } from './show.ts';

type Concerning = Pick<
  Found,
  'id' | 'state' | 'tenantName' | 'workload' | 'requester' | 'fpm' | 'sme'
>;

/** A request as it stands in a chat of several; who may not see it reads that there is none. */
export async function sharedPage(app: AppContext, id: RequestId, reader: Reader): Promise<Page> {
  const { db } = app.store;
  const found = await loadWithFacts(db, app, id);
  if (!found || rolesIn(found.request, personOf(reader), found.facts).length === 0)
    return { kind: 'sentence', say: { code: 'refused', refusal: { code: 'not-found', id } } };
  const { request } = found;
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

/** The card that somebody put into a chat, as it is now. Moves nothing. */
export async function showShared(app: AppContext, click: Click, id: RequestId): Promise<Outcome> {
  const shown = await showRequest(app, { ...click, message: null }, id);
  return shown.view.kind === 'request' ? shows({ kind: 'shared', streamId: id }) : shown;
}

/**
 * The request behind a card that somebody put into a chat. In a chat of several the answer is for
 * the one who clicked alone. In the personal chat that card is a message of the person, which the
 * bot could never bring up to date: there the request comes as a message of the bot's own.
 */
export async function openShared(app: AppContext, click: Click, id: RequestId): Promise<Outcome> {
  const { actor, deliveryKey, message } = click;
  const shown = await showRequest(app, { ...click, message: null }, id);
  if (!message || shown.view.kind !== 'request') return shown;
  await app.store.transaction((db) =>
    sendCard(db, app, `open:${deliveryKey ?? randomUUID()}`, actor.id, shown.view),
  );
  app.wake();
  return shows({ kind: 'shared', streamId: id });
}
