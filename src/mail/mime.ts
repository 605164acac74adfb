import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './letter.ts';

const product = 'SME Desk';

/**
 * The letter as both transports take it. Addresses are given as objects, never as text to be
 * parsed, and the envelope by itself: what a person typed can become neither a header nor a second
 * recipient.
 */
export function messageOf(letter: Letter): SendMailOptions {
  const { from, to, replyTo } = letter;
  const domain = domainOf(from);
  return {
    from: { name: product, address: from },
    to: { name: oneLine(to.name), address: to.address },
    ...(replyTo === from ? {} : { replyTo: { name: '', address: replyTo } }),
    envelope: { from, to: [to.address] },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    date: new Date(letter.at),
    messageId: `<${hashOf(letter.key)}@${domain}>`,
    references: [`<${hashOf(letter.thread)}@${domain}>`],
    headers: {
      // RFC 3834, and Exchange's own: no out-of-office notice comes back.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': letter.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Stable, and tells nothing of the people in it. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 40);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Headers have one line; what looks like another one stays text. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
