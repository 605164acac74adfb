import type { ListBehind, ListName } from '../../src/features/requests/domain/pages/lists.ts';
import type { RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import { stateSince } from '../../src/features/requests/domain/selectors.ts';
import type { State } from '../../src/features/requests/domain/states.ts';
import { type CardContext, nameFor, workloadName } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import { type Alert, alertsOf } from '../kit/request/alerts.ts';
import { dueDetails, dueLines, turnTo } from '../kit/request/due-dates.ts';
import { fpmOf } from '../kit/request/event-text.ts';
import { headlineOf } from '../kit/request/headline.ts';
import { listButton } from '../kit/request/list-of-role.ts';
import {
  type Block,
  draftLines,
  onboardingSteps,
  planBlock,
  proposalBlock,
} from '../kit/request/plan.ts';
import { remarkText } from '../kit/request/remarks.ts';
import { type RepeatsData, repeatsData } from '../kit/request/repeats.ts';
import type { Mode } from '../kit/room/button-row.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import { type ActionsData, actionsData } from './actions/actions.ts';
import { moreData } from './actions/more.ts';
import { detailLines, factsOf, type Labelled, whyOf } from './details/details.ts';
import { historyOf, saidLately } from './details/history.ts';
import { type Part, progressOf } from './progress.ts';
import layout from './request.json' with { type: 'json' };
import { foldedResult, resultBlocks } from './result.ts';
import { directoryLines, undeliverableLine } from './undeliverable.ts';
import { urgencyOf } from './urgency.ts';

type Texts = readonly { readonly text: string }[];

export interface RequestData extends ActionsData, RepeatsData {
  readonly lang: string;
  readonly requestId: string;
  readonly version: number;
  readonly hasRefusal: boolean;
  readonly refusal: string;
  readonly alerts: readonly Alert[];
  readonly headline: string;
  readonly stateLine: string;
  readonly hasUrgency: boolean;
  readonly urgency: string;
  readonly urgencyStyle: string;
  readonly urgencyColor: string;
  readonly subject: string;
  readonly hasFacts: boolean;
  readonly facts: string;
  readonly hasProgress: boolean;
  readonly progress: readonly Part[];
  readonly notes: Texts;
  readonly isSuperseded: boolean;
  readonly hasSteps: boolean;
  readonly steps: Texts;
  readonly blocks: readonly Block[];
  readonly why: readonly Labelled[];
  readonly said: ReturnType<typeof saidLately>;
  readonly hasRepeatsHint: boolean;
  readonly hasDetails: boolean;
  readonly detailsOpen: boolean;
  readonly details: readonly Labelled[];
  readonly hasUndeliverable: boolean;
  readonly undeliverable: readonly { readonly recipient: string; readonly reason: string }[];
  readonly hasMore: boolean;
  readonly hasShow: boolean;
  readonly hasList: boolean;
  readonly hasReminders: boolean;
  readonly listPlace: ListBehind;
  readonly hasPartner: boolean;
  readonly partnerId: string;
  readonly hasCustomer: boolean;
  readonly customerId: string;
  readonly listMode: Mode;
  readonly hasTexts: boolean;
  readonly hasHistory: boolean;
  readonly historyOpen: boolean;
  readonly history: ReturnType<typeof historyOf>;
  readonly t: Readonly<Record<string, string>>;
}

export const requestCard = template<RequestData>('request', layout);

const sinceAccepted: readonly State[] = ['onboarding', 'engaged', 'completed', 'closed'];

/** Most undelivered notices that an admin's card lists. */
const mostUndeliverable = 10;

/** One request as this reader may see it: first the task, then the reasons, the buttons and the rest. */
export function requestData(context: CardContext, page: RequestPage): RequestData {
  const brief = isBrief(page);
  const shown: RequestPage = brief
    ? { ...page, actions: [], chatWith: null, writeTo: null, repeats: [] }
    : page;
  const { lean } = context.limits;
  const history = brief || lean ? [] : historyOf(context, page);
  const hasDetails = !brief && !lean;
  const texts = [
    ...(hasDetails ? [{ id: 'details', title: context.t('label.details') }] : []),
    ...(history.length > 0 ? [{ id: 'history', title: context.t('label.history') }] : []),
  ];
  const actions = actionsData(context, shown, texts);
  const more = moreData(context, page, actions, { brief, hasDetails });
  return {
    ...actions,
    ...repeatsData(context, shown.repeats, page.request.partner.name),
    ...taskData(context, page, shown),
    ...(brief || lean ? noFacts : factsData(context, page)),
    ...reasonsData(context, page, brief),
    said: brief || lean ? [] : saidLately(context, page),
    hasRepeatsHint: false,
    hasDetails,
    ...undeliverableData(context, page),
    ...more,
    hasHistory: history.length > 0,
    historyOpen: page.historyOpen,
    history,
    t: labels(context, more.listPlace.list, page.from),
  };
}

/** What it is, in which state, and what the reader should know first. */
function taskData(context: CardContext, page: RequestPage, shown: RequestPage) {
  const { t, format } = context;
  const { request, refusal, superseded } = page;
  return {
    lang: context.language,
    requestId: request.id,
    version: request.version,
    hasRefusal: refusal !== null,
    refusal: refusal ? refusalText(context, refusal) : '',
    alerts: superseded ? [] : alertsOf(context, page),
    headline: headlineOf(context, shown),
    stateLine: t('request.state', {
      id: request.id,
      state: t(`state.${request.state}`),
      at: format.dateTime(stateSince(request, page.history)),
    }),
    ...urgencyOf(context, page),
    subject: t('request.about', {
      tenant: line(request.form.tenantName),
      workload: workloadName(context, request.form.workload),
    }),
    notes: superseded ? [] : notesOf(context, page),
    isSuperseded: superseded,
  };
}

const noFacts = { hasFacts: false, facts: '', hasProgress: false, progress: [] };

function factsData(context: CardContext, page: RequestPage) {
  const facts = factsOf(context, page.request);
  const progress = progressOf(context, page);
  return { hasFacts: facts !== '', facts, hasProgress: progress.length > 0, progress };
}

/** Why it was asked for; after the acceptance the plan and the result matter most. */
function reasonsData(context: CardContext, page: RequestPage, brief: boolean) {
  const underWay = sinceAccepted.includes(page.request.state);
  const why = whyOf(context, page.request);
  const steps = brief ? [] : onboardingSteps(context, page);
  return {
    hasSteps: steps.length > 0,
    steps: steps.map((text) => ({ text })),
    blocks: brief ? [] : blocksOf(context, page),
    why: brief || underWay ? why.slice(0, 1) : why,
    detailsOpen: false,
    details: [
      ...(underWay ? why.slice(1) : []),
      ...foldedResult(context, page),
      ...dueDetails(context, page),
      ...detailLines(context, page),
    ],
  };
}

const undeliverableData = (context: CardContext, { undeliverable }: RequestPage) => ({
  hasUndeliverable: undeliverable.length > 0,
  undeliverable: undeliverable
    .slice(0, mostUndeliverable)
    .map((one) => undeliverableLine(context, one)),
});

/** A short card: a confirmation has the status card beside it, an old card a newer one below it. */
export const isBrief = (page: RequestPage): boolean =>
  (page.purpose === 'confirmation' && !page.alone) || page.superseded;

/** The plan, the proposal and the result. A lean card shows the plan in its inputs only. */
const blocksOf = (context: CardContext, page: RequestPage): Block[] => [
  ...(context.limits.lean &&
  page.actions.some((action) => action === 'plan.save' || action === 'plan.change')
    ? []
    : planBlock(context, page.request)),
  ...proposalBlock(context, page),
  ...resultBlocks(context, page),
];

/** The deadlines, today's delegate, and on a confirmation whom to contact. */
function notesOf(context: CardContext, page: RequestPage): Texts {
  const { delegate, purpose, request, unconfirmed } = page;
  const names = { delegate: nameFor(context, delegate ?? ''), fpm: fpmOf(context, request) };
  const standsIn = delegate === context.reader.mail ? 'delegate.you' : 'delegate.line';
  return [
    ...dueLines(context, page),
    ...draftLines(context, request),
    ...directoryLines(context, page),
    ...(page.remarks ?? []).map((remark) => ({ text: remarkText(context, remark, 'tells') })),
    ...(delegate ? [{ text: context.t(standsIn, names) }] : []),
    ...(purpose === 'confirmation' && !unconfirmed ? [{ text: turnTo(context, page) }] : []),
  ];
}

const labels = (context: CardContext, list: ListName, from: RequestPage['from']) => {
  const { t } = context;
  return {
    choose: t('choice.placeholder'),
    customer: t('customer.action.show'),
    details: t('label.details'),
    history: t('label.history'),
    list: listButton(context, list),
    partner: t('action.about-partner'),
    reminders: t(from === 'digest' ? 'action.to-digest' : 'action.reminders'),
    repeatsHint: t('repeats.hint'),
    show: t('action.open'),
    steps: t('onboarding.title'),
    superseded: t('superseded'),
    texts: t('action.texts'),
    undeliverable: t('label.admin'),
  };
};
