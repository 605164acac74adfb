import type { Program } from '../src/domain/program/program.ts';

/** Works for Fabrikam, and nobody has named her yet. */
const newcomer = {
  mail: 'nora@fabrikam.example',
  name: 'Nora Newman',
  aadObjectId: '00000000-0000-4000-8000-000000000901',
  tenantId: '00000000-0000-4000-8000-00000000fab1',
  language: 'en',
};

/** The program with somebody who is in the directory and has no role: she shows how access is asked for. */
export const withNewcomer = (program: Program): Program =>
  program.people.some(({ mail }) => mail === newcomer.mail)
    ? program
    : { ...program, people: [...program.people, newcomer] };
