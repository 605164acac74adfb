import { clockKinds, type EventKind } from '../request-events.ts';

import type { MoveVerb } from './transitions.ts';

/** Talk about the request and who answers for it: hardly any other click is about that. */
const talk: readonly EventKind[] = ['asked', 'answered', 'handed-over', 'given', 'taken-up'];

/** What else may have happened meanwhile, for the verbs that it does not concern. */
const also: Partial<Record<MoveVerb, readonly EventKind[]>> = {
  'request.approve': ['triaged'],
  'request.deny': ['triaged'],
  'request.return': ['triaged'],
  'request.withdraw': ['triaged'],
  // The plan is the same as long as nobody has written it anew.
  'plan.save': ['contacted', 'confirmed'],
  'plan.draft': ['contacted', 'confirmed'],
  'plan.confirm': ['contacted', 'confirmed'],
  'plan.change': ['confirmed'],
  'plan.extend': ['confirmed', 'replanned'],
  'engagement.complete': ['confirmed', 'replanned'],
  'request.release': ['confirmed', 'replanned'],
  'engagement.ftop': ['rated', 'closed'],
  'feedback.send': ['rated', 'entered', 'closed'],
  'request.close': ['rated', 'entered'],
};

/** What is about these alone, whatever becomes of the request. */
const only: Partial<Record<MoveVerb, readonly EventKind[]>> = {
  'fpm.ask': [],
  'fpm.answer': ['answered'],
  'request.handOver': ['handed-over'],
  'request.giveTo': ['given'],
};

/**
 * Whether a click on a card that was sent before this event still means what it says (process,
 * section 5): what somebody else has done meanwhile is a conflict only if the click is about it.
 */
export const isBeside = (verb: string, event: string): boolean => {
  const move = verb as MoveVerb;
  const kind = event as EventKind;
  const about = only[move];
  if (about) return !about.includes(kind);
  // Somebody who writes the same plan must read the new draft first.
  if (kind === 'drafted') return move !== 'plan.save' && move !== 'plan.draft';
  return [...clockKinds, ...talk, ...(also[move] ?? [])].includes(kind);
};
