import { streamNumber } from '../../../domain/stream.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { evolve } from '../domain/moves/evolve.ts';
import { personal } from '../domain/personal.ts';
import { type AccessEvent, overStates, type Registration } from '../domain/registration.ts';
import type { AccessTable } from './tables.ts';

const rowOf = (registration: Registration): AccessTable => {
  const { id, applicant, origin, state, partner, approver, form } = registration;
  return {
    ...{ number: streamNumber(id), person: applicant.id, origin, state, partner, approver },
    alternate: form?.alternateEmail ?? null,
  };
};

/** How the store keeps registrations. */
export const storedAccess = {
  name: 'access',
  prefix: 'ACC',
  evolve,
  overStates,
  personal,
  // Of a person who did not become a contact nothing is kept for longer.
  soonForgotten: { states: ['denied', 'withdrawn', 'discarded'], days: 90 },
  ...ownTable('access', rowOf),
  // An applicant can be erased at any time; the approver whose answer is missing has work to do.
  partiesOf: ({ state, approver }) => (state === 'asked' && approver !== null ? [approver] : []),
} as const satisfies StoredKind<Registration, AccessEvent>;
