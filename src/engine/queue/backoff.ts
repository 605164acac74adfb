import type { DeliveryFaultReason } from '../../domain/people/delivery-faults.ts';
import type { MailFault, MailFaultReason } from '../../mail/letter.ts';
import { DeliveryFault } from '../outbox/teams.ts';

const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

const initialDelayMs = 2 * seconds;
const maxDelayMs = 15 * minutes;
/**
 * How long the message is waited for that Teams may have taken: its reader's client tells of it
 * within seconds, if they look (`card.refresh`), and then it is not sent twice. Nobody tells of a
 * letter.
 */
const evidence = 4 * seconds;
const inDoubt: readonly DeliveryFaultReason[] = ['in-doubt', 'busy'];
/** Given up by age, not by count: an outage of a day must lose nothing. */
const oldest = 72 * hours;
/** What refuses without saying why is no outage: a day is long enough for its operators to notice. */
const oldestUnexplained = 24 * hours;
/** But after hours of trying, too: an instance that was switched off for days has not tried at all. */
const leastAttempts = 20;
/** Most likely taken: each further try may be one more copy, so they are few and far apart. */
const unconfirmed = [evidence, minutes, 15 * minutes, hours, 4 * hours, 12 * hours] as const;

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
  job: Tried,
  random: () => number,
): number | null {
  if (isFinal(fault.reason)) return null;
  const jittered = (wait: number) =>
    Math.ceil(Math.max(wait * (1 + random() / 2), fault.retryAfter ?? 0));
  if (fault.reason === 'unconfirmed') {
    const wait = unconfirmed[job.attempts - 1] ?? 12 * hours;
    return job.attempts >= unconfirmed.length && job.age > 24 * hours ? null : jittered(wait);
  }
  if (tooOld(job, fault.reason === 'unexplained' ? oldestUnexplained : oldest)) return null;
  const doubled = Math.min(maxDelayMs, initialDelayMs * 2 ** Math.min(job.attempts - 1, 20));
  const waits = fault instanceof DeliveryFault && inDoubt.includes(fault.reason);
  return jittered(waits ? Math.max(doubled, evidence) : doubled);
}

/** What has been tried how often, for how long. */
interface Tried {
  readonly attempts: number;
  readonly age: number;
}

export const isFinal = (reason: DeliveryFaultReason | MailFaultReason): boolean =>
  final.includes(reason);

const tooOld = ({ attempts, age }: Tried, limit: number): boolean =>
  age > limit && attempts >= leastAttempts;

/**
 * Whether the others of the chat go on meanwhile: what such a fault means may be this one message's
 * alone. For a minute they wait all the same, so that nothing overtakes in a short disturbance.
 */
export const standsAside = ({ reason }: DeliveryFault, waitMs: number): boolean =>
  (reason === 'unexplained' || reason === 'unconfirmed') && waitMs >= minutes;
