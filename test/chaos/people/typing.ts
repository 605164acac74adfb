import { type Actor, workloads } from '../../support/samples/crowd.ts';
import type { Json } from '../../support/teams/chats.ts';
import type { Asked } from '../check/ledger.ts';
import type { Random } from '../random.ts';
import { playing } from './cast.ts';

/** A GUID of its own for whatever bears this token. */
const guidOf = (token: string): string =>
  `00000000-0000-4000-8000-${token.replaceAll(/\D/g, '').padStart(12, '0')}`;

/** What they type; the token stands in it wherever words can. */
export const inputsFor = (verb: string, token: string, random: Random, today: string): Json => {
  switch (verb) {
    case 'request.deny':
      return { denyReason: 'other', comment: token };
    case 'request.return':
      return { questions: token };
    case 'fpm.ask':
      return { question: token };
    case 'fpm.answer':
      return { answer: token };
    case 'request.assign':
      return { sme: random.one(playing('sme'))?.mail };
    default:
      return ofCustomers(verb, token, today) ?? { comment: token };
  }
};

/** A new request's, all in one step after the other. */
export const form = (actor: Actor, asked: Asked, random: Random): Json => ({
  tenantName: `Customer of ${actor.name}`,
  // One tenant for all that a company asks for.
  tenantId: `8a1c9d6e-4b7f-4c1d-9a52-${actor.aadObjectId.slice(-12)}`,
  tenantSegment: 'enterprise',
  region: 'emea',
  partnerName: actor.company,
  deliveryTeam: 'ftp-partner',
  partnerEmail: actor.mail,
  // A migration is never a repeat of another one, so that every form is as short as the next.
  role: 'migration',
  migrationSource: 'Lotus Notes',
  workload: random.one(workloads),
  help: 'migration',
  seatCount: '400',
  primaryLanguage: 'en',
  secondaryLanguage: 'de',
  topic: asked.token,
  justification: `${asked.token} is needed`,
  additionalInfo: '',
  agreed: 'yes',
  fpm: '',
});

/** Every third customer is not satisfied, no matter who types it and how often. */
const isSatisfied = (token: string): boolean => Number(token.replaceAll(/\D/g, '')) % 3 > 0;

/** What FMs and their RM type; undefined: nothing but a comment. */
function ofCustomers(verb: string, token: string, today: string): Json | undefined {
  switch (verb) {
    case 'customer.add':
      return {
        ...{ tenantId: guidOf(token), tenantName: `Customer ${token}` },
        ...{ tenantSegment: 'smc', region: 'emea' },
      };
    case 'customer.begin':
      return { motion: 'rfa', services: 'EXO' };
    case 'closing.usage':
      return {
        ...{ licences: '1,200', activeUsers: '112', asOf: today, comment: token },
        enablementTaskDone: 'true',
      };
    case 'closing.prepare':
      return {
        ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: token },
      };
    case 'closing.talk':
      return {
        ...{ heldOn: today, activities: token, nextWorkload: 'no', knowsEnd: 'true' },
        ...{ satisfied: isSatisfied(token) ? 'yes' : 'no', satisfaction: token },
      };
    case 'closing.finish':
      return {
        ...{ customerMailSentOn: today, customerContacts: 'it@customer.example' },
        ...{ customerStatus: token, serviceStatus: 'adoption', task4058: 'true' },
      };
    case 'closing.askQueue':
      return { notesUpToDate: 'true', nextActionSet: 'true' };
    case 'closing.leave':
      return { unassignedInFtop: 'true', comment: token };
    default:
      return ofNotes(verb, token, today);
  }
}

function ofNotes(verb: string, token: string, today: string): Json | undefined {
  const tomorrow = new Date(Date.parse(today) + 24 * 3_600_000).toISOString().slice(0, 10);
  switch (verb) {
    case 'note.publish':
      return {
        ...{ about: 'project', with: 'customer', text: token, nextAction: token },
        ...{ nextActionDate: tomorrow, nextActionOwner: playing('rm')[0]?.mail },
      };
    case 'note.move':
      return { date: tomorrow, reason: token };
    case 'note.drop':
      return { reason: token };
    case 'risk.open':
      return { risk: token, riskKind: 'problem' };
    case 'risk.close':
      return { how: token };
    case 'summary.ask':
      return { reason: token };
    case 'summary.publish':
      return {
        ...{ description: token, engagementStatus: 'reactive', deployment: 'partly' },
        ...{ relations: 'Good.', workloads: 'EXO', 'workload-EXO': 'In use.' },
      };
    default:
      return undefined;
  }
}
