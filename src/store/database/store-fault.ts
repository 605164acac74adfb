import { type FileFault, fileFaults } from '../files/file-faults.ts';

/** Why the store cannot do its work. */
export type StoreFaultReason = 'locked' | 'unreachable' | 'contention' | 'not-durable' | FileFault;

/** A fault of the database, never of what somebody asked for. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly reason: StoreFaultReason;

  constructor(reason: StoreFaultReason, detail: string, cause?: unknown) {
    super(`${sentences[reason]} (${detail})`, { cause });
    this.reason = reason;
  }
}

const sentences: Record<StoreFaultReason, string> = {
  ...fileFaults,
  locked:
    'Another process uses the embedded database. End it, give this one a DATA_DIR of its own, or set DATABASE_URL to run several instances on PostgreSQL',
  unreachable: 'The database cannot be reached',
  contention: 'The change met too many others at once',
  'not-durable':
    'This PostgreSQL forgets what it has confirmed when its machine fails. Set fsync = on and synchronous_commit = on (or stricter), for the server, the database and the role',
};

/**
 * Whether this is the database's doing and passes with time: it is down, starting, out of
 * connections, out of space, or the connection broke. What was under way may or may not be stored.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof StoreFault) return true;
  const { code, errcode, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof errcode === 'number') return sqliteOutages.includes(errcode & 0xff);
  return outages.test(String(code ?? '')) || brokenConnection.test(String(message ?? ''));
}

/** SQLSTATE classes 08, 53, 57P, 25006, 25P03, and what the network says. */
const outages =
  /^(08...|53...|57P..|57014|25006|25P03|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/;

/** What `pg` says without a code. */
const brokenConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Query read timeout)/;

/** Busy, locked, out of memory, read-only, input/output, full, cannot open. */
const sqliteOutages = [5, 6, 7, 8, 10, 13, 14];
