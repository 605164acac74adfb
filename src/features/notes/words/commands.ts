import type { CommandWords } from '../../../domain/commands/command-words.ts';

/** What can be typed about notes and summaries. */
export const noteCommandWords = {
  notes: {
    word: { en: 'notes', de: 'notizen', es: 'notas' },
    meaning: {
      en: 'the status notes about a customer',
      de: 'die Statusnotizen zu einem Kunden',
      es: 'las notas de estado sobre un cliente',
    },
    menu: {
      en: 'Status notes about a customer, such as notes CUS-1001',
      de: 'Statusnotizen zu einem Kunden, zum Beispiel notizen CUS-1001',
      es: 'Notas de estado sobre un cliente, por ejemplo notas CUS-1001',
    },
    example: 'CUS-1001',
  },
  note: {
    word: { en: 'note', de: 'notiz', es: 'nota' },
    meaning: {
      en: 'write a status note about a customer',
      de: 'eine Statusnotiz zu einem Kunden schreiben',
      es: 'escribir una nota de estado sobre un cliente',
    },
    example: 'CUS-1001',
  },
  summaries: {
    word: { en: 'summaries', de: 'zusammenfassungen', es: 'resúmenes' },
    meaning: {
      en: 'the executive summaries you may read',
      de: 'die Zusammenfassungen für die Führungsebene, die für Sie bestimmt sind',
      es: 'los resúmenes ejecutivos que puede leer',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;
