import { readProgram } from '../../../src/config/program/program-file.ts';
import type { Person } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';

const person = (tenant: string, number: number, mail: string, name: string) =>
  ({ id: `${tenant}/${number}` as Person['id'], name, mail }) as const;

export const petra = person('contoso', 101, 'petra@contoso.example', 'Petra Partner');
export const paula = person('fabrikam', 102, 'paula@fabrikam.example', 'Paula Socia');
export const frank = person('fasttrack', 201, 'frank@fasttrack.example', 'Frank Fischer');
export const fiona = person('fasttrack', 202, 'fiona@fasttrack.example', 'Fiona Ferrer');
export const anna = person('fasttrack', 301, 'anna@fasttrack.example', 'Anna Adams');
export const adam = person('fasttrack', 302, 'adam@fasttrack.example', 'Adam Adler');
export const sam = person('fasttrack', 401, 'sam@fasttrack.example', 'Sam Smith');
export const sofia = person('fasttrack', 402, 'sofia@fasttrack.example', 'Sofia Sanz');
export const ada = person('fasttrack', 501, 'ada@fasttrack.example', 'Ada Admin');
export const nobody: Person = { id: 'elsewhere/999', name: 'Nobody', mail: null };

const { calendars, deadlines } = readProgram('program/fasttrack.yaml');

/** Two partners, an FPM for Europe and one for the Americas, a team of two, two SMEs, an admin. */
export const program: Program = {
  people: [],
  partners: [
    { id: 'contoso', name: 'Contoso Consulting', contacts: [petra.mail], fpm: frank.mail },
    { id: 'fabrikam', name: 'Fabrikam Iberia', contacts: [paula.mail] },
  ],
  fpms: [
    { mail: frank.mail, regions: ['emea'] },
    { mail: fiona.mail, regions: ['amer'] },
  ],
  smes: [
    {
      mail: sam.mail,
      roles: ['engineer'],
      workloads: ['aadp-p1', 'mdatp'],
      languages: ['en', 'de'],
      regions: ['emea'],
      capacity: 2,
    },
    {
      mail: sofia.mail,
      roles: ['engineer', 'migration'],
      workloads: ['exo'],
      languages: ['es', 'en'],
      regions: ['emea', 'amer'],
      capacity: 1,
    },
  ],
  assignmentTeam: { mailbox: 'team@fasttrack.example', members: [anna.mail, adam.mail] },
  admins: [ada.mail],
  languages: ['en', 'de', 'es', 'pt-BR'],
  workloads: [
    { id: 'aadp-p1', code: 'AADP', name: 'Azure AD Premium P1', details: [] },
    { id: 'mdatp', code: 'MDATP', name: 'Microsoft Defender ATP', details: [] },
    { id: 'exo', code: 'EXO', name: 'Exchange Online', details: [] },
  ],
  routing: [],
  calendars,
  deadlines,
};
