import { createHash } from 'node:crypto';
import type { Reader, Role } from '../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../../engine/execute/click.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { showOnCard } from '../../../engine/execute/show/show.ts';
import { bindView, viewOfMessage } from '../../../store/cards/shown-cards.ts';

import type { Db } from '../../../store/database/tables.ts';
import { personOf, readerByMail } from '../../../store/people/people.ts';
import { answered, remember } from '../../../store/queue/inbox.ts';
import { nextStreamId } from '../../../store/streams/numbers.ts';
import type { Inputs } from '../domain/form/decision-inputs.ts';
import { parseProposal, proposalEvent } from '../domain/form/proposal.ts';
import type { ProposalView, RequestView } from '../domain/views.ts';
import { request } from '../kind.ts';
import { storedRequest } from '../store/stored-request.ts';

const form: ProposalView = { kind: 'proposal' };

/** The form of a proactive assignment, for FPMs and the assignment team (process, section 7). */
export const openProposal = async (app: AppContext, click: Click): Promise<Outcome> =>
  proposer(app.program(), click.actor) ? showOnCard(app, click, form) : says({ code: 'not-yours' });

/** Asks the partner for consent; without it there is no engagement. Sent once, however often clicked. */
export async function sendProposal(app: AppContext, click: Click, words: Inputs): Promise<Outcome> {
  const as = proposer(app.program(), click.actor);
  if (!as) return says({ code: 'not-yours' });
  const outcome = await app.store.transaction(async (db): Promise<Outcome> => {
    const key = keyOf(click, words);
    const before = key && (await answered<Outcome>(db, key));
    if (before) return before;
    const standing = click.message && (await viewOfMessage(db, click.message));
    if (standing && standing.kind !== 'proposal') return shows(standing);
    const program = app.program();
    const proposal = parseProposal(words, program, app.clock());
    if ('errors' in proposal)
      return refuses(form, { code: 'invalid', errors: proposal.errors }, words);
    // Nobody consents to what they propose.
    const others = proposal.partner.contacts.filter((mail) => mail !== click.actor.mail);
    const contact = await firstKnown(db, others);
    if (!contact) {
      const errors = [{ field: 'partnerName', code: 'contact-unknown' }] as const;
      return refuses(form, { code: 'invalid', errors }, words);
    }
    const id = await nextStreamId(db, storedRequest.prefix);
    const event = proposalEvent(proposal, contact, personOf(click.actor), program);
    await recordEvent(db, app, request, { click, event, as, id });
    const view: RequestView = { kind: 'request', streamId: id, purpose: 'shown', event: 1 };
    if (click.message) await bindView(db, click.message, click.actor.id, view);
    if (key) await remember(db, key, shows(view), app.clock());
    return shows(view);
  });
  app.wake();
  return outcome;
}

/**
 * The name by which a second click is recognised. A message shows the request from then on; where there is none of
 * the bot's own (in a chat of several), the same words of the same person are the same proposal.
 */
function keyOf({ actor, deliveryKey, message }: Click, words: Inputs): string | null {
  if (message) return deliveryKey;
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('base64');
  return `proposal|${actor.id}|${hash}`;
}

const proposer = (program: Program, { mail }: Reader): Role | undefined =>
  rolesOf(program, mail).find((role) => role === 'fpm' || role === 'assignmentTeam');

/** The contact who is asked: the first one whom the directory knows. */
async function firstKnown(db: Db, mails: readonly string[]) {
  for (const mail of mails) {
    const contact = await readerByMail(db, mail);
    if (contact) return { ...personOf(contact), mail };
  }
  return undefined;
}
