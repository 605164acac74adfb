/** Each prints its table; `npm run bench -- lists` runs only that one. */
const benches = {
  clicks: () => import('./clicks.ts'),
} as const;
type Name = keyof typeof benches;

const isName = (word: string): word is Name => Object.hasOwn(benches, word);
const words = process.argv.slice(2);
const wrong = words.filter((word) => !isName(word));
if (wrong.length > 0)
  throw new Error(
    `no such table: ${wrong.join(', ')}; there are ${Object.keys(benches).join(', ')}`,
  );
const names = words.filter(isName);
for (const name of names.length > 0 ? names : (Object.keys(benches) as Name[]))
  await benches[name]();
