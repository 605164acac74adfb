import type { Mail, Recipient } from '../../../../domain/people/people.ts';
import { toldAt, waitOf } from '../clock/waits.ts';
import { planParties, type Request, type State } from '../request.ts';
import type { EventKind, RecordedEvent } from '../request-events.ts';
import { type Facts, isPartnerAsked, pointOfContact, smeOf } from '../roles.ts';
import { feedbackOf, formerSmeOf, planToConfirm } from '../selectors.ts';

/** Who gets a message about an event; the cards of all others are only edited. */
export type Party =
  | 'requester'
  /** Whose the request was until now. */
  | 'formerRequester'
  | 'fpm'
  /** The same, but nobody in place of an FPM who is not known. */
  | 'knownFpm'
  /** The FPM who is away and has a delegate. */
  | 'awayFpm'
  | 'team'
  | 'sme'
  /** The SME whom the FPM has just released. */
  | 'formerSme'
  /** The SME who had not answered when the team asked another one. */
  | 'replacedSme'
  /** Partner, FPM and SME, without the one who did it. */
  | 'others'
  /** Who proposed an assignment without a request. */
  | 'proposer'
  /** Who asked the FPM. */
  | 'asker'
  /** Those who have to act before the deadline. */
  | 'actors'
  /** Those of the three who have not confirmed the plan. */
  | 'unconfirmed'
  /** Those of requester and SME who have given no feedback. */
  | 'unrated'
  /** Who answers in place of an FPM who does not: the delegate, else the team. */
  | 'standIn'
  /** Who sees to it when somebody is not reached. */
  | 'nextInLine';

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

/** The people behind a party; a request without an FPM has the team in their place. */
export function recipientsOf(
  party: Party,
  request: Request,
  event: RecordedEvent,
  facts: Facts,
): Recipient[] {
  const team = facts.program.assignmentTeam.members;
  const fpm = request.fpm ? [facts.delegate ?? request.fpm] : team;
  const sme = present(smeOf(request));
  const { id, mail } = request.requester;
  const contact = pointOfContact(request, facts.program);
  // A partner who is not asked yet knows nothing of the offer, so nobody tells them who handles it.
  const partner: Recipient[] = isPartnerAsked(request)
    ? [id, ...present(contact === mail ? null : contact)]
    : [];
  switch (party) {
    case 'requester':
      return partner;
    case 'formerRequester':
      return event.kind === 'given' ? [event.from.id] : [];
    case 'fpm':
      return [...fpm];
    case 'knownFpm':
      return request.fpm ? [...fpm] : [];
    case 'awayFpm':
      return facts.delegate ? present(request.fpm) : [];
    case 'team':
      return [...team];
    case 'sme':
      return sme;
    case 'formerSme':
      return present(event.kind === 'undone' ? event.sme : formerSmeOf(request));
    case 'replacedSme':
      return present(request.state === 'assigned' ? (request.replaced ?? null) : null);
    case 'others': {
      const all: Recipient[] = [...partner, ...fpm, ...sme];
      return all.filter((one) => one !== event.actor?.id && one !== event.actor?.mail);
    }
    case 'proposer':
      return request.proactive ? [request.proactive.by] : [];
    case 'asker':
      return event.kind === 'answered' && event.asker === 'sme' ? sme : partner;
    case 'unconfirmed': {
      const done: readonly string[] = planToConfirm(request)?.confirmed ?? [];
      const all = { partner, fpm, sme };
      return planParties.flatMap((one) => (done.includes(one) ? [] : [...all[one]]));
    }
    case 'unrated': {
      const gave = feedbackOf(request).map((one) => one.party);
      const asked = gave.includes('partner') ? [] : partner;
      return gave.includes('sme') ? asked : [...asked, ...sme];
    }
    case 'standIn':
      return facts.delegate && request.fpm ? [facts.delegate] : [...team];
    case 'nextInLine': {
      const admin = facts.program.admins.slice(0, 1);
      const line = { fpm, delegate: facts.delegate ? [facts.delegate] : fpm, team, admin };
      return event.kind === 'unreached' ? [...line[event.to]] : [];
    }
    case 'actors':
      return request.state === 'approved' || isTriage(event) ? [...team] : [...fpm];
  }
}

const isTriage = (event: RecordedEvent): boolean =>
  event.kind === 'reminded' && event.of === 'triage';

const present = (mail: Mail | null): Mail[] => (mail ? [mail] : []);
