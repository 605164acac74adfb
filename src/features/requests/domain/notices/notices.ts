import { toldAt, waitOf } from '../clock/waits.ts';
import type { Request } from '../request.ts';
import type { EventKind, RecordedEvent } from '../request-events.ts';
import { planToConfirm } from '../selectors.ts';
import type { State } from '../states.ts';
import type { Party } from './parties.ts';

/**
 * What the message is for. A confirmation and news tell of one event. All others show the request
 * with what can be done about it now; a newer message for the same work takes the buttons of the
 * older one.
 */
export type Purpose =
  | 'confirmation'
  | 'decide'
  | 'triage'
  | 'assign'
  | 'answer'
  | 'plan'
  | 'engagement'
  | 'feedback'
  | 'close'
  | 'question'
  | 'consent'
  | 'reminder'
  | 'unreached'
  | 'news';

export interface NoticeRow {
  readonly on: EventKind;
  readonly to: Party;
  readonly purpose: Purpose;
  /** Only if the event has led to this state. */
  readonly into?: State;
}

/**
 * Who must notice what. Teams makes no sound when a card is edited. People who have to act, or wait
 * for the news, get a message; any other change is an edit (contract, section 6).
 */
// biome-ignore format: a table is read by its columns
export const notices: readonly NoticeRow[] = [
  { on: 'submitted',   to: 'requester', purpose: 'confirmation' },
  { on: 'submitted',   to: 'fpm',       purpose: 'decide' },
  { on: 'submitted',   to: 'team',      purpose: 'triage' },
  { on: 'resubmitted', to: 'requester', purpose: 'confirmation' },
  { on: 'resubmitted', to: 'fpm',       purpose: 'decide' },
  { on: 'resubmitted', to: 'team',      purpose: 'triage' },
  { on: 'edited',      to: 'fpm',       purpose: 'decide' },
  { on: 'triaged',     to: 'requester', purpose: 'news' },
  { on: 'returned',    to: 'requester', purpose: 'news' },
  { on: 'approved',    to: 'requester', purpose: 'news' },
  { on: 'approved',    to: 'team',      purpose: 'assign' },
  { on: 'denied',      to: 'requester', purpose: 'news' },
  { on: 'undone',      to: 'requester', purpose: 'news' },
  { on: 'undone',      to: 'team',      purpose: 'triage', into: 'submitted' },
  { on: 'undone',      to: 'team',      purpose: 'news', into: 'triaged' },
  { on: 'undone',      to: 'formerSme', purpose: 'news', into: 'approved' },
  { on: 'undone',      to: 'knownFpm',  purpose: 'news', into: 'approved' },
  { on: 'undone',      to: 'sme',       purpose: 'news', into: 'completed' },
  { on: 'recalled',    to: 'requester', purpose: 'news' },
  { on: 'recalled',    to: 'sme',       purpose: 'news' },
  { on: 'recalled',    to: 'knownFpm',  purpose: 'news' },
  { on: 'assigned',    to: 'requester', purpose: 'plan' },
  { on: 'assigned',    to: 'sme',       purpose: 'answer' },
  { on: 'assigned',    to: 'knownFpm',  purpose: 'news' },
  { on: 'assigned',    to: 'replacedSme', purpose: 'news' },
  { on: 'accepted',    to: 'fpm',       purpose: 'plan' },
  { on: 'declined',    to: 'requester', purpose: 'news' },
  { on: 'declined',    to: 'team',      purpose: 'assign' },
  { on: 'declined',    to: 'knownFpm',  purpose: 'news' },
  { on: 'withdrawn',   to: 'fpm',       purpose: 'news' },
  { on: 'planned',     to: 'others',    purpose: 'plan' },
  { on: 'replanned',   to: 'others',    purpose: 'engagement' },
  { on: 'confirmed',   to: 'sme',       purpose: 'engagement', into: 'engaged' },
  { on: 'extended',    to: 'requester', purpose: 'engagement' },
  { on: 'extended',    to: 'fpm',       purpose: 'engagement' },
  { on: 'extended',    to: 'sme',       purpose: 'engagement' },
  { on: 'completed',   to: 'requester', purpose: 'feedback' },
  { on: 'completed',   to: 'fpm',       purpose: 'close' },
  { on: 'rated',       to: 'fpm',       purpose: 'news', into: 'closed' },
  { on: 'closed',      to: 'requester', purpose: 'news' },
  { on: 'closed',      to: 'sme',       purpose: 'news' },
  { on: 'released',    to: 'requester', purpose: 'news' },
  { on: 'released',    to: 'formerSme', purpose: 'news' },
  { on: 'released',    to: 'team',      purpose: 'assign', into: 'approved' },
  { on: 'handed-over', to: 'fpm',       purpose: 'decide' },
  { on: 'handed-over', to: 'requester', purpose: 'news' },
  { on: 'given',       to: 'requester', purpose: 'news' },
  { on: 'given',       to: 'formerRequester', purpose: 'news' },
  { on: 'given',       to: 'knownFpm',  purpose: 'news' },
  { on: 'given',       to: 'sme',       purpose: 'news' },
  { on: 'fpm-left',    to: 'fpm',       purpose: 'decide' },
  { on: 'fpm-left',    to: 'requester', purpose: 'news' },
  { on: 'sme-left',    to: 'team',      purpose: 'assign' },
  { on: 'sme-left',    to: 'knownFpm',  purpose: 'news' },
  { on: 'sme-left',    to: 'requester', purpose: 'news' },
  { on: 'expert-left', to: 'proposer',  purpose: 'news' },
  { on: 'expert-left', to: 'knownFpm',  purpose: 'news' },
  { on: 'expert-left', to: 'requester', purpose: 'news' },
  { on: 'unreached',   to: 'nextInLine', purpose: 'unreached' },
  { on: 'asked',       to: 'fpm',       purpose: 'question' },
  { on: 'answered',    to: 'asker',     purpose: 'news' },
  { on: 'offered',     to: 'sme',       purpose: 'answer' },
  { on: 'offered',     to: 'knownFpm',  purpose: 'news' },
  { on: 'proposed',    to: 'requester', purpose: 'consent' },
  { on: 'agreed',      to: 'requester', purpose: 'consent' },
  { on: 'agreed',      to: 'proposer',  purpose: 'news' },
  { on: 'agreed',      to: 'knownFpm',  purpose: 'news' },
  { on: 'turned-down', to: 'proposer',  purpose: 'news' },
  { on: 'turned-down', to: 'knownFpm',  purpose: 'news' },
  { on: 'consented',   to: 'requester', purpose: 'plan' },
  { on: 'consented',   to: 'fpm',       purpose: 'plan' },
  { on: 'consented',   to: 'sme',       purpose: 'plan' },
  { on: 'consented',   to: 'proposer',  purpose: 'news' },
  { on: 'refused',     to: 'proposer',  purpose: 'news' },
  { on: 'refused',     to: 'knownFpm',  purpose: 'news' },
  { on: 'refused',     to: 'sme',       purpose: 'news' },
  { on: 'unconfirmed', to: 'fpm',       purpose: 'news' },
  { on: 'period-ended', to: 'requester', purpose: 'reminder' },
  { on: 'period-ended', to: 'fpm',      purpose: 'reminder' },
  { on: 'period-ended', to: 'sme',      purpose: 'reminder' },
  { on: 'reminded',    to: 'actors',    purpose: 'reminder' },
  { on: 'overdue',     to: 'fpm',       purpose: 'reminder' },
  { on: 'overdue',     to: 'awayFpm',   purpose: 'reminder' },
  { on: 'overdue',     to: 'team',      purpose: 'reminder' },
  { on: 'overdue',     to: 'requester', purpose: 'news' },
];

/** The rows for an event, or those of what the clock waits for; `request` is as the event has left it. */
export function noticesOf(request: Request, event: RecordedEvent): NoticeRow[] {
  if (event.kind === 'waited')
    return toldAt(waitOf(event.of), event.step).map((to) => {
      return { on: event.kind, to, purpose: 'reminder' };
    });
  // That one of three agrees to a changed plan is no news yet.
  if (event.kind === 'confirmed' && planToConfirm(request)) return [];
  return notices.filter(({ on, into }) => on === event.kind && (!into || into === request.state));
}
