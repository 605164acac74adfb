import { describe, expect, it } from '@jest/globals';
import { compare, risksBetween } from '../../../../../src/features/notes/domain/summary/compare.ts';
import { suggestedDeployment } from '../../../../../src/features/notes/domain/summary/suggest.ts';
import { samples } from './samples.ts';

const { fields: older } = samples.en;

describe('what changed between two summaries', () => {
  it('is nothing where they say the same', () => {
    const blanks = { ...older, relations: older.relations.replaceAll(' ', '\n ') };
    expect(compare(older, blanks)).toEqual({ fields: [], changed: [], came: [], went: [] });
  });

  it('names each value that is another one, with what it was', () => {
    const newer = { ...older, deployment: 'partly', support: null } as const;
    expect(compare(older, newer).fields).toEqual([
      { field: 'deployment', was: 'not', now: 'partly' },
      { field: 'support', was: older.support, now: '' },
    ]);
  });

  it('tells workloads that came, went, or stand otherwise, in the order of the playbook', () => {
    const before = { ...older, workloads: { AADP: 'a', OLM: 'b', EXO: 'c' } };
    const after = { ...older, workloads: { AADP: 'A', TEAMS: 'd', EXO: 'c' } };
    expect(compare(before, after)).toEqual({
      fields: [],
      changed: [{ code: 'AADP', was: 'a', now: 'A' }],
      came: [{ code: 'TEAMS', was: '', now: 'd' }],
      went: [{ code: 'OLM', was: 'b', now: '' }],
    });
  });

  it('tells the risks that were opened and closed from the one to the other', () => {
    const risk = (openedAt: number, closedAt: number | null) => ({ openedAt, closedAt });
    const before = risk(10, 25);
    const both = risk(21, 30);
    const later = risk(31, null);
    const all = [before, both, later, risk(1, 20), risk(20, null)];
    expect(risksBetween(all, { after: 20, until: 30 })).toEqual({
      opened: [both],
      closed: [before, both],
    });
  });
});

describe('the deployment that the services suggest', () => {
  it.each([
    ['not', ['announced', 'onboarding']],
    ['partly', ['onboarding', 'reached']],
    ['partly', ['done', 'announced', 'dropped']],
    ['fully', ['reached', 'prepared', 'talked', 'done']],
    ['fully', ['done', 'dropped']],
    [null, ['dropped']],
    [null, []],
  ] as const)('is %s of %j', (deployment, states) => {
    expect(suggestedDeployment(states.map((state) => ({ state })))).toBe(deployment);
  });
});
