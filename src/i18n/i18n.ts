import { absenceWords } from '../features/absences/words/words.ts';
import { accessWords } from '../features/access/words/words.ts';
import { customerWords } from '../features/customers/words/words.ts';
import { noteWords } from '../features/notes/words/words.ts';
import { playbookWords } from '../features/playbook/words/words.ts';
import { requestWords } from '../features/requests/words/words.ts';
import { createTranslator, type SaidBy, type TranslateKey as Say } from './create-translator.ts';
import { generalWords } from './words/words.ts';

/** The words of all features. A new feature adds its own here. */
export const words = [
  generalWords,
  requestWords,
  absenceWords,
  customerWords,
  noteWords,
  accessWords,
  playbookWords,
] as const;

/** What can be said; a plural counts once, by its `count`. */
export type MessageKey = SaidBy<typeof words>;

export type Translate = Say<MessageKey>;

/** Whether a key that was put together at run time has words; a key with plurals counts as none. */
export const isMessageKey = (key: string): key is MessageKey => keys.has(key);

const keys: ReadonlySet<string> = new Set(words.flatMap(({ en }) => Object.keys(en)));

/** The words of one language. */
export const translator = createTranslator(words);
