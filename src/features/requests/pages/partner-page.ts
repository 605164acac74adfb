import type { CardView } from '../../../domain/card-view.ts';
import { meantIn } from '../../../domain/forms/pick.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import { familyOf } from '../../../domain/program/families.ts';
import { rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { says } from '../../../engine/execute/click.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import { repeatsOf } from '../domain/matching/repeats.ts';
import type { PartnerPage } from '../domain/pages/earlier-requests.ts';
import type { Request } from '../domain/request.ts';
import { rolesIn } from '../domain/roles.ts';
import { plannedLearners, stateSince, summaryOf } from '../domain/selectors.ts';
import type { State } from '../domain/states.ts';
import { openStates } from '../domain/states.ts';
import type { Page, PartnerView } from '../domain/views.ts';
import { factsAbout } from '../store/load.ts';
import { countsOf, newestOf, partnersWith } from '../store/partners.ts';

/** Looking for repeats takes about a millisecond a pair: the newest requests matter most. */
const mostLoaded = 30;

/** What an FPM knows of a partner: topics, repeats, outcomes and who learnt what. */
export async function partnerPage(
  app: AppContext,
  { partnerId, page }: PartnerView,
  reader: Reader,
): Promise<Page> {
  if (!rolesOf(app.program(), reader.mail).includes('fpm') || !reader.mail)
    return says({ code: 'unknown-action' }).view;
  const { db } = app.store;
  const fpms = [reader.mail, ...(await delegatorsOf(db, reader.mail, app.clock()))];
  const partners = await partnersIn(app, fpms);
  const partner = partners.find(({ id }) => id === partnerId) ?? null;
  const newest = partner ? await newestOf(db, partner.id, mostLoaded) : [];
  return {
    kind: 'partner',
    partner,
    partners,
    ...(page !== undefined && { page }),
    asked: await Promise.all(newest.map((one) => askedIn(app, one, newest, reader))),
  };
}

/** The partners of an FPM, or the one whose name begins so; for anybody else there is no such word. */
export async function partnersCommand(
  app: AppContext,
  { mail }: Pick<Reader, 'mail'>,
  typed: string | null,
): Promise<CardView> {
  const program = app.program();
  if (!rolesOf(program, mail).includes('fpm')) return { kind: 'help' };
  const entries = program.partners.map(({ id, name }) => ({ value: id, name }));
  const [only, ...others] = meantIn(entries, typed ?? '');
  const partnerId = only && others.length === 0 ? only.value : null;
  const view: PartnerView = { kind: 'partner', partnerId };
  return view;
}

/** Those whose FPM they are by the program, or of whom they have a request. */
async function partnersIn(
  app: AppContext,
  fpms: readonly Mail[],
): Promise<PartnerPage['partners']> {
  const withRequests = await partnersWith(app.store.db, fpms);
  const own = app
    .program()
    .partners.filter(({ id, fpm }) => withRequests.includes(id) || fpms.includes(fpm ?? ''));
  if (own.length === 0) return [];
  const counted = await countsOf(
    app.store.db,
    own.map(({ id }) => id),
  );
  return own.map(({ id, name }) => {
    const count = (some: readonly State[]): number =>
      counted
        .filter((one) => one.partnerId === id && some.includes(one.state))
        .reduce((sum, one) => sum + one.count, 0);
    return {
      ...{ id, name, open: count(openStates), closed: count(['closed']) },
      ...{ denied: count(['denied']), withdrawn: count(['withdrawn', 'refused']) },
    };
  });
}

async function askedIn(
  app: AppContext,
  request: Request,
  all: readonly Request[],
  reader: Reader & { readonly mail: Mail | null },
): Promise<PartnerPage['asked'][number]> {
  const { id, form } = request;
  const facts = await factsAbout(app.store.db, app, request);
  const as = rolesIn(request, reader, facts);
  return {
    ...{ id, topic: form.topic, workload: form.workload, tenantName: form.tenantName },
    ...{ state: request.state, since: stateSince(request) },
    again: earlierOf(app, request, all),
    learners: plannedLearners(request),
    learnt: summaryOf(request)?.learnt ?? null,
    canOpen: as.length > 0,
  };
}

/** The newest earlier request of which this one is a repeat; what Microsoft proposed nobody asked for. */
function earlierOf(app: AppContext, request: Request, all: readonly Request[]) {
  if (request.proactive) return null;
  const program = app.program();
  const asked = (one: Request) => ({
    ...{ id: one.id, partnerId: one.partner.id, topic: one.form.topic, role: one.form.role },
    ...{ family: familyOf(program, one.form.workload), submittedAt: one.submittedAt },
  });
  const earlier = all.filter(({ proactive }) => !proactive).map(asked);
  const candidate = { ...asked(request), at: request.submittedAt };
  return repeatsOf(candidate, earlier, program.deadlines.repeatLookBack)[0]?.id ?? null;
}
