import { createInstance } from 'i18next';
import { type Language, languages } from '../domain/people/people.ts';
import type { Words } from '../domain/words.ts';

type KeyOf<One> = One extends { readonly en: infer Sentences } ? keyof Sentences & string : never;

type Singular<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** What a list of words can say; a plural counts once, by its `count`. */
export type SaidBy<List extends readonly Words[]> = Singular<KeyOf<List[number]>>;

/** The keys that two of a list have. */
type Repeated<List extends readonly unknown[]> = List extends readonly [infer First, ...infer Rest]
  ? Extract<KeyOf<First>, KeyOf<Rest[number]>> | Repeated<Rest>
  : never;

/** Two features with the same key do not compile: the error names the key. */
type Distinct<List extends readonly Words[]> = [Repeated<List>] extends [never]
  ? unknown
  : { readonly repeated: Repeated<List> };

export type Params = Readonly<Record<string, string | number>>;

/** Says one thing in one language. A missing key or value is a bug and throws. */
export type TranslateKey<Key extends string> = (key: Key, params?: Params) => string;

/** The translator of each language for a list of words. */
export function createTranslator<const List extends readonly Words[]>(
  list: List & Distinct<List>,
): (language: Language) => TranslateKey<SaidBy<List>> {
  const translators = new Map(
    languages.map((language) => [language, translatorFor(language, merged(language, list))]),
  );
  return (language) => {
    const translator = translators.get(language);
    if (!translator) throw new Error(`no words in ${language}`);
    return translator;
  };
}

/** Fails on a key that is there twice: the compiler cannot find it where a key is any string. */
function merged(language: Language, list: readonly Words[]): Readonly<Record<string, string>> {
  const entries = list.flatMap((one) => Object.entries(one[language]));
  const texts = new Map<string, string>();
  for (const [key, text] of entries) {
    if (texts.has(key)) throw new Error(`two features have words for ${key}`);
    texts.set(key, text);
  }
  return Object.fromEntries(texts);
}

function translatorFor(
  language: Language,
  texts: Readonly<Record<string, string>>,
): TranslateKey<string> {
  const instance = createInstance({
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, [, name]: [string, string]) => {
      throw new Error(`no value for ${name} in "${text}" (${language})`);
    },
  });
  // Without `initAsync` the promise is already resolved here.
  void instance.init();
  const { interpolator } = instance.services;
  const plurals = new Intl.PluralRules(language);
  // Spanish has a form of its own for millions, which says nothing else here.
  const counted = (key: string, count: number): string | undefined =>
    texts[`${key}_${plurals.select(count)}`] ?? texts[`${key}_other`];
  // `t` of i18next does the same, but takes ten times as long to choose a plural, and cards count much.
  const textOf = (key: string, count: unknown): string => {
    const text = texts[key] ?? (typeof count === 'number' ? counted(key, count) : undefined);
    if (text === undefined) throw new Error(`nothing to say for ${key} in ${language}`);
    return text;
  };
  const say = (key: string, params: Params): string =>
    interpolator.interpolate(textOf(key, params.count), params, language, {});
  // A text without values never changes, and most of a card is such text.
  const fixed = new Map<string, string>();
  return (key, params) => {
    if (params) return say(key, params);
    const said = fixed.get(key) ?? say(key, {});
    fixed.set(key, said);
    return said;
  };
}
