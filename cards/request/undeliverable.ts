import {
  type DeliveryFaultReason,
  deliveryFaultReasons,
  reasonsIn,
} from '../../src/domain/people/delivery-faults.ts';
import type {
  RequestPage,
  Undeliverable,
} from '../../src/features/requests/domain/pages/request.ts';

import type { CardContext } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';

/** The recipient of an undelivered notice, and the reason in words. */
export function undeliverableLine(
  { t }: CardContext,
  { recipient, reason, manager }: Undeliverable,
) {
  const { chat, mail } = reasonsIn(reason);
  const why = knownReason(chat) ? t(`undeliverable.${chat}`) : line(chat);
  const said = mail ? `${why} ${t(sayings.get(mail) ?? 'mail.failed')}` : why;
  return {
    recipient: line(recipient),
    reason: manager ? t('undeliverable.manager', { reason: said, manager: line(manager) }) : said,
  };
}

const sayings = new Map<string, 'mail.no-mailbox' | 'mail.notice-only'>([
  ['no-mailbox', 'mail.no-mailbox'],
  ['notice-only', 'mail.notice-only'],
]);

/** For an admin: since when the directory does not answer, so that data of people may be old. */
export const directoryLines = (
  { t, format }: CardContext,
  page: RequestPage,
): { text: string }[] =>
  page.directorySilentSince == null
    ? []
    : [{ text: t('directory.failing', { since: format.dateTime(page.directorySilentSince) }) }];

const knownReason = (reason: string): reason is DeliveryFaultReason =>
  (deliveryFaultReasons as readonly string[]).includes(reason);
