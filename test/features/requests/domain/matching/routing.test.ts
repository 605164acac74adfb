import { describe, expect, it } from '@jest/globals';
import { readProgram } from '../../../../../src/config/program/program-file.ts';
import { regions } from '../../../../../src/domain/program/program.ts';
import {
  type Need,
  type Routing,
  route,
} from '../../../../../src/features/requests/domain/matching/routing.ts';

const program = readProgram('program/fasttrack.yaml');
const need: Need = {
  workload: 'aadp-p1',
  seatCount: 151,
  region: 'emea',
  primaryLanguage: 'en',
  secondaryLanguage: null,
};
const routed = (but: Partial<Need>) => route(program, { ...need, ...but });
const missed = (routing: Routing) =>
  routing.missed.map(({ rule, field, wanted }) => `${rule}: ${field} ${wanted}`);
const docs = 'https://docs.microsoft.com/en-us';

// Process, section 4. A bound's own number and the one beside it stand in the table, row by row.
const table: readonly [string, number, string, string, string | null, string | null][] = [
  ['aadp-p1', 151, 'en', 'sme', 'sc-aadp', 'workload AADP'],
  ['aadp-p1', 151, 'ja', 'sme', 'sc-aadp', 'workload AADP'],
  ['aadp-p1', 150, 'en', 'exception', null, null],
  ['aadp-p1', 149, 'en', 'exception', null, null],
  ['aadp-p2', 151, 'fr', 'sme', 'sc-aadp', 'workload AADP'],
  ['aadp-p2', 150, 'fr', 'exception', null, null],
  ['oatp-p1', 151, 'en', 'sme', 'sc-oatp', 'workload OATP'],
  ['oatp-p1', 150, 'en', 'exception', null, null],
  ['oatp-p1', 151, 'es', 'exception', null, null],
  ['oatp-p2', 151, 'en', 'sme', 'sc-oatp', 'workload OATP'],
  ['oatp-p2', 150, 'en', 'exception', null, null],
  ['oatp-p2', 151, 'es', 'exception', null, null],
  ['mdatp', 151, 'en', 'sme', 'sc-mdatp', 'workload MDATP'],
  ['mdatp', 150, 'en', 'exception', null, null],
  ['mdatp', 151, 'de', 'exception', null, null],
  ['aip-p2', 151, 'en', 'sme', 'sc-aip-p2', 'workload AIP'],
  ['aip-p2', 150, 'en', 'exception', null, null],
  ['aip-p2', 151, 'de', 'exception', null, null],
  ['mig-p2', 151, 'en', 'sme', 'sc-mig-p2', 'Security and Compliance'],
  ['mig-p2', 150, 'en', 'exception', null, null],
  ['mig-p2', 151, 'de', 'exception', null, null],
  ['mcas', 10_001, 'en', 'sme', 'sc-mcas', 'Security and Compliance'],
  ['mcas', 10_001, 'de', 'exception', null, null],
  ['mcas', 10_000, 'en', 'exception', null, null],
  ['mcas', 9_999, 'en', 'self-service', 'self-mcas', null],
  ['mcas', 9_999, 'de', 'exception', null, null],
  ['mcas', 1, 'en', 'self-service', 'self-mcas', null],
  ['aatp', 10_001, 'en', 'sme', 'sc-aatp', 'Security and Compliance'],
  ['aatp', 10_001, 'de', 'exception', null, null],
  ['aatp', 10_000, 'en', 'exception', null, null],
  ['aatp', 9_999, 'en', 'self-service', 'self-aatp', null],
  ['aatp', 9_999, 'de', 'exception', null, null],
  ['aip-p1', 1, 'en', 'self-service', 'self-aip-p1', null],
  ['aip-p1', 100_000, 'en', 'self-service', 'self-aip-p1', null],
  ['aip-p1', 151, 'de', 'exception', null, null],
  ['mig-p1', 5_001, 'en', 'exception', 'exception-mig-p1', 'Security and Compliance'],
  ['mig-p1', 5_000, 'en', 'exception', null, null],
  ['mig-p1', 4_999, 'en', 'exception', null, null],
  ['mig-p1', 5_001, 'de', 'exception', null, null],
];

describe('the routing table of the playbook', () => {
  it.each(table.flatMap((row) => regions.map((region) => [...row, region] as const)))(
    'sends %s with %i seats in %s to %s by %s, route %s, in %s',
    (...row) => {
      const [workload, seatCount, primaryLanguage, outcome, rule, path, region] = row;
      const asked = { workload, seatCount, primaryLanguage, region };
      expect(routed(asked)).toMatchObject({ outcome, rule, route: path });
    },
  );

  it('names the guide of a self-service, and only of that', () => {
    const guide = (workload: string) => routed({ workload, seatCount: 9_999 }).guide;
    expect(guide('aip-p1')).toBe(`${docs}/azure/information-protection/`);
    expect(guide('mcas')).toBe(`${docs}/cloud-app-security/`);
    expect(guide('aatp')).toBe(`${docs}/azure-advanced-threat-protection/`);
    expect(routed({ workload: 'mcas', seatCount: 10_001 }).guide).toBeNull();
  });

  it('warns of limited languages and of limited regions', () => {
    expect(routed({ workload: 'mcas', seatCount: 10_001 }).warnings).toEqual(['limited-language']);
    expect(routed({ workload: 'aatp', seatCount: 10_001 }).warnings).toEqual(['limited-language']);
    expect(routed({ workload: 'mcas', seatCount: 9_999 }).warnings).toEqual([]);
    expect(routed({ workload: 'mig-p1', seatCount: 5_001 }).warnings).toEqual(['limited-region']);
    expect(routed({ workload: 'aadp-p1' }).warnings).toEqual([]);
  });

  it.each('exo olm spo od opp teams yam win10 intune idsec proj sds core'.split(' '))(
    'lets %s take the standard route, without limits',
    (workload) => {
      const asked = { workload, seatCount: 1, primaryLanguage: 'ko', region: 'apj' } as const;
      expect(routed(asked)).toEqual({
        outcome: 'standard',
        rule: null,
        route: null,
        guide: null,
        warnings: [],
        missed: [],
      });
    },
  );

  it('has a row or the standard route for every workload of the program', () => {
    const outcomes = program.workloads.map(({ id }) => routed({ workload: id }).outcome);
    expect(outcomes.filter((outcome) => outcome === 'standard')).toHaveLength(13);
    expect(outcomes).toHaveLength(24);
  });
});

describe('English', () => {
  it.each([
    ['en', null],
    ['de', 'en'],
    ['en', 'de'],
    ['en-GB', null],
    ['de', 'EN-us'],
  ])('is met by %s and %s', (primaryLanguage, secondaryLanguage) => {
    const asked = { workload: 'mdatp', primaryLanguage, secondaryLanguage };
    expect(routed(asked).rule).toBe('sc-mdatp');
  });

  it('is not met by a language whose tag merely begins like it', () => {
    expect(routed({ workload: 'mdatp', primaryLanguage: 'enm' }).outcome).toBe('exception');
  });
});

describe('an exception because no row covers the request', () => {
  it.each<[string, Partial<Need>, string[]]>([
    ['150 seats of AADP', { seatCount: 150 }, ['sc-aadp: seatCount >150']],
    [
      'exactly 10,000 seats of MCAS',
      { workload: 'mcas', seatCount: 10_000 },
      ['sc-mcas: seatCount >10000', 'self-mcas: seatCount <10000'],
    ],
    [
      'German for MDATP',
      { workload: 'mdatp', primaryLanguage: 'de' },
      ['sc-mdatp: primaryLanguage en'],
    ],
    [
      '5,000 seats of MIG P1',
      { workload: 'mig-p1', seatCount: 5_000 },
      ['exception-mig-p1: seatCount >5000'],
    ],
    [
      '10,001 seats of MCAS in German',
      { workload: 'mcas', seatCount: 10_001, primaryLanguage: 'de' },
      [
        'sc-mcas: primaryLanguage en',
        'self-mcas: seatCount <10000',
        'self-mcas: primaryLanguage en',
      ],
    ],
  ])('says what each row missed: %s', (_, asked, wanted) => {
    expect(routed(asked).outcome).toBe('exception');
    expect(missed(routed(asked))).toEqual(wanted);
  });

  it('misses nothing where a row itself makes it an exception', () => {
    expect(routed({ workload: 'mig-p1', seatCount: 5_001 })).toEqual({
      outcome: 'exception',
      rule: 'exception-mig-p1',
      route: 'Security and Compliance',
      guide: null,
      warnings: ['limited-region'],
      missed: [],
    });
  });
});

describe('rows that an admin has changed', () => {
  const [first, ...others] = program.routing;
  if (!first) throw new Error('no rows');

  it('name the regions and languages that were wanted as the row has them', () => {
    const rows = [{ ...first, regions: ['amer', 'apj'] as const, languages: ['en', 'pt-BR'] }];
    expect(missed(route({ routing: rows }, { ...need, primaryLanguage: 'de' }))).toEqual([
      'sc-aadp: region amer, apj',
      'sc-aadp: primaryLanguage en, pt-BR',
    ]);
  });

  it('are taken in their order: the first that matches wins', () => {
    const rows = [{ ...first, id: 'before', outcome: 'self-service' as const }, first, ...others];
    expect(route({ routing: rows }, need)).toMatchObject({
      outcome: 'self-service',
      rule: 'before',
    });
  });
});
