import { describe, expect, it } from '@jest/globals';
import { lineOf, lineWith, programFiles, sample } from './sample-file.ts';

const { mistake, read, withTypo } = programFiles();

describe('a name in a program file that stands for two, or for nothing, is told with its line', () => {
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
