import type { Recipient } from './people.ts';
import type { Program } from './program.ts';
import { smeOf } from './relation.ts';
import type { EventKind, Request } from './request.ts';

/** Who is told of an event by a message of its own; everybody else's cards are only edited. */
export type Party = 'requester' | 'fpm' | 'team' | 'sme';

/**
 * What the message is: the card to act on (`work`), or news. A new piece of work replaces the
 * older one of the same person, whose buttons go.
 */
export type Purpose = 'confirmation' | 'decide' | 'triage' | 'assign' | 'answer' | 'news';

export interface Notice {
  readonly on: EventKind;
  readonly to: Party;
  readonly purpose: Purpose;
}

/**
 * Who must notice what. Editing a card makes no sound in Teams, so whoever has to act now, or waits
 * for this news, gets a message; what has merely changed is an edit (contract, section 6).
 */
// biome-ignore format: a table is read by its columns
export const notices: readonly Notice[] = [
  { on: 'submitted',   to: 'requester', purpose: 'confirmation' },
  { on: 'submitted',   to: 'fpm',       purpose: 'decide' },
  { on: 'submitted',   to: 'team',      purpose: 'triage' },
  { on: 'resubmitted', to: 'requester', purpose: 'confirmation' },
  { on: 'resubmitted', to: 'fpm',       purpose: 'decide' },
  { on: 'resubmitted', to: 'team',      purpose: 'triage' },
  { on: 'returned',    to: 'requester', purpose: 'news' },
  { on: 'approved',    to: 'requester', purpose: 'news' },
  { on: 'approved',    to: 'team',      purpose: 'assign' },
  { on: 'denied',      to: 'requester', purpose: 'news' },
  { on: 'assigned',    to: 'requester', purpose: 'news' },
  { on: 'assigned',    to: 'sme',       purpose: 'answer' },
  { on: 'accepted',    to: 'requester', purpose: 'news' },
  { on: 'accepted',    to: 'fpm',       purpose: 'news' },
  { on: 'declined',    to: 'requester', purpose: 'news' },
  { on: 'declined',    to: 'team',      purpose: 'assign' },
  { on: 'withdrawn',   to: 'fpm',       purpose: 'news' },
];

/** The people behind a party of this request; a request without an FPM has the team in their place. */
export function recipientsOf(party: Party, request: Request, program: Program): Recipient[] {
  switch (party) {
    case 'requester':
      return [request.requester.id];
    case 'fpm':
      return request.fpm ? [request.fpm] : [...program.assignmentTeam.members];
    case 'team':
      return [...program.assignmentTeam.members];
    case 'sme': {
      const sme = smeOf(request);
      return sme ? [sme] : [];
    }
  }
}
