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
  const record = openConfirmed(confirmedFile(file));
  let known: Confirmed = {
    tick: tickOf(database),
    number: readConfirmed(confirmedFile(file))?.number ?? 0,
  };
  const given = known.number;
  let highest = given;
  let givenLately = false;
  let isDue = false;
  let isInLog = true;

  const changes = database.prepare('select total_changes() as made');
  const made = (): number => Number(changes.get()?.made);
  let seen = made();

  const write = (next: Confirmed): void => {
    record.write(next);
    known = next;
  };
  const count = (): void => database.exec(`pragma user_version = ${known.tick + 1}`);
  /** Once the count is on the disk. */
  const counted = (): void => {
    known = { tick: known.tick + 1, number: highest };
    seen = made();
    isDue = false;
    isInLog = true;
    write(known);
  };

  const look = (): void => {
    givenLately = false;
    const inTransaction = database.isTransaction;
    if (made() !== seen) {
      isDue = inTransaction;
      if (isDue) return;
      count();
      counted();
    } else if (isInLog && !inTransaction) {
      database.exec('pragma wal_checkpoint(passive)');
      isInLog = false;
      if (known.number > highest) write({ ...known, number: highest });
    }
  };
  // What cannot be recorded was not promised: that the disk is full, a click hears.
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!fileFaultIn(error)) throw error;
    }
  };
  write(known);
  const stop = every(() => quietly(look));

  return {
    given,
    give: (number) => {
      highest = Math.max(highest, number);
      const ahead = givenLately ? block : 0;
      givenLately = true;
      if (number <= known.number) return;
      try {
        write({ ...known, number: number + ahead });
      } catch (error) {
        const reason = fileFaultIn(error);
        throw reason ? new StoreFault(reason, confirmedFile(file), error) : error;
      }
    },
    commit: (run) => {
      if (!isDue) return run();
      count();
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
