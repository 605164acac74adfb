import type { AccessLetterPage } from '../../src/features/access/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';
import { companyName } from './names.ts';

/** The e-mail of an invitation, or of a number. It has no link that acts by itself. */
export function accessLetter(
  context: CardContext,
  { registration, says, code }: AccessLetterPage,
): { readonly subject: string; readonly body: string } {
  const { t, format, program } = context;
  const { mailbox } = program.assignmentTeam;
  const footer = t('access.letter.help', { mailbox });
  if (says === 'number') {
    const body = [t('access.letter.number', { code }), footer];
    return { subject: t('access.letter.number-subject'), body: body.join('\n\n') };
  }
  const { invitation, form, applicant } = registration;
  const values = {
    ...{ who: line(invitation?.by ?? ''), partner: companyName(context, registration), code },
    name: line(form?.fullName ?? applicant.name),
    until: invitation ? format.dateTime(invitation.until) : '',
  };
  const body = [
    t('access.letter.greeting', values),
    t('access.letter.text', values),
    t('access.letter.code', values),
    t('access.letter.how', values),
    footer,
  ];
  return { subject: t('access.letter.subject', values), body: body.join('\n\n') };
}
