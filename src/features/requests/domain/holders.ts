import { fpmFor, fpmMails, type Program } from '../../../domain/program/program.ts';
import type { Request } from './request.ts';
import type { ClockEvent } from './request-events.ts';
import { smeOf } from './roles.ts';
import { isAtWork, isOffer, openStates } from './states.ts';

/** That somebody is gone who held a request. */
export type Left = Extract<ClockEvent, { kind: 'fpm-left' | 'sme-left' | 'expert-left' }>;

/**
 * Who holds an open request and is not in the program any more, and what follows (process,
 * section 5): the FPM's place is taken by the partner's FPM of today, else one of the region, else
 * the team; in place of an SME at work another one is looked for, and an offer of one ends. Null: everybody is there.
 */
export function leftBehind(request: Request, program: Program): Left | null {
  const { fpm, form, partner, state } = request;
  if (!openStates.includes(state)) return null;
  if (fpm !== null && !fpmMails(program).includes(fpm)) {
    const company = program.partners.find(({ id }) => id === partner.id);
    const to = fpmFor(program, null, company ?? { ...partner, contacts: [] }, form.region);
    return { kind: 'fpm-left', from: fpm, to };
  }
  const sme = isAtWork(request) || isOffer(request) ? smeOf(request) : null;
  if (sme === null || program.smes.some(({ mail }) => mail === sme)) return null;
  return { kind: isOffer(request) ? 'expert-left' : 'sme-left', from: sme };
}
