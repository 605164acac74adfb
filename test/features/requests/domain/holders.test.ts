import { describe, expect, it } from '@jest/globals';
import type { Program } from '../../../../src/domain/program/program.ts';
import { leftBehind } from '../../../../src/features/requests/domain/holders.ts';
import { rolesIn } from '../../../../src/features/requests/domain/roles.ts';
import { fiona, frank, petra, program, sam } from '../../../support/samples/program.ts';
import {
  agreed,
  approved,
  assigned,
  closed,
  completed,
  denied,
  engaged,
  facts,
  type Happened,
  offered,
  onboarding,
  requestAfter,
  submitted,
  submittedWithoutFpm,
  turnedDown,
} from './given.ts';

const left = (history: readonly Happened[], now: Partial<Program>) =>
  leftBehind(requestAfter(...history), { ...program, ...now });

const withoutFrank: Partial<Program> = {
  fpms: [{ mail: fiona.mail, regions: ['amer'] }],
  partners: program.partners.map((partner) => ({ ...partner, fpm: undefined })),
};
const withoutSam: Partial<Program> = { smes: program.smes.filter(({ mail }) => mail !== sam.mail) };

describe('who held a request and is gone', () => {
  it('is nobody while all are in the program, or where the team was in charge', () => {
    expect(left(engaged, {})).toBeNull();
    expect(left([submittedWithoutFpm], withoutFrank)).toBeNull();
  });
  it('is the FPM: the partner’s FPM of today is next, then one of the region, then the team', () => {
    const toFiona = program.partners.map((partner) => ({ ...partner, fpm: fiona.mail }));
    const from = { kind: 'fpm-left', from: frank.mail } as const;
    expect(left([submitted], { ...withoutFrank, partners: toFiona })).toEqual({
      ...from,
      to: fiona.mail,
    });
    const ofEmea = { ...withoutFrank, fpms: [{ mail: fiona.mail, regions: ['emea'] as const }] };
    expect(left([submitted], ofEmea)).toEqual({ ...from, to: fiona.mail });
    expect(left([submitted], { ...ofEmea, partners: [] })).toEqual({ ...from, to: fiona.mail });
    expect(left([submitted], withoutFrank)).toEqual({ ...from, to: null });
  });
  it('is the SME at work, once the work has not ended', () => {
    const gone = { kind: 'sme-left', from: sam.mail };
    for (const history of [[submitted, approved, assigned], onboarding, engaged])
      expect(left(history, withoutSam)).toEqual(gone);
    expect(left([...engaged, completed], withoutSam)).toBeNull();
  });
  it('is the SME who was offered, asked or willing', () => {
    const gone = { kind: 'expert-left', from: sam.mail };
    for (const history of [[offered], [offered, agreed]])
      expect(left(history, withoutSam)).toEqual(gone);
    expect(left([offered, turnedDown], withoutSam)).toBeNull();
  });
  it('is first the FPM, where both are gone', () => {
    expect(left(engaged, { ...withoutFrank, ...withoutSam })?.kind).toBe('fpm-left');
  });
  it('does not matter once the request is over', () => {
    for (const history of [
      [submitted, denied],
      [...engaged, completed, closed],
    ])
      expect(left(history, { ...withoutFrank, ...withoutSam })).toBeNull();
  });
});

describe('a request after somebody is gone', () => {
  it('has the new FPM, in the same situation', () => {
    const before = requestAfter(...engaged);
    const after = requestAfter(...engaged, [
      null,
      { kind: 'fpm-left', from: frank.mail, to: fiona.mail },
    ]);
    expect(after).toMatchObject({ state: 'engaged', fpm: fiona.mail, sme: sam.mail });
    expect(after.version).toBe(before.version + 1);
  });
  it('waits for another SME, as after a release', () => {
    const after = requestAfter(...engaged, [null, { kind: 'sme-left', from: sam.mail }]);
    expect(after).toMatchObject({
      state: 'approved',
      attempt: 1,
      declined: { sme: sam.mail, by: '', comment: null, released: true, left: true },
    });
    expect(after).not.toHaveProperty('plan');
  });
  it('is over, where it was an offer of theirs; a partner who was not asked never finds it', () => {
    const gone: Happened = [null, { kind: 'expert-left', from: sam.mail }];
    const [unasked, asked] = [requestAfter(offered, gone), requestAfter(offered, agreed, gone)];
    expect(unasked).toMatchObject({ state: 'refused', unasked: true, left: true });
    expect(rolesIn(unasked, petra, facts)).toEqual([]);
    expect(asked).toMatchObject({ state: 'refused', left: true, agreed: { by: sam.name } });
    expect(rolesIn(asked, petra, facts)).toEqual(['partner']);
  });
});
