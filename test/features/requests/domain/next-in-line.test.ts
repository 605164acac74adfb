import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/domain/people/people.ts';
import { unreached } from '../../../../src/features/requests/domain/next-in-line.ts';
import { ada, adam, anna, fiona, frank, petra, sam } from '../../../support/samples/program.ts';
import {
  facts,
  type Happened,
  onboarding,
  recorded,
  requestAfter,
  submitted,
  submittedWithoutFpm,
} from './given.ts';

const told = (
  person: Person,
  history: readonly Happened[] = onboarding,
  { delegate = null, reached = [] }: { delegate?: string | null; reached?: string[] } = {},
) =>
  unreached(requestAfter(...history), { person, of: 1, reached }, recorded(history), {
    ...facts,
    delegate,
  })?.to ?? null;

describe('whom somebody is told of who is not reached', () => {
  it('an FPM: the delegate, and without one the team', () => {
    expect(told(frank, onboarding, { delegate: fiona.mail })).toBe('delegate');
    expect(told(frank)).toBe('team');
  });
  it('a delegate and an SME: the team', () => {
    expect(told(fiona, onboarding, { delegate: fiona.mail })).toBe('team');
    expect(told(sam)).toBe('team');
  });
  it('the team: an admin, unless one of them has got it', () => {
    expect(told(anna)).toBe('admin');
    expect(told(anna, [submittedWithoutFpm])).toBe('admin');
    expect(told(anna, onboarding, { reached: [petra.mail] })).toBe('admin');
    expect(told(anna, onboarding, { reached: [adam.mail] })).toBeNull();
    expect(told(ada)).toBe('admin');
  });
  it('a partner: the FPM', () => {
    expect(told(petra)).toBe('fpm');
  });
  it('once for each message, and each of the line', () => {
    const event = { kind: 'unreached', who: anna.mail, of: 1, to: 'admin' } as const;
    expect(told(adam, [submitted, [null, event]])).toBeNull();
    expect(told(adam, [submitted, [null, { ...event, of: 2 }]])).toBe('admin');
    expect(told(frank, [submitted, [null, event]])).toBe('team');
  });
});
