import { describe, expect, it } from '@jest/globals';
import { evolve } from '../../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import { namedSme, stateSince } from '../../../../src/features/requests/domain/selectors.ts';
import { states } from '../../../../src/features/requests/domain/states.ts';
import {
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  confirmedByFpm,
  consented,
  declined,
  denied,
  engaged,
  type Happened,
  offered,
  onboarding,
  planned,
  proposed,
  recorded,
  refused,
  released,
  releasedAndClosed,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  triaged,
  turnedDown,
  withdrawn,
} from './given.ts';

/** Talk and a reminder: nothing of it changes the state. */
const later: readonly Happened[] = [
  asked,
  [null, { kind: 'waited', of: 'question', since: 0, step: 1 }],
];

const ways: readonly (readonly Happened[])[] = [
  [submitted],
  [submitted, returned],
  [submitted, returned, resubmitted],
  [submitted, triaged],
  [submitted, denied],
  [submitted, withdrawn],
  [submitted, approved],
  [submitted, approved, assigned],
  [submitted, approved, assigned, declined],
  onboarding,
  [...onboarding, planned, confirmedByFpm],
  [...onboarding, released],
  engaged,
  [...engaged, released],
  [...engaged, releasedAndClosed],
  [...engaged, completed],
  [...engaged, completed, closed],
  [offered],
  [offered, turnedDown],
  [offered, agreed],
  [offered, agreed, refused],
  [offered, agreed, consented],
  [proposed],
];

/** When an event last led into another state. */
function changed(history: readonly Happened[]): number {
  let request: Request | undefined;
  let since = 0;
  for (const event of recorded(history)) {
    const next = evolve(request, event);
    if (next.state !== request?.state) since = event.at;
    request = next;
  }
  return since;
}

describe('since when a request is in its state', () => {
  it.each(ways.map((way) => [way.map(([, { kind }]) => kind).join(', '), way] as const))(
    'after %s, whatever is said and reminded of later',
    (_, way) => {
      const history = [...way, ...later];
      expect(stateSince(requestAfter(...history), recorded(history))).toBe(changed(way));
      expect(stateSince(requestAfter(...history))).toBe(changed(way));
    },
  );

  it('is tried in each state', () => {
    const reached = new Set(ways.map((way) => requestAfter(...way).state));
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('is known by its history where an earlier version has stored it', () => {
    const history = [...engaged, ...later];
    const request = requestAfter(...history) as Extract<Request, { state: 'engaged' }>;
    const { engagedAt: _, ...old } = request;
    expect(stateSince(old, recorded(history))).toBe(changed(engaged));
  });
});

describe('the SME whom a card names', () => {
  it.each([
    ['at work', engaged, 'sam'],
    ['once it is closed', [...engaged, completed, closed], 'sam'],
    ['once it was closed with their release', [...onboarding, releasedAndClosed], 'sam'],
    ['who is to come', [offered], 'sam'],
    ['is none while nobody has it', [submitted, approved], undefined],
  ] as const)('%s', (_, history, name) => {
    expect(namedSme(requestAfter(...history))?.split('@')[0]).toBe(name);
  });
});
