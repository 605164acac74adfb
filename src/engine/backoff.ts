import type { MailFault, MailFaultReason } from '../mail/letter.ts';
import { DeliveryFault, type DeliveryFaultReason } from './teams.ts';

const seconds = 1000;
const hours = 3600 * seconds;

const first = 2 * seconds;
const most = 15 * 60 * seconds;
/**
 * How long the message is waited for that Teams may have taken: its reader's client tells of it
 * within seconds, if they look (`card.refresh`), and then it is not sent twice. Nobody tells of a
 * letter.
 */
const evidence = 4 * seconds;
const inDoubt: readonly DeliveryFaultReason[] = ['in-doubt', 'busy'];
/** Given up by age, not by count: an outage of a day must lose nothing. */
const oldest = 72 * hours;
/** But after hours of trying, too: whoever was switched off for days has not tried at all. */
const leastAttempts = 20;

/** What repeating cannot mend; the rest is tried again. */
const final: readonly (DeliveryFaultReason | MailFaultReason)[] = [
  'blocked',
  'not-installed',
  'app-blocked',
  'no-teams',
  'left',
  'install-forbidden',
  'not-in-catalog',
  'not-in-directory',
  'ambiguous',
  'guest',
  'rejected',
  'conversation-gone',
  'no-mailbox',
];

/**
 * How long to wait before the next try, in milliseconds: Retry-After where it is longer, else 2 s
 * doubled each time up to 15 min, with up to half as much jitter. Null: give up.
 */
export function waitAfter(
  fault: DeliveryFault | MailFault,
  job: { readonly attempts: number; readonly age: number },
  random: () => number,
): number | null {
  if (final.includes(fault.reason) || tooOld(job)) return null;
  const doubled = Math.min(most, first * 2 ** Math.min(job.attempts - 1, 20));
  const waits = fault instanceof DeliveryFault && inDoubt.includes(fault.reason);
  const held = waits ? Math.max(doubled, evidence) : doubled;
  const jittered = held * (1 + random() / 2);
  return Math.ceil(Math.max(jittered, fault.retryAfter ?? 0));
}

const tooOld = ({ attempts, age }: { readonly attempts: number; readonly age: number }): boolean =>
  age > oldest && attempts >= leastAttempts;
