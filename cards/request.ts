import type { Role } from '../src/domain/people.ts';
import type { ListName, RequestPage } from '../src/domain/view.ts';
import { template } from './expand.ts';
import layout from './request.json' with { type: 'json' };
import { type ActionsData, actionsData, candidatesHint, commentLabel } from './request-actions.ts';
import { detailsOf, historyOf, type Labelled, saidLately, whyOf } from './request-details.ts';
import { headlineOf } from './request-headline.ts';
import { refusalText } from './sentences.ts';
import { line } from './text.ts';
import { type Words, workloadName } from './words.ts';

export interface RequestData extends ActionsData {
  readonly lang: string;
  readonly requestId: string;
  readonly version: number;
  readonly hasRefusal: boolean;
  readonly refusal: string;
  readonly headline: string;
  readonly stateLine: string;
  readonly subject: string;
  readonly isSuperseded: boolean;
  readonly why: readonly Labelled[];
  readonly said: ReturnType<typeof saidLately>;
  readonly hasDetails: boolean;
  readonly details: readonly Labelled[];
  readonly hasUndeliverable: boolean;
  readonly undeliverable: RequestPage['undeliverable'];
  readonly hasFooter: boolean;
  readonly hasShow: boolean;
  readonly hasList: boolean;
  readonly list: ListName;
  readonly hasHistory: boolean;
  readonly historyOpen: boolean;
  readonly history: ReturnType<typeof historyOf>;
  readonly t: Readonly<Record<string, string>>;
}

export const requestCard = template<RequestData>('request', layout);

/** Most notices that could not be delivered which an admin's card names. */
const mostUndeliverable = 10;

/** One request as this reader sees it now: what is wanted first, then why, the buttons, the rest. */
export function requestData(words: Words, page: RequestPage): RequestData {
  const { t, format } = words;
  const { request, refusal } = page;
  // Beside a confirmation stands the living status card, below an old card the newer one.
  const brief = page.purpose === 'confirmation' || page.superseded;
  const shown: RequestPage = brief ? { ...page, actions: [] } : page;
  const actions = actionsData(words, shown);
  const list = listOf(page.as);
  const hasList = list !== null && !brief && shown.actions.length === 0;
  const history = brief ? [] : historyOf(words, page.history);
  return {
    ...actions,
    lang: words.language,
    requestId: request.id,
    version: request.version,
    hasRefusal: refusal !== null,
    refusal: refusal ? refusalText(words, refusal) : '',
    headline: headlineOf(words, shown),
    stateLine: t('request.state', {
      id: request.id,
      state: t(`state.${request.state}`),
      at: format.dateTime(request.changedAt),
    }),
    subject: t('request.about', {
      tenant: line(request.form.tenantName),
      workload: workloadName(words, request.form.workload),
    }),
    isSuperseded: page.superseded,
    why: brief ? whyOf(words, request).slice(0, 1) : whyOf(words, request),
    said: brief ? [] : saidLately(words, page.history),
    hasDetails: !brief,
    details: detailsOf(words, request),
    hasUndeliverable: page.undeliverable.length > 0,
    undeliverable: page.undeliverable
      .slice(0, mostUndeliverable)
      .map(({ recipient, reason }) => ({ recipient: line(recipient), reason: line(reason) })),
    hasFooter: history.length > 0 || brief || hasList,
    hasShow: brief,
    hasList,
    list: list ?? 'mine',
    hasHistory: history.length > 0,
    historyOpen: page.historyOpen,
    history,
    t: labels(words, shown, list ?? 'mine'),
  };
}

/** The list in which the reader finds this request again; an admin has none. */
function listOf(as: readonly Role[]): ListName | null {
  const role = as.find((candidate) => candidate !== 'admin');
  if (!role) return null;
  return role === 'partner' ? 'mine' : role;
}

const labels = (words: Words, page: RequestPage, list: ListName) => {
  const { t } = words;
  return {
    accept: t('action.accept'),
    approve: t('action.approve'),
    assign: t('action.assign'),
    assignHint: candidatesHint(words, page.candidates),
    choose: t('choice.placeholder'),
    comment: t(commentLabel(page)),
    decline: t('action.decline'),
    deny: t('action.deny'),
    denyReason: t('label.deny-reason'),
    details: t('label.details'),
    history: t('label.history'),
    list: t(`list.name.${list}`),
    openDeny: t('action.open-deny'),
    openHistory: t('action.open-history'),
    openReturn: t('action.open-return'),
    openWithdraw: t('action.open-withdraw'),
    questions: t('label.questions'),
    return: t('action.return'),
    revise: t('action.revise'),
    show: t('action.open'),
    sme: t('label.sme'),
    superseded: t('superseded'),
    sure: t('withdraw.sure'),
    triage: t('action.triage'),
    undeliverable: t('label.admin'),
    withdraw: t('action.withdraw'),
  };
};
