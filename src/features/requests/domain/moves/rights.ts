import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { Person, Role } from '../../../../domain/people/people.ts';
import type { Request } from '../request.ts';
import type { Standing } from '../roles.ts';
import { endedUnfinished, feedbackOf, planToConfirm, summaryOf } from '../selectors.ts';
import {
  type MoveVerb,
  type RequestTransition,
  transitionFor,
  transitions,
} from './transitions.ts';

export type Right =
  | { readonly row: RequestTransition; readonly as: Role }
  | { readonly refusal: Refusal };

/**
 * Whether a person with these roles in the request may do this now, and in which of the roles
 * (process.md, section 5). The order of the refusals is part of the contract.
 */
export function judge(
  verb: MoveVerb,
  request: Request,
  person: Person,
  roles: readonly Standing[],
): Right {
  if (roles.length === 0) return { refusal: { code: 'not-found', id: request.id } };
  const row = transitionFor(request.state, verb);
  if (!row) return { refusal: refusedMove(verb, request, roles) };
  const allowed = row.by.filter((role) => roles.includes(role));
  const as = allowed.find((role) => !alreadyDone(verb, request, role)) ?? allowed[0];
  if (!as) return { refusal: { code: 'not-yours' } };
  // Four eyes: nobody decides on their own request, in any of their roles.
  const isOwn = isOfRequester(request, person) || roles.includes('partner');
  if (as !== 'partner' && isOwn) return { refusal: { code: 'own-request' } };
  if (verb === 'proposal.accept' && isByProposer(request, person, roles))
    return { refusal: { code: 'own-request' } };
  if (alreadyDone(verb, request, as)) return { refusal: { code: 'once-only' } };
  const refusal = conditions[verb]?.(request, as, person) ?? null;
  return refusal ? { refusal } : { row, as };
}

/** Nor on one that was theirs: giving it away makes nobody its judge. */
const isOfRequester = ({ requester, formerly = [] }: Request, { id }: Person): boolean =>
  [requester, ...formerly].some((one) => one.id === id);

/** Nor does who proposed an assignment, or is its FPM, consent to it as the partner's contact. */
const isByProposer = (request: Request, { id }: Person, roles: readonly Standing[]): boolean =>
  roles.includes('fpm') || request.proactive?.by === id;

/** What each party does once: confirm the plan as it is now, and give feedback. */
export function alreadyDone(verb: MoveVerb, request: Request, as: Role): boolean {
  if (verb === 'feedback.send') return feedbackOf(request).some(({ party }) => party === as);
  if (verb !== 'plan.confirm') return false;
  return planToConfirm(request)?.confirmed.some((party) => party === as) ?? false;
}

type Condition = (request: Request, as: Role, person: Person) => Refusal | null;

/** What the state alone does not tell: whether there is anything to rate, confirm or answer. */
const conditions: Partial<Record<MoveVerb, Condition>> = {
  'engagement.contact': (request) =>
    request.state === 'onboarding' && (request.contact || request.plan)
      ? { code: 'once-only' }
      : null,
  'engagement.ftop': (request) => {
    const summary = summaryOf(request);
    if (!summary) return { code: 'not-now', state: request.state };
    return summary.ftopUpdated ? { code: 'once-only' } : null;
  },
  'form.again': ({ proactive, state }) => (proactive ? { code: 'not-now', state } : null),
  'request.undo': ({ undo }, _, { id }) => {
    if (!undo) return { code: 'nothing-to-undo' };
    return undo.by === id ? null : { code: 'not-yours' };
  },
  'proposal.withdraw': ({ proactive }, _, { id }) =>
    proactive?.by === id ? null : { code: 'not-yours' },
  'feedback.send': (request) =>
    endedUnfinished(request) ? { code: 'not-now', state: request.state } : null,
  'plan.confirm': (request) => {
    if (planToConfirm(request)) return null;
    const { state } = request;
    return state === 'engaged' ? { code: 'not-now', state } : { code: 'no-plan' };
  },
  'fpm.answer': (request, as) => {
    if (as === 'assignmentTeam' && !waitsForStandIn(request)) return { code: 'not-yours' };
    return request.asked.length === 0 ? { code: 'nothing-asked' } : null;
  },
};

/** The FPM has left a question open for so long that the team was told of it. */
const waitsForStandIn = ({ asked, waited }: Request): boolean =>
  waited?.some(({ of, since, step }) => of === 'question' && step > 1 && since === asked[0]?.at) ??
  false;

/** No row for this state: those who may do it in another state learn that the state is the reason. */
function refusedMove(verb: MoveVerb, request: Request, roles: readonly Standing[]): Refusal {
  const ever = transitions.some(
    (row) =>
      row.verb === verb && row.from !== 'draft' && row.by.some((role) => roles.includes(role)),
  );
  return ever ? { code: 'not-now', state: request.state } : { code: 'not-yours' };
}
