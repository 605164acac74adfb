import type { Person } from '../../../domain/people/people.ts';
import { judge } from './moves/rights.ts';
import { type MoveVerb, transitions } from './moves/transitions.ts';
import type { Request } from './request.ts';
import type { Standing } from './roles.ts';

/** What can be clicked on a card of a request. */
export type Action = MoveVerb | 'request.revise';

/** What is asked for more than a click: a panel of the card opens for it, or a dialog. */
export const panelActions = [
  'request.deny',
  'request.return',
  'plan.save',
  'engagement.complete',
  'plan.extend',
  'plan.change',
  'request.reassign',
  'fpm.ask',
  'request.withdraw',
  'request.release',
  'request.handOver',
  'request.giveTo',
] as const satisfies readonly Action[];

export type PanelAction = (typeof panelActions)[number];

/**
 * What a person with these roles in the request may do now. A returned request is submitted again
 * by way of `request.revise`.
 */
export const actionsFor = (
  request: Request,
  person: Person,
  roles: readonly Standing[],
): Action[] =>
  transitions
    // It comes of `plan.save` by itself.
    .filter(({ verb }) => verb !== 'plan.draft')
    .filter(({ from, verb }) => from === request.state && mayDo(verb, request, person, roles))
    .map(({ verb }) => (verb === 'form.submit' ? 'request.revise' : verb));

const mayDo = (...asked: Parameters<typeof judge>): boolean => !('refusal' in judge(...asked));

/** What can be done whatever has become of a request, or comes with the card that the news lead to. */
const besides: readonly Action[] = ['fpm.ask', 'form.again', 'request.giveTo', 'request.undo'];

/** Whether its reader can do something with the request now. */
export const canMove = (actions: readonly Action[]): boolean =>
  actions.some((action) => !besides.includes(action));
