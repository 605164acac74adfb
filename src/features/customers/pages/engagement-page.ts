import type { CardPage } from '../../../domain/card-view.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { todayFor } from '../../../engine/execute/today.ts';
import { personOf } from '../../../store/people/people.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import type { Request } from '../../requests/domain/request.ts';
import { isAtWork } from '../../requests/domain/states.ts';
import type {
  Engagement,
  EngagementEvent,
  RecordedEngagementEvent,
  ServiceState,
} from '../domain/engagement/engagement.ts';
import { closingVerbs } from '../domain/engagement/moves/commands.ts';
import { rightTo } from '../domain/engagement/moves/decide.ts';
import { onlyForRfa } from '../domain/engagement/moves/transitions.ts';
import { requestsOf } from '../domain/engagement/notices.ts';
import type { EngagementPage, PastePage } from '../domain/pages.ts';
import type { CustomerSentence, EngagementView, PasteView } from '../domain/views.ts';
import type { ServiceCode } from '../domain/workloads.ts';
import { engagement as engagements } from '../engagement-kind.ts';
import { leadsBack, lineOf } from './customer-page.ts';

/** The engagement with its services and the step that is next. */
export async function engagementPage(
  app: AppContext,
  view: EngagementView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { streamId, purpose, event } = view;
  const { db } = app.store;
  const found = await engagements.load(db, app, streamId);
  const person = personOf(reader);
  const as = found ? engagements.rolesIn(found.state, person, found.facts) : [];
  const events = found ? await loadEvents<EngagementEvent>(db, streamId) : [];
  if (!found || as.length === 0) return forStranger(found, reader, events, view);
  const { state: engagement, facts } = found;
  const told = purpose === 'shown' ? [] : events;
  const page: EngagementPage = {
    ...{ kind: 'engagement', engagement, customer: facts.customer, refusal, typed },
    as: as as EngagementPage['as'],
    verbs: closingVerbs.filter(
      (verb) =>
        'as' in rightTo(verb, engagement, person, facts) &&
        !(onlyForRfa.includes(verb) && engagement.motion !== 'rfa'),
    ),
    today: todayFor(app, reader),
    draft:
      (as.includes('fm') && view.draft && { ...view.draft, canSend: app.mails === true }) || null,
    service: typedService(typed) ?? view.service ?? nextOf(engagement),
    atWork: facts.requests.filter(isAtWork).map(lineOf),
    summaries: summariesSince(facts.requests, engagement),
    told: told.find(({ version }) => version === event) ?? null,
    ...leadsBack(view.from),
  };
  return page;
}

/** Who was the FM reads who is; for everybody else there is no such engagement. */
function forStranger(
  found: Awaited<ReturnType<typeof engagements.load>>,
  { mail }: Reader,
  events: readonly RecordedEngagementEvent[],
  { streamId: id, event: version }: EngagementView,
): CardPage {
  const left = events.find((event) => event.version === version);
  if (found && left?.kind === 'left') return leftPage(found, mail, left.comment);
  const was = events.some((event) => event.kind === 'fm-changed' && event.was === mail);
  if (!found || !was) return says({ code: 'not-found', id }).view;
  const { state, facts } = found;
  const say: CustomerSentence = {
    ...{ code: 'handed-on', id: state.id, customer: facts.customer.name, fm: state.fm },
  };
  return { kind: 'sentence', say } as CardPage;
}

/** Whose request about the tenant goes on reads who takes over; a partner's request does not tell it. */
function leftPage(
  { state, facts }: NonNullable<Awaited<ReturnType<typeof engagements.load>>>,
  mail: Mail | null,
  comment: string | null,
): CardPage {
  const requests = requestsOf(mail, facts.requests).map(({ id }) => id);
  if (requests.length === 0) return says({ code: 'not-found', id: state.id }).view;
  const { name: customer } = facts.customer;
  const say: CustomerSentence = { code: 'fm-left', customer, fm: state.fm, requests, comment };
  return { kind: 'sentence', say } as CardPage;
}

/** A refused step stays open. */
const typedService = ({ service }: Readonly<Record<string, string>>) =>
  service as ServiceCode | undefined;

/** The furthest service that is not done is nearest to its end. */
const order: readonly ServiceState[] = ['talked', 'prepared', 'reached', 'onboarding'];

function nextOf({ services }: Engagement): ServiceCode | null {
  for (const state of order) {
    const found = services.find((service) => service.state === state);
    if (found) return found.code;
  }
  return null;
}

/** What SMEs wrote of their work for this tenant since the engagement began, oldest first. */
const summariesSince = (requests: readonly Request[], { begunAt }: Engagement): string[] =>
  requests.toReversed().flatMap((request) => {
    const { summary } = completedWork(request) ?? {};
    return summary && summary.at >= begunAt ? [summary.comment] : [];
  });

/** What an SME has completed, be it closed since; undefined: nothing. */
function completedWork(request: Request) {
  if (request.state === 'completed') return request;
  return request.state === 'closed' ? request.ended : undefined;
}

/** A text about one service, for who may see the engagement. */
export async function pastePage(
  app: AppContext,
  { streamId, text, service, language: wanted }: PasteView,
  reader: Reader,
): Promise<CardPage> {
  const found = await engagements.load(app.store.db, app, streamId);
  const as = found ? engagements.rolesIn(found.state, personOf(reader), found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: engagement, facts } = found;
  const { customer } = facts;
  const language = wanted ?? null;
  const page: PastePage = { kind: 'paste', text, engagement, customer, service, language };
  return page;
}
