import type { CommandWords } from '../../../domain/commands/command-words.ts';

/** What can be typed about access. */
export const accessCommandWords = {
  access: {
    word: { en: 'access', de: 'zugang', es: 'acceso' },
    meaning: {
      en: 'your access, or how to get it',
      de: 'Ihr Zugang, oder wie Sie ihn bekommen',
      es: 'su acceso, o cómo obtenerlo',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;
