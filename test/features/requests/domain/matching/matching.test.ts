import { describe, expect, it } from '@jest/globals';
import {
  candidates,
  formerSmes,
} from '../../../../../src/features/requests/domain/matching/matching.ts';
import { program } from '../../../../support/samples/program.ts';
import { approved, assigned, declined, form, recorded, released, submitted } from '../given.ts';

const sme = (mail: string, but: object = {}) => ({
  mail,
  roles: ['engineer'] as const,
  workloads: ['aadp-p1'],
  languages: ['de', 'en'],
  regions: ['emea'] as const,
  capacity: 2,
  ...but,
});
const order = (smes: readonly ReturnType<typeof sme>[], open: [string, number][] = []) =>
  candidates({ ...program, smes }, form, new Map(open)).map(({ mail, fits }) => `${mail} ${fits}`);

describe('the SMEs of a request', () => {
  it('come with every reason', () => {
    expect(candidates(program, form, new Map([['sam@fasttrack.example', 1]]))).toEqual([
      {
        mail: 'sam@fasttrack.example',
        role: true,
        workload: true,
        languages: ['de', 'en'],
        primary: true,
        region: true,
        open: 1,
        capacity: 2,
        former: null,
        fits: true,
      },
      {
        mail: 'sofia@fasttrack.example',
        role: true,
        workload: false,
        languages: ['en'],
        primary: false,
        region: true,
        open: 0,
        capacity: 1,
        former: null,
        fits: false,
      },
    ]);
  });
  it.each([
    ['role', { roles: ['migration'] }],
    ['workload', { workloads: ['exo'] }],
    ['language', { languages: ['es'] }],
    ['region', { regions: ['apj'] }],
  ])('come later without the %s', (_, but) => {
    expect(order([sme('a@x', but), sme('b@x')])).toEqual(['b@x true', 'a@x false']);
  });
  it('come later with no capacity left, even over it', () => {
    expect(order([sme('a@x'), sme('b@x')], [['a@x', 2]])).toEqual(['b@x true', 'a@x false']);
    expect(order([sme('a@x'), sme('b@x')], [['a@x', 5]])).toEqual(['b@x true', 'a@x false']);
  });
  it('with both languages come before those with one, then those with more free capacity', () => {
    expect(order([sme('a@x', { languages: ['de'] }), sme('b@x')])).toEqual([
      'b@x true',
      'a@x true',
    ]);
    expect(order([sme('a@x'), sme('b@x')], [['a@x', 1]])).toEqual(['b@x true', 'a@x true']);
    expect(order([sme('b@x'), sme('a@x')])).toEqual(['a@x true', 'b@x true']);
  });
  it('who fit come before those with as many reasons who do not', () => {
    const twoLanguages = sme('a@x', { workloads: [], languages: ['de', 'en'] });
    expect(order([twoLanguages, sme('b@x', { languages: ['de'] })])).toEqual([
      'b@x true',
      'a@x false',
    ]);
  });
  it('fit in every respect only where they speak the primary language, not the secondary alone', () => {
    const secondary = sme('a@x', { languages: ['en'] });
    expect(order([secondary, sme('b@x', { languages: ['de'] })])).toEqual([
      'b@x true',
      'a@x false',
    ]);
  });
  it('who declined or were released stand last', () => {
    const smes = [sme('a@x'), sme('b@x'), sme('c@x', { regions: ['apj'] })];
    const former = new Map([['a@x', 'declined'] as const]);
    const offered = candidates({ ...program, smes }, form, new Map(), former);
    expect(offered.map(({ mail, former }) => `${mail} ${former}`)).toEqual([
      'b@x null',
      'c@x null',
      'a@x declined',
    ]);
  });
  it('who had it before are told by its events, the last time counts', () => {
    const once = [submitted, approved, assigned];
    expect([...formerSmes(recorded(once))]).toEqual([]);
    expect([...formerSmes(recorded([...once, declined]))]).toEqual([
      ['sam@fasttrack.example', 'declined'],
    ]);
    expect([...formerSmes(recorded([...once, declined, assigned, released]))]).toEqual([
      ['sam@fasttrack.example', 'released'],
    ]);
  });
  it('may be none', () => {
    expect(order([])).toEqual([]);
  });
});
