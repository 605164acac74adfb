import { expect, it } from '@jest/globals';
import { targetsOf } from '../../../src/domain/decision/moves.ts';
import type { Stream } from '../../../src/domain/stream.ts';

const rows = [
  { from: ['open', 'late'], event: 'sent', to: 'on the way' },
  { from: ['on the way'], event: 'arrived', to: { whole: 'done', broken: 'open' } },
  { from: ['open'], event: 'waited', to: 'late' },
  { from: ['late'], event: 'waited', to: 'same' },
  { from: ['open'], event: null, to: 'same' },
] as const;

type Event =
  | { readonly kind: 'sent' }
  | { readonly kind: 'arrived'; readonly how: 'whole' | 'broken' }
  | { readonly kind: 'waited' };

const leadsTo = targetsOf<(typeof rows)[number], Stream, Event>(rows, {
  arrived: (_, { how }) => how,
});
const from = (state: string): Stream => ({ id: 'PAR-1', version: 1, state });

it.each([
  ['open', { kind: 'sent' }, 'on the way'],
  ['late', { kind: 'sent' }, 'on the way'],
  ['on the way', { kind: 'arrived', how: 'whole' }, 'done'],
  ['on the way', { kind: 'arrived', how: 'broken' }, 'open'],
  ['open', { kind: 'waited' }, 'late'],
  ['late', { kind: 'waited' }, 'same'],
] as const)('from %s, %j leads to %s, as its row says', (state, event, to) => {
  expect(leadsTo(from(state), event)).toBe(to);
});

it('where no row has the state, the first row of the event counts', () => {
  expect(leadsTo(from('erased'), { kind: 'waited' })).toBe('late');
});

it('an event without a row is a bug, which the compiler finds first', () => {
  const unknown = { kind: 'lost' } as unknown as Event;
  expect(() => leadsTo(from('open'), unknown)).toThrow('lost is in no row of the table');
});
