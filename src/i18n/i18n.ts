import { createInstance } from 'i18next';
import type { Language } from '../domain/people/people.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

type Singular<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** What can be said; a plural counts once, by its `count`. */
export type MessageKey = Singular<keyof typeof en>;

/** Of a key that was put together at run time; one with plurals is none. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

export type Params = Readonly<Record<string, string | number>>;

/** Says one thing in one language. A missing key or value is a bug and throws. */
export type Translate = (key: MessageKey, params?: Params) => string;

const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, de, es };

const translators: Readonly<Record<Language, Translate>> = {
  en: translatorFor('en'),
  de: translatorFor('de'),
  es: translatorFor('es'),
};

/** The words of one language. */
export const translator = (language: Language): Translate => translators[language];

function translatorFor(language: Language): Translate {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages[language] } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: '|',
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`nothing to say for ${key} in ${language}`);
    },
    missingInterpolationHandler: (text: string, [, name]: [string, string]) => {
      throw new Error(`no value for ${name} in "${text}" (${language})`);
    },
  });
  // Without `initAsync` this has finished when it returns; the promise is already resolved.
  void instance.init();
  // What has no values is always the same: most of a card.
  const fixed = new Map<MessageKey, string>();
  const texts = messages[language];
  const { interpolator } = instance.services;
  return (key, params) => {
    const text = texts[key];
    // Where no plural has to be chosen, choosing is most of what `t` does.
    if (params && text !== undefined && typeof params.count !== 'number')
      return interpolator.interpolate(text, params, language, {});
    // `nest: false`: what a person typed may contain `$t(…)`.
    if (params) return instance.t(key, { replace: params, ...countOf(params), nest: false });
    const said = fixed.get(key) ?? instance.t(key, { nest: false });
    fixed.set(key, said);
    return said;
  };
}

const countOf = ({ count }: Params) => (typeof count === 'number' ? { count } : {});
