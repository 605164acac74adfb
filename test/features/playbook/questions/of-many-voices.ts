import * as de from './of-many-voices/de.ts';
import * as en from './of-many-voices/en.ts';
import * as es from './of-many-voices/es.ts';

/**
 * Written to be hard: by many voices, in words that nobody had used before; several sections may be right.
 * When they were new, three of four were right first. Wordings were then added, so that they, too, are fitted.
 */
export const ofManyVoices = { en, de, es };
