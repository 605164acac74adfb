import { describe, expect, it } from '@jest/globals';
import {
  type Customer,
  type CustomerEvent,
  customerStates,
} from '../../../../src/features/customers/domain/customer/customer.ts';
import { customerMoves } from '../../../../src/features/customers/domain/customer/transitions.ts';
import { asCopied, type CopiedRow, casesIn } from '../../../support/moves/copied-moves.ts';
import { customerAfter, customerNext } from './given.ts';

/** Where each event leads (process, section 8), copied by hand. */
// biome-ignore format: a table is read by its columns
const process: readonly CopiedRow[] = [
  ['any', 'described',        'same'],
  ['any', 'given',            'kept'],
  ['any', 'given',            'kept'],
  ['any', 'tenant-corrected', 'same'],
  ['any', 'queue-told',       'same'],
  ['any', 'engaged-with',     'same'],
  ['any', 'named-by-request', 'same'],
  ['any', 'marked',           'same'],
  ['any', 'unmarked',         'same'],
  ['any', 'disengaged',       'inQueue: resting, noQueue: same'],
  ['any', 'readdressed',      'same'],
];

const told = { request: 'SME-1002', name: 'Nordlicht', segment: null, region: null } as const;
const events: readonly CustomerEvent[] = [
  {
    ...{ kind: 'described', name: 'Nordlicht', segment: null, region: null, priority: 'high' },
    ...{ managed: 'yes', accountTeam: [], contacts: [], teamCheckedOn: null },
  },
  { kind: 'given', fm: 'felipe@fasttrack.example' },
  { kind: 'tenant-corrected', tenantId: 'another', was: 'one' },
  { kind: 'queue-told', request: 'SME-1002' },
  { kind: 'engaged-with', motion: 'rfa', services: ['EXO'] },
  { kind: 'named-by-request', again: false, ...told },
  { kind: 'marked', mark: { id: 'RISK-1004', as: 'risk', text: 'The firewall' } },
  { kind: 'unmarked', mark: 'RISK-1004' },
  { kind: 'disengaged', engagement: 'ENG-1002', parked: null },
  { kind: 'readdressed', people: [] },
];
const parked = { engagement: 'ENG-1002', queue: 'Inactive', nextActionDate: '2026-09-02' };
const inQueue: CustomerEvent = { kind: 'disengaged', engagement: 'ENG-1002', parked };

describe('the table of moves of a customer', () => {
  it('is the one of the process', () => {
    expect(asCopied(customerMoves, customerStates)).toEqual(process);
  });

  it.each(casesIn(process, customerStates))('$from: $event $name leads to $to', (one) => {
    const event = one.name === 'inQueue' ? inQueue : events.find(({ kind }) => kind === one.event);
    const given = { ...customerAfter(), state: one.from as Customer['state'] };
    expect(customerNext(given, event as CustomerEvent).state).toBe(one.to);
  });
});
