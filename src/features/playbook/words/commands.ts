import type { CommandWords } from '../../../domain/commands/command-words.ts';

/** What can be typed about the playbook. */
export const playbookCommandWords = {
  playbook: {
    word: { en: 'playbook', de: 'leitfaden', es: 'guía' },
    meaning: {
      en: 'what the FastTrack playbook says',
      de: 'was der FastTrack-Leitfaden sagt',
      es: 'lo que dice la guía de FastTrack',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;
