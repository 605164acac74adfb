import type { Language } from '../src/domain/people/people.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
};

/** Who has a window in the demo, from left to right; their names and ids stand in the program file. */
export const cast = [
  {
    mail: 'petra@contoso.example',
    role: 'Partner, Contoso Consulting',
    hint: 'Type “neu” to ask for an SME, “anfragen” to see your requests.',
  },
  {
    mail: 'frank@fasttrack.example',
    role: 'FPM',
    hint: 'Gets an approval card as soon as a partner has submitted: approve, deny or return it.',
  },
  {
    mail: 'anna@fasttrack.example',
    role: 'Assignment team',
    hint: 'Triages what comes in and assigns an SME once it is approved.',
  },
  {
    mail: 'sam@fasttrack.example',
    role: 'SME',
    hint: 'Accepts or declines an assignment.',
  },
  {
    mail: 'paula@fabrikam.example',
    role: 'Partner, Fabrikam Iberia',
    hint: 'Another company: type “nueva”. She never sees the other partner’s requests.',
  },
] as const;
