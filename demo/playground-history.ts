/**
 * The Playground 0.2.28 gives each message to the pages open at that moment, and what came before to the first
 * page only: a reloaded page, or the same chat opened a second time, would be empty. Here every page gets all of it.
 */
const REPLACEMENTS = [
  ['this.pendingMessages=[]),ws.on("error"', 'void 0),ws.on("error"'],
  [
    'async send(data){if(0===this.wsArr.length)return this.pendingMessages.push(data),void ',
    'async send(data){this.pendingMessages.push(data);if(0===this.wsArr.length)return void ',
  ],
] as const;

/** The Playground's server with a chat that lasts as long as its process; unchanged where it is another version. */
export function keepHistory(source: string): string {
  if (!REPLACEMENTS.every(([from]) => source.includes(from))) return source;
  return REPLACEMENTS.reduce((text, [from, to]) => text.replace(from, () => to), source);
}
