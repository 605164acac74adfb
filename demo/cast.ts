import type { Language } from '../src/domain/people/people.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
};

/** Somebody with a window in the demo; names, ids and languages stand in the program file. */
export interface CastMember {
  readonly mail: string;
  readonly role: string;
  /** What this person does. */
  readonly does: string;
}

/** Whose windows are there from the beginning, from left to right. */
export const cast = [
  {
    mail: 'petra@contoso.example',
    role: 'Partner, Contoso',
    does: 'Asks for an expert and works with them.',
  },
  {
    mail: 'frank@fasttrack.example',
    role: 'FPM',
    does: 'Approves, denies or returns what his partners ask for.',
  },
  {
    mail: 'anna@fasttrack.example',
    role: 'Assignment team',
    does: 'Triages what comes in, then assigns an expert.',
  },
  {
    mail: 'sam@fasttrack.example',
    role: 'SME, the expert',
    does: 'Accepts, agrees a plan, helps, writes the summary.',
  },
  {
    mail: 'paula@fabrikam.example',
    role: 'Partner, Fabrikam',
    does: 'Another company: never sees what Petra asks for.',
  },
] as const satisfies readonly CastMember[];

/** To whom work can be handed as well: their windows are opened when they are wanted. */
export const understudies: readonly CastMember[] = [
  { mail: 'fiona@fasttrack.example', role: 'A second FPM', does: 'Takes over or stands in.' },
  { mail: 'sofia@fasttrack.example', role: 'SME', does: 'An expert for mail and Teams.' },
  { mail: 'stefan@fasttrack.example', role: 'SME', does: 'An expert for data protection.' },
  {
    mail: 'fatima@fasttrack.example',
    role: 'FastTrack Manager',
    does: 'Leads a customer engagement to its completion.',
  },
  { mail: 'rita@fasttrack.example', role: 'RM', does: 'Reads how her FMs’ customers stand.' },
  { mail: 'ada@fasttrack.example', role: 'Admin', does: 'Gets what nobody else takes.' },
  {
    mail: 'nora@fabrikam.example',
    role: 'Nobody yet',
    does: 'Asks for access, and becomes a contact of Fabrikam.',
  },
];
