import type { CardView } from '../../../../domain/card-view.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { type Answer, says } from '../../../../engine/execute/click.ts';
import { isInDigest } from '../../../../store/cards/lines.ts';
import { customerId } from '../../../customers/domain/customer/customer.ts';
import { isSuperseded } from '../../domain/notices/superseded.ts';
import type { NewsPage, RequestPage } from '../../domain/pages/request.ts';
import type { ToldEvent } from '../../domain/reading.ts';
import type { ListView, NewsView, Page, RequestView } from '../../domain/views.ts';
import { besides } from './besides.ts';
import { choiceOfSme } from './choice-of-sme.ts';
import { dueDates, hasPassed, movedOn } from './dates.ts';
import { partTaken, stillReads } from './part-taken.ts';
import { type Seen, seenBy } from './seen.ts';
import { isTrace, tracePage } from './trace-page.ts';
import { chatWith } from './write-to.ts';

type Purpose = RequestPage['purpose'];

/** A request, or one piece of news about it, as this reader may see it and act on it now. */
export async function requestPage(
  app: AppContext,
  view: RequestView | NewsView,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const seen = await seenBy(app, view, reader);
  if (!seen) return says({ code: 'not-found', id: view.streamId }).view;
  const { actions, event, history, told } = seen;
  const hasPart = seen.standing.length > 0;
  if (hasPart && !answer.refusal && isTrace(view, actions, history))
    return tracePage(told.request, view, { event, told: told.event, history });
  if (view.kind === 'news' && told.event && !answer.refusal)
    if (hasPart || stillReads(told.event, reader, history)) return newsPage(app, seen, told.event);
  if (!hasPart) return partTaken(seen);
  const purpose = purposeOf(view, seen);
  if (view.kind === 'request' && purpose === 'reminder' && !answer.refusal)
    if (movedOn(app, seen))
      return { kind: 'nothing', instead: { ...view, purpose: 'shown' } as RequestView };
  return cardPage(app, seen, { view, purpose, reader, answer });
}

const newsPage = (app: AppContext, seen: Seen, event: ToldEvent): NewsPage => ({
  kind: 'news',
  request: seen.told.request,
  event,
  as: seen.as,
  actions: seen.actions,
  due: dueDates(app, seen),
  delegate: seen.facts.delegate,
});

const isAlone = (view: RequestView | NewsView): boolean =>
  view.kind === 'request' && view.alone === true;

/** A confirmation that is the card as well is the living card once something has happened. */
function purposeOf(view: RequestView | NewsView, { history }: Seen): Purpose {
  if (view.kind === 'news') return 'shown';
  const confirmed = isAlone(view) && history.some(({ version }) => version > view.event);
  return confirmed ? 'status' : view.purpose;
}

/** What is shown to whom. */
interface Shown {
  readonly view: RequestView | NewsView;
  readonly purpose: Purpose;
  readonly reader: Reader;
  readonly answer: Answer;
}

async function cardPage(app: AppContext, seen: Seen, shown: Shown): Promise<RequestPage> {
  const { request, facts, standing, as, told } = seen;
  const { view, purpose, answer } = shown;
  const historyOpen = view.kind === 'request' && view.historyOpen === true;
  const superseded = await isReplaced(app, seen, shown);
  const choice = await choiceOfSme(app, seen);
  return {
    kind: 'request',
    request: told.request,
    purpose,
    told: told.event,
    as,
    ...(isAlone(view) && { alone: true }),
    actions: superseded ? [] : seen.actions,
    superseded,
    due: dueDates(app, seen),
    isOver: hasPassed(request, facts),
    delegate: facts.delegate,
    chatWith: chatWith(request, standing),
    ...(app.panelsInDialogs && { panels: 'in-dialogs' as const }),
    ...leadsBack(view),
    refusal: answer.refusal,
    typed: answer.typed,
    ...choice,
    history: told.history,
    historyOpen,
    ...(await besides(app, seen, historyOpen)),
    ...(facts.managers &&
      standing.includes('manager') && { customer: customerId(facts.managers.customer) }),
  };
}

/** To the list from which it was opened. */
function leadsBack({ from }: CardView): Pick<RequestPage, 'from' | 'fromList'> {
  if (from?.kind === 'reminders' || from?.kind === 'digest') return { from: from.kind };
  if (from?.kind !== 'list') return {};
  const { list, page, state, customer } = from as ListView;
  return { fromList: { list, page, ...(state && { state }), ...(customer && { customer }) } };
}

/** Whether a newer message of this reader's has the buttons. */
async function isReplaced(
  app: AppContext,
  { request, history, person, facts }: Seen,
  { view, purpose, reader }: Shown,
): Promise<boolean> {
  return (
    view.keepsButtons !== true &&
    isSuperseded({ purpose, sentWith: view.event }, person, request, history, facts) &&
    // What stands in a digest has no buttons of its own that would take the place of these.
    !(await isInDigest(app.store.db, reader.id, request.id))
  );
}
