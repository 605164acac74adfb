import { isServiceCode, type ServiceCode, services } from '../../../customers/domain/workloads.ts';

/** The one workload that a text names, by code in brackets or by name; null: none, or several. */
export function oneWorkload(text: string): ServiceCode | null {
  const coded = [...text.matchAll(/\[([A-Za-z0-9]+)\]/g)].flatMap(([, code = '']) => {
    const upper = code.toUpperCase();
    return isServiceCode(upper) ? [upper] : [];
  });
  const named = (Object.entries(services) as [ServiceCode, string | null][]).flatMap(
    ([code, name]) => (name !== null && hasWords(text, name) ? [code] : []),
  );
  const [only, ...others] = new Set([...coded, ...named]);
  return only && others.length === 0 ? only : null;
}

/** As words of their own: a team is not Teams. */
const hasWords = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

const literally = (name: string): string => name.replace(/[.()]/g, '\\$&');
