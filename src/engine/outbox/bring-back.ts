import type { PersonId, Recipient } from '../../domain/people/people.ts';
import { takeBackMails } from '../../store/cards/mails.ts';
import { reviveCards } from '../../store/cards/reachability.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadReader, readerByMail } from '../../store/people/people.ts';
import { revive } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import { enqueueCard } from './notify.ts';

/**
 * What could not reach somebody is tried again; an e-mail that is still on its way in place of a
 * message is taken back. Cards wait under the person's id, or under the address by which the program
 * names them.
 */
export async function bringBack(app: AppContext, db: Db, recipient: Recipient): Promise<void> {
  const reader =
    (await loadReader(db, recipient as PersonId)) ?? (await readerByMail(db, recipient));
  const names = reader ? [reader.id, ...(reader.mail ? [reader.mail] : [])] : [recipient];
  for (const name of names) {
    const slots = await takeBackMails(db, name);
    await reviveCards(db, name);
    await revive(db, name, app.clock());
    for (const slot of slots) await enqueueCard(db, app, slot, name);
  }
}
