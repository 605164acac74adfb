import type { Mail } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import { type Card, insertCards, loadCard } from '../../../store/cards/cards.ts';
import { markUndeliverable } from '../../../store/cards/reachability.ts';
import type { Db } from '../../../store/database/tables.ts';
import { idsByMail } from '../../../store/people/people.ts';
import { loadRoute } from '../../../store/people/routes.ts';
import type { AppContext } from '../../context.ts';
import { mailInstead } from './mail-fallback.ts';

/**
 * In the transaction that gave a card up: where nobody of the assignment team has a chat with the
 * bot, what the team is told goes to the team's mailbox as well. All members are told the same, so
 * the mailbox gets what the first of them has not got.
 */
export async function mailTeam(db: Db, app: AppContext, card: Card, reason: string): Promise<void> {
  const { mailbox, members } = app.program().assignmentTeam;
  if (members.includes(mailbox) || card.activityId !== null) return;
  if (!(await isFirstMember(db, card, members)) || (await someoneReads(db, members))) return;
  const slot = `${card.slot}:${mailbox}`;
  const recipient = mailbox;
  const [inserted] = await insertCards(db, [{ slot, recipient, view: card.view }]);
  const copy = inserted && (await loadCard(db, slot));
  if (!copy) return;
  await markUndeliverable(db, slot, reason);
  await mailInstead(db, app, { ...copy, undeliverable: reason });
}

type Members = Program['assignmentTeam']['members'];

const isFirstMember = async (db: Db, { recipient }: Card, [first]: Members): Promise<boolean> =>
  first !== undefined && (recipient === first || recipient === (await idOf(db, first)));

async function someoneReads(db: Db, members: Members): Promise<boolean> {
  for (const id of (await idsByMail(db, members)).values())
    if (await loadRoute(db, id)) return true;
  return false;
}

const idOf = async (db: Db, mail: Mail) => (await idsByMail(db, [mail])).get(mail);
