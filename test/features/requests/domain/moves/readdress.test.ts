import { describe, expect, it } from '@jest/globals';
import { formerSmes } from '../../../../../src/features/requests/domain/matching/matching.ts';
import { readdressed } from '../../../../../src/features/requests/domain/moves/readdress.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import { frank, petra, sam } from '../../../../support/samples/program.ts';
import {
  approved,
  assigned,
  closed,
  completed,
  consented,
  declined,
  denied,
  engaged,
  type Happened,
  onboarding,
  proposed,
  recorded,
  releasedAndClosed,
  requestAfter,
  submitted,
} from '../given.ts';

const people = [frank, petra, sam].map(({ id, mail }) => ({ id, was: mail, mail: `new.${mail}` }));
const moved: Happened = [null, { kind: 'readdressed', people }];

const anew = (request: Request): Request => {
  const inJson = (text: string, { was, mail }: (typeof people)[number]) =>
    text.replaceAll(`"${was}"`, `"${mail}"`);
  return JSON.parse(people.reduce(inJson, JSON.stringify(request)));
};

describe('a request whose people have other addresses now', () => {
  it.each([
    ['submitted', [submitted]],
    ['denied', [submitted, denied]],
    ['approved after a decline', [submitted, approved, assigned, declined]],
    ['assigned', [submitted, approved, assigned]],
    ['onboarding', onboarding],
    ['engaged', engaged],
    ['completed', [...engaged, completed]],
    ['closed with a release', [...engaged, releasedAndClosed]],
    ['proposed', [proposed]],
    ['consented', [proposed, consented]],
  ] as const)('%s: has them in all its parts, and is the same else', (_, history) => {
    const before = requestAfter(...history);
    const after = requestAfter(...history, moved);
    expect(after).toEqual({ ...anew(before), version: before.version + 1 });
  });
  it('closed: still has the SME who did the work', () => {
    expect(requestAfter(...engaged, completed, closed, moved)).toMatchObject({
      state: 'closed',
      fpm: `new.${frank.mail}`,
      ended: { sme: `new.${sam.mail}` },
    });
  });
  it('follows two who have each other’s', () => {
    const each = [
      { id: frank.id, was: frank.mail, mail: sam.mail },
      { id: sam.id, was: sam.mail, mail: frank.mail },
    ];
    expect(readdressed(requestAfter(...onboarding), each)).toMatchObject({
      fpm: sam.mail,
      sme: frank.mail,
    });
  });
  it('takes an address in whatever letters it was typed', () => {
    const typed = requestAfter(submitted);
    const form = { ...typed.form, partnerEmail: 'Petra@Contoso.Example' };
    const { form: now } = readdressed({ ...typed, form }, people);
    expect(now.partnerEmail).toBe(`new.${petra.mail}`);
  });
  it('knows who had it before', () => {
    const history = recorded([submitted, approved, assigned, declined, moved]);
    expect([...formerSmes(history)]).toEqual([[`new.${sam.mail}`, 'declined']]);
  });
});
