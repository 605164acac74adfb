import type { Registration } from '../../src/features/access/domain/registration.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';

/** Who decides, by name; the team by what it is. */
export const approverName = (context: CardContext, { approver }: Registration): string =>
  approver === null ? context.t('access.team') : nameFor(context, approver);

/** Who can help: a name, or where somebody reads. */
export const helper = (context: CardContext, { approver }: Registration): string =>
  approver === null ? context.program.assignmentTeam.mailbox : nameFor(context, approver);

/** The company as the program calls it, or as the applicant does. */
export function companyName({ program, t }: CardContext, registration: Registration): string {
  const { partner: id, form } = registration;
  const known = program.partners.find((one) => one.id === id)?.name;
  // A company that the program has no more is called what its file called it.
  const meant = form?.companyName ?? id ?? form?.partner;
  return line(known ?? meant ?? t('access.company.none'));
}

/** Enough to know one's own address by, and no more: cards are seen over shoulders. */
export const masked = (mail: string): string =>
  `${[...mail][0]}…${mail.slice(mail.lastIndexOf('@'))}`;

export const registrationData = ({ id, version }: Registration) => ({ accessId: id, version });
