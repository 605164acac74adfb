import type { Mail, Recipient } from '../../../../domain/people/people.ts';
import { planParties, type Request } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
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
