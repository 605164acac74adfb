/** The situations of a request (process.md, section 5). */
export const states = [
  'offered',
  'proposed',
  'submitted',
  'triaged',
  'returned',
  'approved',
  'assigned',
  'onboarding',
  'engaged',
  'completed',
  'closed',
  'denied',
  'withdrawn',
  'refused',
] as const;
export type State = (typeof states)[number];

/** The FPM has to decide. */
export const undecidedStates = ['submitted', 'triaged'] as const satisfies readonly State[];

/** An SME has the request, and the work is not done yet. */
export const atWorkStates = [
  'assigned',
  'onboarding',
  'engaged',
] as const satisfies readonly State[];

/** The same as a list's filter takes several. */
export const atWork = atWorkStates.join(',');

/** An SME is to come without a request: they, or then the partner, have not answered. */
export const offerStates = ['offered', 'proposed'] as const satisfies readonly State[];

/** The request is over; only questions and late feedback can follow. */
export const endStates = [
  'closed',
  'denied',
  'withdrawn',
  'refused',
] as const satisfies readonly State[];

/** What was asked for is over: it can be asked for again with the same words. */
export const endedStates = ['denied', 'withdrawn', 'closed'] as const satisfies readonly State[];

/** All but the end states: what can be handed over (process, section 5: "any open state"). */
export const openStates: readonly State[] = states.filter((state) => !isOneOf(endStates, state));

interface InState {
  readonly state: State;
}

export const isUndecided = ({ state }: InState): boolean => isOneOf(undecidedStates, state);
export const isOffer = ({ state }: InState): boolean => isOneOf(offerStates, state);
export const isAtWork = ({ state }: InState): boolean => isOneOf(atWorkStates, state);

function isOneOf(some: readonly State[], state: State): boolean {
  return some.includes(state);
}
