import { describe, expect, it } from '@jest/globals';
import { ungrouped } from '../../../../../src/features/requests/domain/form/whole-number.ts';
import { sample } from '../../../../support/app/desk.ts';

const program = {
  ...sample,
  workloads: sample.workloads.map((workload, at) =>
    at > 0
      ? workload
      : {
          ...workload,
          details: [
            { id: 'mailboxes', label: { en: 'Mailboxes' }, kind: 'number', required: true },
            { id: 'release', label: { en: 'Release' }, kind: 'text', required: false },
          ],
        },
  ),
} as typeof sample;
const workload = program.workloads[0]?.id ?? '';
const seats = (seatCount: string) => ungrouped({ seatCount }, program).seatCount;

describe('a whole number', () => {
  it.each([
    ...['1.200', '1,200', '1 200', '1’200', "1'200", '1\u00a0200', '1\u202f200', '1\u2009200'],
    ...[
      '1\u2007200',
      '１２００',
      '１，２００',
      '+1200',
      '+1.200',
      '1.200,00',
      '1,200.00',
      '1 200,0',
    ],
    ...['1200.0', '1200,00'],
  ])('written as %p is meant without its groups', (value) => expect(seats(value)).toBe('1200'));
  it.each([
    ['12.345.678', '12345678'],
    ['12,345,678.00', '12345678'],
    ['1,00,000', '100000'],
    ['12,34,567', '1234567'],
    ['1,00,000.00', '100000'],
    ['1.0', '1'],
  ])('written as %p is %p', (value, digits) => expect(seats(value)).toBe(digits));
  it.each([
    '1.5',
    '1.20',
    '1.2000',
    '0.500',
    '1.200,5',
    '1.200 300',
    '1200',
    'zwölf',
    '',
    ...[
      '-1.200',
      '1,200,00',
      '1.200.00',
      '1.00.000',
      '1,0,000',
      '1200.000',
      '++1',
      '1.200,00,0',
      '12²',
    ],
  ])('written as %p stays as it was typed', (value) => expect(seats(value)).toBe(value));
  it('is known by its field: a text that looks alike stays', () => {
    const typed = {
      workload,
      'detail-mailboxes': '2.500',
      'detail-release': '2.500',
      topic: '1.000',
    };
    expect(ungrouped(typed, program)).toEqual({ ...typed, 'detail-mailboxes': '2500' });
  });
});
