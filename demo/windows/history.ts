/** Where the history is found by what runs beside the Playground's server. */
const CHAT = 'smeDeskChat';

/**
 * The Playground 0.2.28 gives each message to the pages open at that moment, and what came before to the first
 * page only: a reloaded page, or the same chat opened a second time, would be empty. Here every page gets all of it,
 * each message once and as it stands now: what it was before would cost a slow machine minutes of drawing.
 */
const REPLACEMENTS = [
  ['this.pendingMessages=[]),ws.on("error"', 'void 0),ws.on("error"'],
  [
    'async send(data){if(0===this.wsArr.length)return this.pendingMessages.push(data),void ',
    `async send(data){(${keep})(this.pendingMessages,data);if("createMessage"===data.action)globalThis.${CHAT}=this.pendingMessages;if(0===this.wsArr.length)return void `,
  ],
] as const;

/** What the Playground's server sends to its pages, as far as it matters here. */
export interface Sent {
  readonly action?: 'createMessage' | 'updateMessage' | 'typing';
  readonly message?: { readonly messageId?: string };
}

/** What has been said in this process's chat, as it stands now. */
export function chatHere(): Sent[] {
  const chat: unknown = Reflect.get(globalThis, CHAT);
  return Array.isArray(chat) ? chat : [];
}

/** The Playground's server with a chat that lasts as long as its process; unchanged where it is another version. */
export function keepHistory(source: string): string {
  if (!REPLACEMENTS.every(([from]) => source.includes(from))) return source;
  return REPLACEMENTS.reduce((text, [from, to]) => text.replace(from, () => to), source);
}

/** Adds to the history what a page that is opened later has to be told. Its text is put into the Playground's server. */
export function keep(history: Sent[], sent: Sent): void {
  const { action, message } = sent;
  if (action === 'createMessage') history.push(sent);
  if (action !== 'updateMessage' || message?.messageId === undefined) return;
  const at = history.findLastIndex((one) => one.message?.messageId === message.messageId);
  const before = history[at];
  if (before) history[at] = { ...before, message };
}
