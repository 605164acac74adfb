import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a kept file must hold; `UPDATE_GOLDEN=1` writes it instead. Both are for the designer, too. */
export function kept(
  file: string,
  value: unknown,
): { readonly now: string; readonly before: string } {
  const path = new URL(file, import.meta.url);
  const now = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(new URL('.', path), { recursive: true });
    writeFileSync(path, now);
  }
  return { now, before: readFileSync(path, 'utf8') };
}
