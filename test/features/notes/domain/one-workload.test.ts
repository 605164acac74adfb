import { expect, it } from '@jest/globals';
import { oneWorkload } from '../../../../src/features/notes/domain/note/one-workload.ts';

it.each([
  ['[EXO] is being moved.', 'EXO'],
  ['Exchange Online is being moved, [exo].', 'EXO'],
  ['Classroom/School Data Sync (SDS) works.', 'SDS'],
  ['[CORE] only', 'CORE'],
  ['They use Teams.', 'TEAMS'],
  ['Both teams met.', null],
  ['Exchange Online and Teams are being moved.', null],
  ['[EXO] and [TEAMS]', null],
  ['The network was approved [x].', null],
])('%s: %s', (text, code) => {
  expect(oneWorkload(text)).toBe(code);
});
