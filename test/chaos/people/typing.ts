import type { Json } from '../../support/teams/chats.ts';
import type { Asked } from '../check/ledger.ts';
import type { Random } from '../random.ts';
import { type Actor, playing, workloads } from './cast.ts';

/** What they type; the token stands in it wherever words can. */
export const inputsFor = (verb: string, token: string, random: Random): Json => {
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
      return { comment: token };
  }
};

/** A new request's, all in one step after the other. */
export const form = (actor: Actor, asked: Asked, random: Random): Json => ({
  tenantName: `Customer of ${actor.name}`,
  tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
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
