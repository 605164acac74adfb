import type { DatabaseSync } from 'node:sqlite';
import {
  type Confirmed,
  confirmedFile,
  openConfirmed,
  readConfirmed,
} from '../../files/confirmed.ts';
import { fileFaultIn } from '../../files/file-faults.ts';
import { StoreFault } from '../store-fault.ts';
import { tickOf } from './nothing-lost.ts';

/** What is confirmed is recorded at most this long after it. */
const everyMs = 1_000;

/** Reserved ahead where numbers are given one after the other: one sync for all of them. */
const block = 64;

/** Does it again and again, until it is told to stop. */
export type EverySecond = (work: () => void) => () => void;

function onTheSecond(work: () => void): () => void {
  const clock = setInterval(work, everyMs).unref();
  return () => clearInterval(clock);
}

export interface Keeper {
  /** Up to here numbers may have been given, before this process. */
  readonly given: number;
  /** Before anybody gets it, the number is on the disk as given; throws StoreFault. */
  readonly give: (number: number) => void;
  /** In place of the statement that commits. */
  readonly commit: <T>(run: () => T) => T;
  /** In place of closing the database. */
  readonly close: () => void;
}

/**
 * Counts in the database, and beside it, so that a start sees what is missing; at most once a second
 * and in transactions that are committed anyway. A second without a change empties the log.
 */
export function keepConfirmed(
  database: DatabaseSync,
  file: string,
  every: EverySecond = onTheSecond,
): Keeper {
  const record = recordOf(database, file);
  const changes = changesIn(database);
  const given = record.known().number;
  let highest = given;
  let givenLately = false;
  let isDue = false;
  let isInLog = true;

  /** Once the count is on the disk. */
  const counted = (): void => {
    changes.see();
    isDue = false;
    isInLog = true;
    record.counted(highest);
  };
  const look = (): void => {
    givenLately = false;
    const inTransaction = database.isTransaction;
    if (changes.isAny()) {
      isDue = inTransaction;
      if (isDue) return;
      record.count();
      counted();
    } else if (isInLog && !inTransaction) {
      database.exec('pragma wal_checkpoint(passive)');
      isInLog = false;
      if (record.known().number > highest) record.write(highest);
    }
  };
  const stop = every(() => quietly(look));

  return {
    given,
    give: (number) => {
      highest = Math.max(highest, number);
      const ahead = givenLately ? block : 0;
      givenLately = true;
      if (number > record.known().number) orStoreFault(file, () => record.write(number + ahead));
    },
    commit: (run) => {
      if (!isDue) return run();
      record.count();
      const result = run();
      quietly(counted);
      return result;
    },
    close: () => {
      stop();
      if (!database.isTransaction) quietly(look);
      database.close();
      record.close();
    },
  };
}

/** Whether anything was written since the last time that somebody saw to it. */
function changesIn(database: DatabaseSync) {
  const changes = database.prepare('select total_changes() as made');
  const made = (): number => Number(changes.get()?.made);
  let seen = made();
  return {
    isAny: (): boolean => made() !== seen,
    see: (): void => {
      seen = made();
    },
  };
}

/** What is recorded beside the database. */
function recordOf(database: DatabaseSync, file: string) {
  const record = openConfirmed(confirmedFile(file));
  const number = readConfirmed(confirmedFile(file))?.number ?? 0;
  let known: Confirmed = { tick: tickOf(database), number };
  const keep = (next: Confirmed): void => {
    record.write(next);
    known = next;
  };
  keep(known);
  return {
    known: (): Confirmed => known,
    /** In the database: it goes to the disk with the next commit. */
    count: (): void => database.exec(`pragma user_version = ${known.tick + 1}`),
    /** What was counted is on the disk. */
    counted: (number: number): void => {
      known = { tick: known.tick + 1, number };
      record.write(known);
    },
    write: (number: number): void => keep({ ...known, number }),
    close: record.close,
  };
}

/** What cannot be recorded was not promised: that the disk is full, a click hears. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!fileFaultIn(error)) throw error;
  }
}

function orStoreFault(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = fileFaultIn(error);
    throw reason ? new StoreFault(reason, confirmedFile(file), error) : error;
  }
}
