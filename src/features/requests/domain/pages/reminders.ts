import type { ListName } from './lists.ts';
import type { NewsPage, RequestPage } from './request.ts';

/** Several reminders of one person: of each, what a message of its own would show. */
export interface RemindersPage {
  readonly kind: 'reminders';
  /** Of this page, oldest first. */
  readonly entries: readonly (RequestPage | NewsPage)[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** They are no reminders, but what their reader has chosen to be told once a day. */
  readonly digest?: DigestPart;
}

export interface DigestPart {
  /** The reader's choice: from now on there is one a day. */
  readonly daily: boolean;
  /** It has come; else this is what waits for the next one. */
  readonly sent: boolean;
  /** How many of all need the reader's action. */
  readonly waiting: number;
  /** Where to work on them. */
  readonly list: ListName;
}

/** How many reminders a message shows at once. */
export const remindersPerPage = 15;
