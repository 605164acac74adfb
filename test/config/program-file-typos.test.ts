import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readProgram } from '../../src/config/program/program-file.ts';

const sample = readFileSync('program/fasttrack.yaml', 'utf8');

const lineOf = (text: string) => sample.split('\n').findIndex((line) => line.includes(text)) + 1;

const lineWith = (text: string): string => sample.split('\n')[lineOf(text) - 1] ?? '';

let directory: string;
let file: string;

const mistake = (near: string | number, said: string): string => {
  const line = typeof near === 'number' ? near : lineOf(near);
  return `The program file ${file} is not right:\n  line ${line}: ${said}`;
};

const read = (text: string, alone = false): unknown => {
  writeFileSync(file, text);
  try {
    return readProgram(file, {}, alone);
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message;
  }
};

const withTypo = (right: string, typo: string) => {
  expect(sample).toContain(right);
  return read(sample.replace(right, typo));
};

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
  file = join(directory, 'program.yaml');
});

afterAll(() => rmSync(directory, { recursive: true }));

describe('a program file with a typo names file, line and what was wanted', () => {
  it.each([
    [
      'mail: petra@contoso.example, name',
      'mail: petra.contoso.example, name',
      'people.0.mail',
      'an e-mail address',
      'mail: petra@contoso',
    ],
    [
      'aadObjectId: 00000000-0000-4000-8000-000000000301',
      'aadObjectId: 301',
      'people.4.aadObjectId',
      'a GUID',
      'mail: anna@',
    ],
    [
      'regions: [emea] }',
      'regions: [emae] }',
      'fpms.0.regions.0',
      'one of amer, apj, emea',
      '- { mail: frank@fasttrack.example, regions',
    ],
    [
      'roles: [engineer], workloads: [aadp-p1',
      'roles: [enginer], workloads: [aadp-p1',
      'smes.0.roles.0',
      'one of engineer, migration, adoption',
      '- { mail: sam@fasttrack.example, roles',
    ],
    ['capacity: 3', 'capacity: 0', 'smes.0.capacity', 'at least 1', 'capacity: 3'],
    ['capacity: 3', 'capacity: 1000000', 'smes.0.capacity', 'at most 1000', 'capacity: 3'],
    [
      'triage: { businessDays: 1 }',
      'triage: { businessDays: 1000000 }',
      'deadlines.triage.businessDays',
      'at most 366',
      'triage: {',
    ],
    [
      'confirmation: PT5M',
      'confirmation: P1000000D',
      'deadlines.confirmation',
      'at most ten years',
      'confirmation: PT5M',
    ],
    [
      'repeatLookBack: P12M',
      'repeatLookBack: P1000Y',
      'deadlines.repeatLookBack',
      'at most ten years',
      'repeatLookBack',
    ],
    [
      'timeZone: Europe/Berlin',
      'timeZone: Europe/Bonn',
      'calendars.emea.timeZone',
      'an IANA time zone, such as Europe/Berlin',
      'timeZone: Europe/Berlin',
    ],
    [
      "seats: '>150'",
      "seats: 'about 150'",
      'routing.0.seats',
      'any, >150 or <10000',
      'id: sc-aadp',
    ],
    [
      'confirmation: PT5M',
      'confirmation: 5 minutes',
      'deadlines.confirmation',
      'an ISO 8601 duration such as P2D or PT5M',
      'confirmation: PT5M',
    ],
  ])('%s → %s', (right, typo, path, wanted, near) => {
    expect(withTypo(right, typo)).toBe(
      `The program file ${file} is not right:\n  line ${lineOf(near)}: ${path}: wanted ${wanted}`,
    );
  });
  it('a key that is not known, or missing', () => {
    expect(withTypo('admins: [', 'adminz: [')).toMatch(
      new RegExp(`line ${lineOf('admins: [')}: wanted no key adminz$`),
    );
    expect(withTypo('capacity: 3', 'capacity: 3, level: 9')).toMatch(
      new RegExp(`line ${lineOf('capacity: 3')}: smes\\.0: wanted no key level`),
    );
    expect(withTypo('  triage: { businessDays: 1 }\n', '')).toMatch(
      new RegExp(
        `line ${lineOf('confirmation: PT5M')}\\b.*deadlines\\.triage: wanted keys with values, but this key is missing$`,
      ),
    );
  });
  it('a pace that is none, at the place of the wait', () => {
    const pace = (text: string) =>
      withTypo('repeatLookBack: P12M\n', `repeatLookBack: P12M\n  waits: { ${text} }\n`);
    expect(pace('assigned: { after: [2, 1] }')).toContain(
      'deadlines.waits.assigned.after: wanted each more than the one before',
    );
    expect(pace('assigned: { after: [1] }')).toContain(
      'deadlines.waits.assigned.after: wanted 2 numbers of days',
    );
    expect(pace('assigned: { after: [1, 91] }')).toContain('wanted at most 90');
    expect(pace('end: { after: [0, 1] }')).toContain(
      'deadlines.waits.end.after: wanted each less than the one before',
    );
    expect(pace('returned: { every: { days: 7 } }')).toContain(
      'deadlines.waits.returned.every: wanted nothing: this row ends',
    );
    expect(pace('late: { every: null }')).toContain(
      'deadlines.waits.late.every: wanted { businessDays: 2 } or { days: 7 }',
    );
    expect(pace('sleep: { after: [1] }')).toContain('wanted no key sleep');
  });
  it('a value of another kind', () => {
    expect(withTypo('admins: [ada@fasttrack.example]', 'admins: ada@fasttrack.example')).toMatch(
      /admins: wanted a list$/,
    );
  });
  it('YAML that is none', () => {
    const broken = withTypo('admins: [ada@fasttrack.example]', 'admins: [ada@fasttrack.example');
    expect(broken).toContain(file);
    expect(broken).toMatch(/line \d+: /);
  });
  it('a key given twice', () => {
    expect(read(`${sample}\nadmins: []\n`)).toMatch(/line \d+: .*unique/i);
  });
  it('an SME’s workload or language, or a rule’s workload, that is not in the lists', () => {
    expect(
      withTypo('workloads: [aadp-p1, aadp-p2, mdatp', 'workloads: [aadp-p9, aadp-p2, mdatp'),
    ).toBe(
      mistake(
        'mail: sam@fasttrack.example, roles',
        'smes: sam@fasttrack.example: aadp-p9 is not among the workloads',
      ),
    );
    expect(
      withTypo(
        'languages: [en, de], regions: [emea, amer]',
        'languages: [en, sv], regions: [emea, amer]',
      ),
    ).toBe(
      mistake(
        'mail: sam@fasttrack.example, roles',
        'smes: sam@fasttrack.example: sv is not among the languages',
      ),
    );
    expect(withTypo('id: sc-mcas, workloads: [mcas]', 'id: sc-mcas, workloads: [mcas9]')).toBe(
      mistake('id: sc-mcas', 'routing: sc-mcas: mcas9 is not among the workloads'),
    );
  });
  it('a region without a business day', () => {
    expect(
      withTypo(
        'apj: { timeZone: Asia/Tokyo, weekend: [sat, sun]',
        'apj: { timeZone: Asia/Tokyo, weekend: [mon, tue, wed, thu, fri, sat, sun]',
      ),
    ).toMatch(new RegExp(`line ${lineOf('apj: {')}: calendars\\.apj: `));
  });
  it('an address of two people, a person in two entries', () => {
    const petra = lineWith('mail: petra@contoso.example, name');
    const inTenant = (tenant: string) =>
      petra.replace(/tenantId: [^,]+/, `tenantId: 00000000-0000-4000-8000-00000000${tenant}`);
    const second = lineOf(petra) + 1;
    expect(read(sample.replace(petra, `${petra}\n${inTenant('FAB1')}`))).toBe(
      mistake(second, 'people: petra@contoso.example is the address of more than one person'),
    );
    const renamed = inTenant('C001').replace('petra@', 'other@');
    expect(read(sample.replace(petra, `${petra}\n${renamed}`))).toBe(
      mistake(
        second,
        'people: 00000000-0000-4000-8000-00000000c001/00000000-0000-4000-8000-000000000101 (tenantId/aadObjectId) stands twice',
      ),
    );
    const another = inTenant('FAB1').replace('petra@', 'other@');
    expect(read(sample.replace(petra, `${petra}\n${another}`))).toMatchObject({
      people: expect.any(Array),
    });
  });
  it.each([
    [
      '- { id: fabrikam,',
      '- { id: contoso,',
      'partners: contoso is the id of more than one partner',
    ],
    [
      'name: Fabrikam Iberia',
      'name: contoso CONSULTING',
      'partners: contoso CONSULTING is what more than one partner is called (contoso, fabrikam)',
    ],
    [
      'name: Fabrikam Iberia',
      'name: Contoso',
      'partners: Contoso is what more than one partner is called (contoso, fabrikam)',
    ],
    [
      '- { mail: fiona@fasttrack.example, regions',
      '- { mail: Frank@fasttrack.example, regions',
      'fpms: frank@fasttrack.example is the address of more than one FPM',
    ],
    [
      '- { mail: sofia@fasttrack.example, roles',
      '- { mail: SAM@fasttrack.example, roles',
      'smes: sam@fasttrack.example is the address of more than one SME',
    ],
    ['- { id: olm,', '- { id: mcas,', 'workloads: mcas is the id of more than one workload'],
    [
      '- { id: devices,',
      '- { id: platform,',
      'workloads: intune: platform is the id of more than one detail',
    ],
    [
      '- { value: android,',
      '- { value: ios,',
      'workloads: intune: platform: ios is the value of more than one choice',
    ],
    ['- { id: sc-mcas,', '- { id: sc-oatp,', 'routing: sc-oatp is the id of more than one rule'],
  ])('a key that stands for two: %s → %s', (right, typo, said) => {
    expect(withTypo(right, typo)).toBe(mistake(right, said));
  });
  it.each([
    ['aadp, code: AADP, name: Azure AD Premium', 'aadp', 'aadp-p1'],
    ['premium, code: AADP, name: Azure AD Premium', 'premium', 'aadp-p1'],
    ['aip, code: AIP, name: Azure Information Protection', 'aip', 'aip-p1'],
    ['wdatp, code: WDATP, name: Windows Defender ATP', 'wdatp', 'mdatp'],
  ])('one product under two names: %s', (entry, whole, other) => {
    const last = lineWith('- { id: core,');
    const said = String(read(sample.replace(last, `  - { id: ${entry} }\n${last}`)));
    expect(said).toContain(
      `line ${lineOf('- { id: core,')}: workloads: ${whole} is offered beside ${other}, which is of the same product; leave one out`,
    );
  });
  it('nothing where one product has an entry for each of its parts', () => {
    const voice = '  - { id: teams-voice, code: TEAMS, name: Telephony }';
    const last = lineWith('- { id: core,');
    expect(read(sample.replace(last, `${voice}\n${last}`))).toMatchObject({
      admins: [expect.any(String)],
    });
  });
  it('more than one at once', () => {
    const message = read(
      sample
        .replace('capacity: 3', 'capacity: x')
        .replace('P12M', 'a year')
        .replace('regions: [emea] }', 'regions: [eu] }'),
    );
    expect(String(message).split('\n')).toHaveLength(4);
  });
  it('an FPM or a contact who is in no list, where no directory is asked', () => {
    const alone = (right: string, typo: string) => read(sample.replace(right, typo), true);
    const none = 'is not among the people, and no directory is asked (GRAPH_AUTH)';
    expect(alone('contacts: [petra@contoso.example]', 'contacts: [petra@contoso.exampel]')).toBe(
      mistake('id: contoso,', `partners: contoso: petra@contoso.exampel ${none}`),
    );
    expect(
      alone(
        '- { mail: fiona@fasttrack.example, regions',
        '- { mail: fiona@fasttrak.example, regions',
      ),
    ).toBe(
      mistake('- { mail: fiona@fasttrack.example, regions', `fpms: fiona@fasttrak.example ${none}`),
    );
    for (const [right, typo, said] of [
      ['- { mail: sam@fasttrack.example, roles', 'sam@fasttrak.example', 'smes'],
      ['admins: [ada@fasttrack.example]', 'ada@fasttrak.example', 'admins'],
    ] as const) {
      const meant = /[\w.]+@fasttrack\.example/.exec(right)?.[0] ?? '';
      const changed = right.replace(meant, typo);
      expect(alone(right, changed)).toBe(mistake(right, `${said}: ${typo} ${none}`));
    }
    expect(alone('members: [anna@fasttrack.example', 'members: [anna@fasttrak.example')).toContain(
      `assignmentTeam: anna@fasttrak.example ${none}`,
    );
    // A directory may know them, and a program without people is one for a directory.
    expect(
      withTypo('contacts: [petra@contoso.example]', 'contacts: [new@contoso.example]'),
    ).toMatchObject({ partners: expect.any(Array) });
    expect(read(sample.replace(/^people:\n( {2}- .*\n)+/m, 'people: []\n'), true)).toMatchObject({
      people: [],
    });
    expect(read(sample, true)).toMatchObject({ people: expect.any(Array) });
  });
});
