/** Why a message did not reach somebody; each has its words (`undeliverable.*`). */
export const deliveryFaultReasons = [
  /** 429 */
  'throttled',
  /** 412, 502, 503, 504 */
  'busy',
  /** Refused, or cut before anything was sent. */
  'unreachable',
  /** Cut or timed out after sending, or 500: it may have arrived. */
  'in-doubt',
  /** 2xx without the message's id: most likely it has arrived. */
  'unconfirmed',
  /** 401 */
  'unauthorized',
  /** 403: the person has blocked or removed the bot. */
  'blocked',
  /** 403: the person has not got the app, and it is not to be installed from here. */
  'not-installed',
  /** A policy of the organisation keeps the app from this person, or from everybody. */
  'app-blocked',
  /** No licence for Teams, or never signed in to it. */
  'no-teams',
  /** The account is gone or disabled. */
  'left',
  /** The bot lacks the permission to install itself. */
  'install-forbidden',
  /** The organisation's app catalog does not have the app. */
  'not-in-catalog',
  /** 404 for the conversation. */
  'conversation-gone',
  /** 404 for the message. */
  'message-gone',
  /** 400, 413 and whatever else Teams says that repeating cannot mend. */
  'rejected',
  /** Refused with no code that Teams documents: perhaps by something on the way to it. */
  'unexplained',
  /** The address is not known (yet). */
  'unknown-person',
  /** The directory was asked and does not know the address. */
  'not-in-directory',
  /** Several people of the directory have the address. */
  'ambiguous',
  /** The address is that of a guest, who lives in another tenant. */
  'guest',
  /** Nobody has written yet, so no service is known to look for the person. */
  'no-service',
] as const;
export type DeliveryFaultReason = (typeof deliveryFaultReasons)[number];

const andMail = '; mail: ';

/** Why neither the chat nor the e-mail in its place worked, as a card keeps it: `blocked; mail: no-mailbox`. */
export const withMailReason = (chat: string | null, mail: string): string =>
  `${chat}${andMail}${mail}`;

/** Both reasons again; without the second the chat alone was tried. */
export function reasonsIn(kept: string): { readonly chat: string; readonly mail?: string } {
  const [chat = '', mail] = kept.split(andMail);
  return { chat, ...(mail !== undefined && { mail }) };
}
