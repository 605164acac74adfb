import type { Language } from '../src/domain/people/people.ts';
import type { Sayable } from '../src/engine/tab-part.ts';
import { isMessageKey, translator } from '../src/i18n/i18n.ts';

/** Says in a language what a feature hands in; a key without words is a fault and throws. */
export function sayerIn(language: Language): (what: Sayable) => string {
  const t = translator(language);
  const say = (what: Sayable): string => {
    if (typeof what === 'string') return what;
    if (!isMessageKey(what.key)) throw new Error(`nothing to say for ${what.key}`);
    const values = Object.entries(what.values ?? {}).map(([name, value]) => [name, say(value)]);
    return t(what.key, Object.fromEntries(values));
  };
  return say;
}
