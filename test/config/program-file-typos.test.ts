import { describe, expect, it } from '@jest/globals';
import { lineOf, programFiles, sample } from './sample-file.ts';

const { file, read, withTypo } = programFiles();

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
      `The program file ${file()} is not right:\n  line ${lineOf(near)}: ${path}: wanted ${wanted}`,
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
    expect(broken).toContain(file());
    expect(broken).toMatch(/line \d+: /);
  });
  it('a key given twice', () => {
    expect(read(`${sample}\nadmins: []\n`)).toMatch(/line \d+: .*unique/i);
  });
  it('a region without a business day', () => {
    expect(
      withTypo(
        'apj: { timeZone: Asia/Tokyo, weekend: [sat, sun]',
        'apj: { timeZone: Asia/Tokyo, weekend: [mon, tue, wed, thu, fri, sat, sun]',
      ),
    ).toMatch(new RegExp(`line ${lineOf('apj: {')}: calendars\\.apj: `));
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
});
