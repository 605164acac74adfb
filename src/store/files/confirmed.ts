import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What the embedded database is known to have kept, told beside it and apart from its log. */
export interface Confirmed {
  /** The database counts up to here at least (`pragma user_version`), or has lost something. */
  readonly tick: number;
  /** No number above it was given to anybody. */
  readonly number: number;
}

/** Beside the database's file. */
export const confirmedFile = (file: string): string => `${file}-confirmed`;

/** A sector: it is written whole, or not. The two take turns, so that one is always right. */
const sector = 512;

/** The newer one of the two that can be read; undefined: nothing is known. */
export function readConfirmed(file: string): Confirmed | undefined {
  return newest(file)?.confirmed;
}

export interface ConfirmedRecord {
  /** On the disk when this returns. */
  readonly write: (confirmed: Confirmed) => void;
  readonly close: () => void;
}

export function openConfirmed(file: string): ConfirmedRecord {
  let turn = newest(file)?.turn ?? 0;
  const handle = openSync(file, openFlags(file), 0o600);
  return {
    write: (confirmed) => {
      const next = turn + 1;
      writeSync(handle, written({ turn: next, confirmed }), 0, sector, (next % 2) * sector);
      fdatasyncSync(handle);
      turn = next;
    },
    close: () => closeSync(handle),
  };
}

interface Entry {
  readonly turn: number;
  readonly confirmed: Confirmed;
}

/** `r+` keeps what is there; `w+` is for a file that is not. */
const openFlags = (file: string): string => (bytesOf(file) ? 'r+' : 'w+');

function newest(file: string): Entry | undefined {
  const bytes = bytesOf(file);
  if (!bytes) return undefined;
  const both = [0, sector].flatMap((from) => entryIn(bytes.subarray(from, from + sector)) ?? []);
  return both.toSorted((one, other) => other.turn - one.turn)[0];
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function written(entry: Entry): Buffer {
  const body = JSON.stringify(entry);
  return Buffer.from(`${sumOf(body)} ${body}`.padEnd(sector - 1).concat('\n'));
}

function entryIn(bytes: Buffer): Entry | undefined {
  const [, sum, body] = /^(\w+) (.*?) *\n$/.exec(bytes.toString()) ?? [];
  return body !== undefined && sum === sumOf(body) ? (JSON.parse(body) as Entry) : undefined;
}

const sumOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
