import type { CardView } from '../../../domain/card-view.ts';
import {
  isPersonId,
  type Mail,
  type PersonId,
  type Reader,
  type Recipient,
} from '../../../domain/people/people.ts';
import { nameOf } from '../../../domain/program/program.ts';
import { cardKey, mailJob, mailRoute } from '../../../store/cards/card-jobs.ts';
import type { Card } from '../../../store/cards/cards.ts';
import { linesOf } from '../../../store/cards/lines.ts';
import type { Db } from '../../../store/database/tables.ts';
import { addressesOf } from '../../../store/people/directory/known-people.ts';
import { loadReader, readerByMail } from '../../../store/people/people.ts';
import { enqueue } from '../../../store/queue/enqueue.ts';
import type { AppContext } from '../../context.ts';

/**
 * In the transaction that gave a card up: its notice becomes an e-mail. Only a message of its own
 * that never stood in a chat; an edit makes no sound, so nobody is mailed one. False where there is
 * nothing to mail or no address to mail to.
 */
export async function mailInstead(db: Db, app: AppContext, card: Card): Promise<boolean> {
  const { slot, recipient, view } = card;
  if (card.activityId !== null) return false;
  const subject = await mailSubject(db, app, view);
  if (!subject?.mail.isNotice(subject.about)) return false;
  const reader = await mailReader(db, app, recipient);
  if (!reader) return false;
  const { addresses, stranger } = await whereTo(db, app, subject, reader);
  if (addresses.length === 0 && !stranger) return false;
  const now = app.clock();
  await enqueue(db, {
    kind: mailJob,
    dedupeKey: cardKey(mailJob, slot),
    payload: { slot },
    routeKey: mailRoute(recipient),
    dueAt: now,
    now,
  });
  return true;
}

/**
 * What an e-mail would be about, the first one of a list; undefined: a thing of which nobody is
 * mailed, or none.
 */
export async function mailSubject(db: Db, app: AppContext, view: CardView) {
  const about = view.lines === undefined ? view : (await linesOf(db, view.lines))[0]?.view;
  const id = about?.streamId;
  const kind = id && app.features.kindOf(id);
  if (!id || !kind?.mail) return undefined;
  const found = await kind.load(db, app, id);
  return found && { mail: kind.mail, state: found.state, about };
}

type MailSubject = NonNullable<Awaited<ReturnType<typeof mailSubject>>>;

/** The reader's own addresses, best first, and one of which nobody knows whose it is. */
export async function whereTo(
  db: Db,
  app: Pick<AppContext, 'program' | 'features'>,
  { mail, state }: MailSubject,
  reader: Reader,
) {
  const { mailbox } = app.program().assignmentTeam;
  if (reader.id === letterReader(mailbox)) return { addresses: [mailbox], stranger: null };
  const known = { program: app.program(), own: await addressesOf(db, reader.id) };
  const chosen: Mail[] = [];
  for (const feature of app.features.features) {
    const address = await feature.notifyAddress?.(db, reader);
    if (address) chosen.push(address);
  }
  return {
    addresses: [...new Set([...chosen, ...mail.addresses(state, reader, known)])],
    stranger: mail.stranger(state, reader, known),
  };
}

/** Who reads an e-mail; somebody whom only the program names, by address, reads English. */
export async function mailReader(
  db: Db,
  app: Pick<AppContext, 'program'>,
  recipient: Recipient,
): Promise<Reader | undefined> {
  if (isPersonId(recipient)) return loadReader(db, recipient);
  const { mailbox, members } = app.program().assignmentTeam;
  const isTeam = recipient === mailbox && !members.includes(mailbox);
  const known = isTeam ? undefined : await readerByMail(db, recipient);
  if (known) return known;
  // The mailbox has no role of its own: it gets what the team reads, as the first of them would.
  const [mail = recipient] = isTeam ? members : [];
  const name = nameOf(app.program(), recipient);
  const id = letterReader(recipient);
  return { id, name, mail, language: 'en', timeZone: null, locale: null };
}

const letterReader = (mail: Mail): PersonId => `${mailJob}/${mail}`;
