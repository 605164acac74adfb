import type { CommandWords } from '../../../domain/commands/command-words.ts';

/** What can be typed about access. */
export const accessCommandWords = {
  access: {
    word: { en: 'access', de: 'zugang', es: 'acceso' },
    meaning: {
      en: 'my access, or how to get it',
      de: 'mein Zugang, oder wie ich ihn bekomme',
      es: 'mi acceso, o cómo obtenerlo',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;
