/** Without accents and upper case. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without punctuation at either end. */
export const trimmed = (text: string): string => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

/** By which one typed word is known from another: `¡Estádo!` is `estado`. */
export const plainWord = (word: string): string => unaccented(trimmed(word));

const polite = /[\s\p{P}]+(?:bitte|please|por favor)$/iu;

/** Without “please” at its end. */
export const withoutPlease = (text: string): string => text.replace(polite, '');
