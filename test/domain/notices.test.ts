import { describe, expect, it } from '@jest/globals';
import { superseded } from '../../src/domain/actions.ts';
import { notices, recipientsOf } from '../../src/domain/notices.ts';
import type { EventKind, Request } from '../../src/domain/request.ts';
import { program } from './a-program.ts';
import {
  approved,
  assigned,
  declined,
  recorded,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
} from './given.ts';

const petra = 'contoso/101';
const frank = 'frank@fasttrack.example';
const anna = 'anna@fasttrack.example';
const adam = 'adam@fasttrack.example';
const sam = 'sam@fasttrack.example';

const told = (event: EventKind, request: Request) =>
  notices
    .filter(({ on }) => on === event)
    .flatMap(({ to, purpose }) =>
      recipientsOf(to, request, program).map((who) => `${purpose} ${who}`),
    );

describe('who gets a message of its own', () => {
  it.each([
    ['submitted', [`confirmation ${petra}`, `decide ${frank}`, `triage ${anna}`, `triage ${adam}`]],
    [
      'resubmitted',
      [`confirmation ${petra}`, `decide ${frank}`, `triage ${anna}`, `triage ${adam}`],
    ],
    ['triaged', []],
    ['returned', [`news ${petra}`]],
    ['approved', [`news ${petra}`, `assign ${anna}`, `assign ${adam}`]],
    ['denied', [`news ${petra}`]],
    ['assigned', [`news ${petra}`, `answer ${sam}`]],
    ['accepted', [`news ${petra}`, `news ${frank}`]],
    ['declined', [`news ${petra}`, `assign ${anna}`, `assign ${adam}`]],
    ['withdrawn', [`news ${frank}`]],
  ] as const)('when a request is %s', (event, expected) => {
    expect(told(event, requestAfter(submitted, approved, assigned))).toEqual(expected);
  });
  it('the team in place of an FPM, where there is none', () => {
    expect(told('submitted', requestAfter(submittedWithoutFpm)).slice(1, 3)).toEqual([
      `decide ${anna}`,
      `decide ${adam}`,
    ]);
    expect(told('withdrawn', requestAfter(submittedWithoutFpm))).toEqual([
      `news ${anna}`,
      `news ${adam}`,
    ]);
  });
  it('no SME before there is one', () => {
    expect(recipientsOf('sme', requestAfter(submitted), program)).toEqual([]);
  });
});

describe('an older card gives way', () => {
  it('to the same work posted again, and to nothing else', () => {
    const again = recorded([submitted, returned, resubmitted]);
    expect(superseded('decide', 1, again)).toBe(true);
    expect(superseded('triage', 1, again)).toBe(true);
    expect(superseded('decide', 3, again)).toBe(false);
    expect(superseded('status', 1, again)).toBe(false);
    expect(superseded('shown', 1, again)).toBe(false);
    expect(superseded('decide', 1, recorded([submitted, triaged]))).toBe(false);
  });
  it('to the next assignment', () => {
    const history = recorded([submitted, approved, assigned, declined, assigned]);
    expect(superseded('assign', 2, history)).toBe(true);
    expect(superseded('assign', 4, history)).toBe(false);
    expect(superseded('answer', 3, history)).toBe(true);
    expect(superseded('answer', 5, history)).toBe(false);
  });
});
