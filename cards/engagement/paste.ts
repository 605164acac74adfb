import { serviceOf } from '../../src/features/customers/domain/engagement/engagement.ts';
import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { PastePage } from '../../src/features/customers/domain/pages.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { serviceName } from '../kit/customers/names.ts';
import { ftopNote } from './ftop-note.ts';

/** A text that is copied as a whole: the note for FTOP, or the draft of a mail. */
export function pasteText(context: CardContext, page: PastePage): string {
  if (page.text === 'note') return ftopNote(context, page.engagement, page.service);
  return page.text === 'team-mail' ? teamMail(context, page) : customerMail(context, page);
}

function teamMail(context: CardContext, page: PastePage): string {
  const { t, format } = context;
  const { engagement, customer: tenant, service: code } = page;
  const { usage, preparation } = serviceOf(engagement, code) ?? {};
  const team = preparation?.accountTeam ?? tenant.accountTeam.map(({ mail }) => mail);
  const about = { customer: tenant.name, service: serviceName(context, code) };
  const body = t('teamMail.body', {
    ...about,
    active: format.number(usage?.activeUsers ?? 0),
    licences: format.number(usage?.licences ?? 0),
    date: format.day(usage?.asOf ?? ''),
    fm: nameFor(context, engagement.fm),
  });
  return t('paste.mail', { to: team.join(', '), subject: t('teamMail.subject', about), body });
}

/** In the customer's language, which need not be the FM's. */
function customerMail(context: CardContext, page: PastePage): string {
  const language = page.language ?? context.language;
  const own = { ...context, language, t: translator(language), format: formatFor(language, 'UTC') };
  const { engagement, customer: tenant, service: code } = page;
  const { talk, followUp } = serviceOf(engagement, code) ?? {};
  const contacts = followUp?.customerContacts ?? tenant.contacts.map(({ mail }) => mail);
  const about = { customer: tenant.name, service: serviceName(own, code) };
  const another = (talk?.nextWorkloads.length ?? 0) > 0;
  const body = own.t(another ? 'customerMail.body-next' : 'customerMail.body', {
    ...about,
    activities: talk?.activities ?? '',
    link: keysOf(context.program).fastTrack.links.requestPage,
    fm: nameFor(context, engagement.fm),
  });
  const subject = own.t('customerMail.subject', about);
  return context.t('paste.mail', { to: contacts.join(', '), subject, body });
}
