import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { ToldEvent } from '../../../src/features/requests/domain/reading.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';

import { namedSme } from '../../../src/features/requests/domain/selectors.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../card-context.ts';
import { line } from '../text.ts';
import { durations, reminderOf } from './due-dates.ts';
import { fpmOf } from './event-text.ts';
import { partyName, unconfirmedBy } from './plan.ts';

/** The task of this reader, or else the state of the request. It may hold typed text: only for a TextRun. */
export function headlineOf(context: CardContext, page: RequestPage): string {
  const reminder =
    page.purpose === 'reminder' ? reminderOf(context, page) : missedBy(context, page);
  const text = reminder ?? context.t(toReader(context, page), headlineParams(context, page));
  return [...gaveTo(context, page), text].join(' ');
}

/** Right after the reader has given the request to somebody, that this is done. */
function gaveTo(context: CardContext, { history }: RequestPage): string[] {
  const last = history.at(-1);
  if (last?.kind !== 'given' || last.actor?.id !== context.reader.id) return [];
  return [context.t('headline.given', { to: line(last.to.name) })];
}

/** Somebody is not reached, and this reader is told instead. */
function missedBy(context: CardContext, { purpose, told, request }: RequestPage) {
  if (purpose !== 'unreached' || told?.kind !== 'unreached') return undefined;
  return context.t('headline.unreached', { who: nameFor(context, told.who), id: request.id });
}

/** The headline with the request's id: for a toast, or the subject of an e-mail. */
export function headlineWithId(
  context: CardContext,
  page: RequestPage,
  text: string = headlineOf(context, page),
): string {
  const { id } = page.request;
  return text.match(/SME-\d+/g)?.includes(id) ? text : context.t('request.summary', { id, text });
}

function headlineParams(context: CardContext, page: RequestPage) {
  const { request } = page;
  const waiting = unconfirmedBy(request).map((party) => partyName(context, request, party));
  const plan = 'plan' in request ? request.plan : null;
  return {
    ...durations(context, context.program),
    asker: line(request.asked[0]?.by ?? ''),
    by: line(byOf(headlineKey(page), page)),
    end: context.format.day(plan?.endDate ?? request.proactive?.endDate ?? ''),
    fpm: fpmOf(context, request),
    id: request.id,
    partner: line(request.partner.name),
    reason: request.state === 'denied' ? context.t(`deny-reason.${request.decision.reason}`) : '',
    requester: line(request.requester.name),
    sme: nameFor(context, namedSme(request) ?? ''),
    waiting: context.format.all(waiting),
  };
}

function headlineKey(page: RequestPage): MessageKey {
  const { request, purpose, actions, as } = page;
  const { state } = request;
  const asked = actions.includes('fpm.answer');
  if (asked && purpose === 'question') return 'headline.question';
  if (purpose === 'reminder' && periodEnds(page))
    return page.isOver ? 'headline.period-over' : 'headline.period-ended';
  const wanted = decisionKey(page) ?? engagementKey(page);
  if (wanted) return wanted;
  if (asked) return 'headline.question';
  if (purpose === 'confirmation' && state === 'submitted')
    return request.round > 1 ? 'headline.confirmation-again' : 'headline.confirmation';
  const handed = purpose === 'decide' && as.includes('fpm') ? handedBy(page) : undefined;
  if (handed) return handed === 'fpm-left' ? 'headline.taken-over-left' : 'headline.taken-over';
  if (state === 'refused' && request.left) return 'headline.expert-left';
  if (state === 'closed' && !request.ended) return 'headline.closed-released';
  if (state === 'engaged' && page.isOver) return 'headline.engaged-over';
  if (state === 'onboarding' && request.proactive) return 'headline.consented';
  if (state === 'onboarding' && as.includes('partner')) return 'headline.yours';
  if (state === 'denied' && request.decision.reason === 'other')
    return 'headline.state.denied-other';
  return `headline.state.${state}`;
}

const tellsOfAcceptance: readonly MessageKey[] = [
  'headline.make-plan',
  'headline.make-plan-own',
  'headline.state.onboarding',
  'headline.yours',
];

/** Whether the headline says that this has happened, and who did it. */
export function isInHeadline(page: RequestPage, { kind }: ToldEvent): boolean {
  const key = headlineKey(page);
  if (kind === 'accepted') return tellsOfAcceptance.includes(key);
  if (kind === 'approved' && key === 'headline.assign') return true;
  return kind === page.request.state && key.startsWith('headline.state.');
}

/** How the same is said to the one who did it, or whose request it is. */
const own: Partial<Record<MessageKey, MessageKey>> = {
  'headline.closed-released': 'headline.own.closed-released',
  'headline.engaged-over': 'headline.own.engaged-over',
  'headline.state.approved': 'headline.own.approved',
  'headline.state.closed': 'headline.own.closed',
  'headline.state.completed': 'headline.own.completed',
  'headline.state.denied': 'headline.own.denied',
  'headline.state.denied-other': 'headline.own.denied-other',
  'headline.state.engaged': 'headline.own.engaged',
  'headline.state.refused': 'headline.own.refused',
  'headline.state.returned': 'headline.own.returned',
  'headline.state.triaged': 'headline.own.triaged',
  'headline.state.withdrawn': 'headline.own.withdrawn',
};

/** Nobody reads their own name as that of somebody else. */
function toReader({ reader }: CardContext, page: RequestPage): MessageKey {
  const { history, request } = page;
  const key = headlineKey(page);
  const moved = key === 'headline.closed-released' ? 'released' : request.state;
  const who =
    request.state === 'engaged'
      ? request.requester.id
      : history.findLast(({ kind }) => kind === moved)?.actor?.id;
  return (who === reader.id && own[key]) || key;
}

/** The reader's task before the acceptance. */
function decisionKey({ request, actions }: RequestPage): MessageKey | undefined {
  if (actions.includes('request.approve')) return 'headline.decide';
  if (actions.includes('request.assign') && request.state === 'approved') {
    if (!request.declined) return 'headline.assign';
    if (request.declined.left) return 'headline.assign-left';
    return request.declined.released ? 'headline.assign-released' : 'headline.assign-again';
  }
  if (actions.includes('proposal.accept')) return 'headline.consent';
  if (actions.includes('assignment.accept'))
    return request.state === 'offered' ? 'headline.answer-offer' : 'headline.answer';
  if (actions.includes('request.triage')) return 'headline.triage';
  const isReturned = request.state === 'returned' && actions.includes('request.revise');
  return isReturned ? 'headline.revise' : undefined;
}

/** The reader's task after the acceptance. */
function engagementKey({ request, actions, as, isOver }: RequestPage): MessageKey | undefined {
  if (actions.includes('plan.confirm'))
    return request.state === 'engaged' ? 'headline.confirm-change' : 'headline.confirm-plan';
  if (actions.includes('plan.save') && request.state === 'onboarding') {
    if (request.plan) return 'headline.plan-waits';
    const isSme = !as.includes('partner') && !as.includes('fpm');
    // Here the consent made it so: an earlier version had not asked the SME.
    if (request.proactive)
      return isSme ? 'headline.make-plan-own-consented' : 'headline.make-plan-consented';
    if (as.includes('partner')) return 'headline.yours';
    return isSme ? 'headline.make-plan-own' : 'headline.make-plan';
  }
  if (actions.includes('engagement.complete'))
    return isOver ? 'headline.complete-over' : 'headline.complete';
  if (actions.includes('request.close')) return 'headline.close';
  if (!actions.includes('feedback.send') || request.state === 'closed') return undefined;
  return as.includes('partner') ? 'headline.rate' : 'headline.rate-own';
}

/** Whether the period of a proactive assignment has ended. The card shows all other tasks as well. */
const periodEnds = ({ history, request: { state } }: RequestPage): boolean =>
  (state === 'onboarding' || state === 'engaged') &&
  history.some(({ kind }) => kind === 'period-ended');

/** How the request came to its FPM, if not with the submission. */
const handedBy = ({ history }: RequestPage) =>
  history.findLast(({ kind }) => kind === 'handed-over' || kind === 'fpm-left')?.kind;

/** The name of the person whose action the headline reports. */
function byOf(key: MessageKey, { history, request }: RequestPage): string {
  if (key === 'headline.taken-over')
    return history.findLast(({ kind }) => kind === 'handed-over')?.actor?.name ?? '';
  if (request.state === 'offered' || request.state === 'proposed')
    return history[0]?.actor?.name ?? '';
  const again = key === 'headline.assign-again' || key === 'headline.assign-released';
  if (again && request.state === 'approved') return request.declined?.by ?? '';
  return lastBy(request);
}

function lastBy(request: Request): string {
  switch (request.state) {
    case 'offered':
    case 'proposed':
    case 'submitted':
      return request.requester.name;
    case 'triaged':
      return request.triage.by;
    case 'returned':
      return request.questions.by;
    case 'approved':
      return request.decision.by;
    case 'assigned':
      return request.assigned.by;
    case 'onboarding':
    case 'engaged':
      return request.accepted.by;
    case 'completed':
      return request.summary.by;
    case 'closed':
      return request.closed.by;
    case 'refused':
      return request.refused.by;
    case 'denied':
      return request.decision.by;
    case 'withdrawn':
      return request.withdrawn.by;
  }
}
