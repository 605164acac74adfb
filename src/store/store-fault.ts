/** Why the store cannot do its work. */
export type StoreFaultReason = 'locked' | 'unreachable' | 'contention';

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
  locked:
    'Another process uses the embedded database. End it, give this one a DATA_DIR of its own, or set DATABASE_URL to run several instances on PostgreSQL',
  unreachable: 'The database cannot be reached',
  contention: 'The change met too many others at once',
};
