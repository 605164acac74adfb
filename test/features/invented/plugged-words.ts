import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { words } from '../../../src/i18n/i18n.ts';
import { parcelWords } from './parcels/words/words.ts';

/** The words of the product with those of the parcels: a key of both would not compile. */
export const translator = createTranslator([...words, parcelWords]);
