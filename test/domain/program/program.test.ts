import { describe, expect, it } from '@jest/globals';
import { languageOf, personId } from '../../../src/domain/people/people.ts';
import {
  fpmFor,
  fpmMails,
  nameOf,
  partnersOf,
  rolesOf,
} from '../../../src/domain/program/program.ts';
import { program } from '../../support/samples/program.ts';

const contoso = { id: 'contoso', name: 'Contoso', contacts: [], fpm: 'frank@fasttrack.example' };
const fabrikam = { id: 'fabrikam', name: 'Fabrikam', contacts: [] };

describe('the FPM of a request', () => {
  it('is the one named in the form', () => {
    expect(fpmFor(program, 'fiona@fasttrack.example', contoso, 'emea')).toBe(
      'fiona@fasttrack.example',
    );
  });
  it('else the partner’s', () => {
    expect(fpmFor(program, null, contoso, 'amer')).toBe('frank@fasttrack.example');
  });
  it('else the first of the region', () => {
    expect(fpmFor(program, null, fabrikam, 'amer')).toBe('fiona@fasttrack.example');
    expect(fpmFor(program, null, fabrikam, 'emea')).toBe('frank@fasttrack.example');
  });
  it('else nobody: the assignment team is asked', () => {
    expect(fpmFor(program, null, fabrikam, 'apj')).toBeNull();
  });
});

describe('the program gives', () => {
  it.each([
    ['petra@contoso.example', ['partner']],
    ['frank@fasttrack.example', ['fpm']],
    ['anna@fasttrack.example', ['assignmentTeam']],
    ['sofia@fasttrack.example', ['sme']],
    ['ada@fasttrack.example', ['admin']],
    ['nobody@example.com', []],
    ['team@fasttrack.example', []],
    ['', []],
    [null, []],
  ])('%p the roles %p', (mail, roles) => {
    expect(rolesOf(program, mail)).toEqual(roles);
  });
  it('somebody all roles that it names them in', () => {
    const mail = 'petra@contoso.example';
    const all = {
      ...program,
      partners: [{ id: 'a', name: 'A', contacts: [mail], fpm: mail }],
      assignmentTeam: { mailbox: 'x@y.example', members: [mail] },
      smes: program.smes.map((sme) => ({ ...sme, mail })),
      admins: [mail],
    };
    expect(rolesOf(all, mail)).toEqual(['partner', 'fpm', 'assignmentTeam', 'sme', 'admin']);
  });
  it('a contact their own companies only', () => {
    expect(partnersOf(program, 'petra@contoso.example').map(({ id }) => id)).toEqual(['contoso']);
    expect(partnersOf(program, 'frank@fasttrack.example')).toEqual([]);
    expect(partnersOf(program, null)).toEqual([]);
  });
  it('each FPM once', () => {
    expect(fpmMails(program)).toEqual(['frank@fasttrack.example', 'fiona@fasttrack.example']);
  });
  it('a name, else the address', () => {
    expect(nameOf(program, 'x@y.example')).toBe('x@y.example');
  });
});

describe('a person', () => {
  it('is an object of a tenant, whatever the case of the ids', () => {
    expect(personId('TENANT-A', 'OBJECT-1')).toBe('tenant-a/object-1');
  });
  it.each([
    [['de-AT', 'en'], 'de'],
    [[null, undefined, 'ES-mx'], 'es'],
    [['fr', 'de'], 'de'],
    [['fr'], 'en'],
    [['', 'deu'], 'en'],
    [[], 'en'],
  ] as const)('who offers %p is spoken to in %s', (tags, language) => {
    expect(languageOf(...tags)).toBe(language);
  });
});
