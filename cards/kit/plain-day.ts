import type { Language } from '../../src/domain/people/people.ts';

/** A date in digits, as it stands in notes: `2026-02-26`, `26.02.2026`, `26/02/2026`. */
export function plainDay(language: Language, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const written: Readonly<Record<Language, string>> = {
    en: date,
    de: `${day}.${month}.${year}`,
    es: `${day}/${month}/${year}`,
  };
  return written[language];
}
