import { isPersonId, type PersonId, type Reader } from '../../../domain/people/people.ts';
import { dailyOpening } from '../../../domain/time/daily-opening.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { dayAt, startOfDay } from '../../../domain/time/local-days.ts';
import { heldLines, holdLines, type Line } from '../../../store/cards/lines.ts';
import { holdReminded } from '../../../store/cards/reminded.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegationOf } from '../../../store/people/delegations.ts';
import { digestReaders, loadReader, wantsDigest } from '../../../store/people/people.ts';
import { enqueueAll, forgetJob } from '../../../store/queue/enqueue.ts';
import type { AppContext } from '../../context.ts';
import { newJob } from '../../queue/job.ts';
import type { HeldMessage } from './hold.ts';

/** What the job carries that makes one message a day of what somebody has chosen not to be told at once. */
export interface Digest {
  readonly recipient: PersonId;
}

/** How such a job is stored, and how its lines and its view are called. */
export const digestJob = {
  kind: 'digest',
  key: ({ recipient }: Digest): string => `digest:${recipient}`,
  route: ({ recipient }: Digest): string => recipient,
};

export const isDigestLine = ({ listKind }: Line): boolean => listKind === digestJob.kind;

/** What waits for the next digest of this person, oldest first. */
export const linesForDigest = async (db: Db, recipient: PersonId): Promise<Line[]> =>
  (await heldLines(db, recipient)).filter(isDigestLine);

/**
 * In the transaction of an event: what may wait for the digest of a reader who has chosen one, waits.
 * What is due before the day of that digest is over does not. Returns the messages that go now.
 */
export async function holdForDigest(
  db: Db,
  app: AppContext,
  messages: readonly HeldMessage[],
): Promise<readonly HeldMessage[]> {
  const wanted = messages.filter(({ digest, recipient }) => digest && isPersonId(recipient));
  if (wanted.length === 0) return messages;
  const now = app.clock();
  const lines: Line[] = [];
  const jobs = [];
  for (const reader of await digestReaders(
    db,
    wanted.map(({ recipient }) => recipient),
  )) {
    const at = await digestAt(db, app, reader, now);
    const end = endOfDay(reader, at);
    const theirs = wanted.filter(
      ({ recipient, digest }) => recipient === reader.id && (digest?.due ?? end) >= end,
    );
    if (theirs.length === 0) continue;
    lines.push(
      ...theirs.map(({ slot, recipient, view }) => ({
        ...{ slot, recipient, view, listKind: digestJob.kind },
      })),
    );
    jobs.push(newJob(digestJob, { recipient: reader.id }, { now, dueAt: at }));
  }
  // In turn with the job that tells what waits: it never misses a line.
  if (lines.length > 0)
    await holdReminded(
      db,
      lines.map(({ recipient }) => recipient),
    );
  await holdLines(db, lines, now);
  await enqueueAll(db, jobs);
  const held = new Set(lines.map(({ slot }) => slot));
  return messages.filter(({ slot }) => !held.has(slot));
}

/** The reader's choice, zone or absence is another one: what waits for them comes at the time that is right now. */
export async function moveDigest(db: Db, app: AppContext, id: PersonId): Promise<void> {
  await holdReminded(db, [id]);
  const reader = await loadReader(db, id);
  if (!reader || (await linesForDigest(db, id)).length === 0) return;
  const now = app.clock();
  const dueAt = (await wantsDigest(db, id)) ? await digestAt(db, app, reader, now) : now;
  await forgetJob(db, digestJob.key({ recipient: id }));
  await enqueueAll(db, [newJob(digestJob, { recipient: id }, { now, dueAt })]);
}

/** When the first digest of this reader after an instant comes: on no day on which they are away. */
export async function digestAt(
  db: Db,
  app: AppContext,
  reader: Pick<Reader, 'mail' | 'timeZone'>,
  after: Instant,
): Promise<Instant> {
  const { calendars } = app.program();
  const zone = zoneOf(reader);
  const at = dailyOpening(after, zone, Object.values(calendars));
  const away = reader.mail ? await delegationOf(db, reader.mail) : undefined;
  if (!away || at < away.from || at >= away.to) return at;
  return dailyOpening(away.to - 1, zone, Object.values(calendars));
}

const zoneOf = ({ timeZone }: Pick<Reader, 'timeZone'>): string => timeZone ?? 'UTC';

function endOfDay(reader: Reader, at: Instant): Instant {
  const zone = zoneOf(reader);
  return startOfDay(zone, dayAt(zone, at) + 1);
}
