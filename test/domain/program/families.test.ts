import { describe, expect, it } from '@jest/globals';
import { familyMembers, familyOf, offeredTwice } from '../../../src/domain/program/families.ts';
import { program } from '../../support/samples/program.ts';

const workload = (id: string, code: string, name = id) => ({ id, code, name, details: [] });
const offering = {
  ...program,
  workloads: [
    workload('aadp-p1', 'AADP'),
    workload('aadp-p2', 'AADP'),
    workload('mdatp', 'MDATP'),
    workload('sds', 'CORE'),
    workload('core', 'CORE'),
  ],
};

describe('the family of a workload', () => {
  it.each([
    ['aadp-p1', 'AADP'],
    ['aadp-p2', 'AADP'],
    ['aadp', 'AADP'],
    ['mdatp', 'MDATP'],
    ['wdatp', 'MDATP'],
    ['sds', 'SDS'],
    ['core', 'CORE'],
  ])('of %s is %s', (id, family) => {
    expect(familyOf(offering, id)).toBe(family);
  });

  it('holds what is offered and what was offered before', () => {
    expect(familyMembers(offering, 'aadp-p2').toSorted()).toEqual(['aadp', 'aadp-p1', 'aadp-p2']);
    expect(familyMembers(offering, 'mdatp').toSorted()).toEqual(['mdatp', 'wdatp']);
    expect(familyMembers(offering, 'sds')).toEqual(['sds']);
  });
});

describe('one workload', () => {
  it('is one entry', () => {
    expect(offeredTwice(offering.workloads)).toEqual([]);
  });

  it('is not offered beside its plans, nor under its earlier name', () => {
    const all = [...offering.workloads, workload('aadp', 'AADP'), workload('wdatp', 'WDATP')];
    expect(offeredTwice(all)).toEqual([
      { at: 2, whole: 'mdatp', other: 'wdatp' },
      { at: 5, whole: 'aadp', other: 'aadp-p1' },
      { at: 6, whole: 'wdatp', other: 'mdatp' },
    ]);
  });
});
