import type { SentenceView } from '../../domain/card-view.ts';
import type { Mail } from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import type { AppContext } from '../../engine/context.ts';
import { sendCard } from '../../engine/outbox/notify.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  absencesInTurn,
  type Delegation,
  delegationsAfter,
  endDelegation,
} from '../../store/people/delegations.ts';
import { idsByMail } from '../../store/people/people.ts';
import { begin } from './begin-absence.ts';
import type { AbsenceSentence } from './domain/views.ts';
import { delegateIsAway } from './set-absence.ts';
import { standInsFor } from './stand-ins.ts';

/**
 * A delegate who is not in the program any more is replaced by an FPM of the same region; where none
 * is there, the FPM is no longer away. Both of them and an admin are told.
 */
export async function replaceDelegates(app: AppContext): Promise<void> {
  await app.store.transaction(async (db) => {
    await absencesInTurn(db);
    for (const away of await delegationsAfter(db, app.clock())) {
      const standIns = standInsFor(app, away.fpm);
      if (!standIns) await endDelegation(db, away.fpm);
      else if (!standIns.includes(away.delegate)) await replace(db, app, away);
    }
  });
}

async function replace(db: Db, app: AppContext, away: Delegation): Promise<void> {
  const to = await successor(db, app.program(), away);
  if (to) await begin(db, app, { ...away, delegate: to });
  else await endDelegation(db, away.fpm);
  const { fpm, delegate: from } = away;
  const [admin] = app.program().admins;
  const told = [fpm, ...(to ? [to] : []), ...(admin ? [admin] : [])];
  const known = await idsByMail(db, told);
  const view: SentenceView<AbsenceSentence> = {
    kind: 'sentence',
    say: { code: 'delegate-left', fpm, from, to },
  };
  for (const mail of told) {
    const recipient = known.get(mail) ?? mail;
    await sendCard(
      db,
      app,
      `delegate-left:${fpm}:${from}:${away.from}:${recipient}`,
      recipient,
      view,
    );
  }
}

/** The first FPM of one of the same regions who is there. */
async function successor(db: Db, { fpms }: Program, away: Delegation): Promise<Mail | null> {
  const regions = fpms.find(({ mail }) => mail === away.fpm)?.regions ?? [];
  for (const fpm of fpms) {
    if (fpm.mail === away.fpm || !fpm.regions.some((one) => regions.includes(one))) continue;
    const wrong = await delegateIsAway(db, { ...away, delegate: fpm.mail });
    if (wrong.length === 0) return fpm.mail;
  }
  return null;
}
