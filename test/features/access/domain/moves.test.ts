import { describe, expect, it } from '@jest/globals';
import { accessMoves } from '../../../../src/features/access/domain/moves/transitions.ts';
import {
  type AccessEvent,
  accessStates,
  type Registration,
} from '../../../../src/features/access/domain/registration.ts';
import { asCopied, type CopiedRow, casesIn } from '../../../support/moves/copied-moves.ts';
import { consented, registrationIn, start } from './given.ts';

/** Where each event leads (process, section 2), copied by hand. */
// biome-ignore format: a table is read by its columns
const process: readonly CopiedRow[] = [
  ['draft returned',                     'submitted',            'asked'],
  ['draft',                              'discarded',            'discarded'],
  ['asked expired',                      'invited',              'invited'],
  ['asked',                              'returned',             'returned'],
  ['asked invited consented expired',    'denied',               'denied'],
  ['invited',                            'permissions-accepted', 'registration: consented, program: registered'],
  ['registered',                         'permissions-accepted', 'same'],
  ['invited',                            'expired',              'expired'],
  ['invited',                            'refused',              'withdrawn'],
  ['consented',                          'registered',           'registered'],
  ['consented',                          'code-wrong',           'same'],
  ['consented',                          'expired',              'expired'],
  ['expired',                            'renewed',              'asked'],
  ['draft asked returned invited consented expired', 'withdrawn', 'withdrawn'],
  ['registered',                         'suspended',            'suspended'],
  ['suspended',                          'restored',             'registered'],
  ['registered suspended',               'ended',                'ended'],
  ['asked returned invited consented expired registered suspended', 'handed-over', 'same'],
  ['draft asked returned invited consented expired registered suspended', 'help-asked', 'same'],
  ['draft asked returned invited consented expired registered suspended', 'help-answered', 'same'],
  ['registered',                         'address-asked',        'same'],
  ['registered',                         'address-changed',      'same'],
  ['registered',                         'address-wrong',        'same'],
  ['invited consented',                  'expired',              'expired'],
  ['returned expired',                   'lapsed',               'withdrawn'],
  ['draft',                              'lapsed',               'discarded'],
  ['any',                                'moved',                'invitedToNone: expired, other: same'],
  ['any',                                'missed',               'same'],
  ['asked returned invited consented',   'reminded',             'same'],
  ['asked',                              'overdue',              'same'],
];

const code = { nonce: 'n', hash: 'h' };
const form: Registration['form'] = {
  ...{ fullName: 'Nora Neu', partner: 'alpenblick', companyName: null, region: null },
  ...{ mailbox: 'yes', alternateEmail: null, fpm: null, note: null, language: 'de' },
};
const events: readonly AccessEvent[] = [
  { kind: 'submitted', form, approver: null, answers: null },
  { kind: 'discarded' },
  { kind: 'invited', partner: 'alpenblick', until: start, mailed: true, ...code },
  { kind: 'returned', questions: 'Who?' },
  { kind: 'denied', denyReason: 'duplicate', comment: null },
  { kind: 'permissions-accepted', consentVersion: '2026-1' },
  { kind: 'expired', why: 'time' },
  { kind: 'refused' },
  { kind: 'registered' },
  { kind: 'code-wrong' },
  { kind: 'renewed', approver: null },
  { kind: 'withdrawn' },
  { kind: 'suspended', comment: 'Why not' },
  { kind: 'restored' },
  { kind: 'ended', comment: null },
  { kind: 'handed-over', approver: null },
  { kind: 'help-asked', question: 'How long?' },
  { kind: 'help-answered', answer: 'A day.' },
  { kind: 'address-asked', address: 'pia@gmail.example', ...code },
  { kind: 'address-changed' },
  { kind: 'address-wrong' },
  { kind: 'lapsed' },
  { kind: 'moved', partner: null, approver: null },
  { kind: 'missed', way: 'chat', why: 'blocked' },
  { kind: 'reminded', of: 'decision', step: 1 },
  { kind: 'overdue', step: 1 },
];
/** What was before, for each name of a choice. */
const before: Readonly<Record<string, Partial<Registration>>> = {
  registration: { origin: 'registration' },
  program: { origin: 'program' },
  invitedToNone: { invitation: consented(start).registration.invitation },
  other: { invitation: null },
};

describe('the table of moves of a registration', () => {
  it('is the one of the process', () => {
    expect(asCopied(accessMoves, accessStates)).toEqual(process);
  });

  it.each(casesIn(process, accessStates))('$from: $event $name leads to $to', (one) => {
    const event = events.find(({ kind }) => kind === one.event) as AccessEvent;
    const given = registrationIn(one.from, before[one.name]);
    expect(given.happens(event).registration.state).toBe(one.to);
  });
});
