import type { Mail, Reader } from '../../../../domain/people/people.ts';
import { partnersOf } from '../../../../domain/program/program.ts';
import { dayMs } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Click } from '../../../../engine/execute/click.ts';
import { sendCard } from '../../../../engine/outbox/notify.ts';
import { loadCard } from '../../../../store/cards/cards.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { standInsAt } from '../../../../store/people/delegations.ts';
import { idsByMail } from '../../../../store/people/people.ts';
import type { FormInput } from '../../domain/form/fields/fields.ts';
import { partnerIn } from '../../domain/form/fields/form-field.ts';
import { fpmToAsk } from '../../domain/form/fpm-to-ask.ts';
import type { CompanyAskedView } from '../../domain/views.ts';

/** One question a day from one person to one FPM, however many forms they begin. */
const slotOf = (app: AppContext, asker: Pick<Reader, 'id'>, fpm: Mail): string =>
  `company-asked:${Math.floor(app.clock() / dayMs)}:${fpm}:${asker.id}`;

/**
 * Asks the FPM, or today's delegate, to add the requester's company to the program: the partner
 * need not find words or a chat for it, and the form stays as it is (process, section 3).
 */
export async function askForCompany(
  db: Db,
  app: AppContext,
  { actor }: Click,
  typed: FormInput,
): Promise<void> {
  const { mail } = actor;
  const partners = partnersOf(app.program(), mail);
  const fpm = fpmToAsk(app.program(), partners, typed);
  if (!mail || !fpm || partnerIn(partners, typed.partnerName ?? '')) return;
  const asked = (await standInsAt(db, app.clock()))[fpm] ?? fpm;
  const recipient = (await idsByMail(db, [asked])).get(asked) ?? asked;
  const view: CompanyAskedView = { kind: 'sentence', say: { code: 'company-asked', mail } };
  await sendCard(db, app, slotOf(app, actor, fpm), recipient, view);
}

/** Whether that FPM has been asked today. */
export async function isFpmAsked(
  db: Db,
  app: AppContext,
  reader: Reader,
  typed: FormInput,
): Promise<boolean> {
  const fpm = fpmToAsk(app.program(), partnersOf(app.program(), reader.mail), typed);
  return fpm !== null && (await loadCard(db, slotOf(app, reader, fpm))) !== undefined;
}
