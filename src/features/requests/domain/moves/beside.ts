import { clockKinds, type EventKind } from '../request.ts';
import type { MoveVerb } from './transitions.ts';

/** Talk about the request and who answers for it: no other click is about that. */
const talk: readonly EventKind[] = ['asked', 'answered', 'handed-over'];

/** What else may have happened meanwhile, for the verbs that it does not concern. */
const also: Partial<Record<MoveVerb, readonly EventKind[]>> = {
  'request.approve': ['triaged'],
  'request.deny': ['triaged'],
  'request.return': ['triaged'],
  'request.withdraw': ['triaged'],
  // The plan is the same as long as nobody has written it anew.
  'plan.confirm': ['confirmed'],
  'feedback.send': ['rated', 'closed'],
  'request.close': ['rated'],
};

/** Two such clicks at once are about the same thing after all. */
const about: Partial<Record<MoveVerb, EventKind>> = {
  'fpm.answer': 'answered',
  'request.handOver': 'handed-over',
};

/**
 * Whether a click on a card that was sent before this event still means what it says (process,
 * section 5): what somebody else has done meanwhile is a conflict only if the click is about it.
 */
export const isBeside = (verb: string, event: string): boolean => {
  const kind = event as EventKind;
  if (about[verb as MoveVerb] === kind) return false;
  return [...clockKinds, ...talk, ...(also[verb as MoveVerb] ?? [])].includes(kind);
};
