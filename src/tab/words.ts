export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The tab's own sentences in one language; a sentence with a number has one for each plural. */
export async function loadWords(locale: string): Promise<{ language: string; say: Say }> {
  const answer = await fetch(`/tab/words/${encodeURIComponent(locale)}`);
  const { language, words } = (await answer.json()) as {
    language: string;
    words: Readonly<Record<string, string>>;
  };
  const plurals = new Intl.PluralRules(language);
  const say: Say = (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const text = words[plural] ?? words[`${key}_other`] ?? words[key] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => String(values[name] ?? all));
  };
  return { language, say };
}
