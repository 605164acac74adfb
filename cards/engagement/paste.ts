import {
  type Engagement,
  type Service,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { PastePage } from '../../src/features/customers/domain/pages.ts';
import type { ServiceCode } from '../../src/features/customers/domain/workloads.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { serviceName } from '../kit/customers/names.ts';
import { ftopNote } from './ftop-note.ts';

/** A mail as it is sent or pasted. */
export interface MailText {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** A text that is copied as a whole: the note for FTOP, or the draft of a mail. */
export function pasteText(context: CardContext, page: PastePage): string {
  const { text, engagement, service } = page;
  if (text === 'note') return service ? ftopNote(context, engagement, service) : '';
  const { to, subject, body } = mailOf(context, page);
  return context.t('paste.mail', { to: to.join(', '), subject, body });
}

/** In the language of who reads it, which need not be the FM's. */
export function mailOf(context: CardContext, page: PastePage): MailText {
  const language = page.language ?? context.language;
  const own = { ...context, language, t: translator(language), format: formatFor(language, 'UTC') };
  const { text, engagement, service: code } = page;
  const service = code ? serviceOf(engagement, code) : undefined;
  if (text === 'queue-mail' || !service || !code) return queueMail(own, page);
  return (text === 'team-mail' ? teamMail : customerMail)(own, page, { ...service, code });
}

type Of = Service & { readonly code: ServiceCode };

function teamMail(context: CardContext, page: PastePage, service: Of): MailText {
  const { t, format } = context;
  const { engagement, customer: tenant } = page;
  const { usage, preparation, mails, code } = service;
  const known = preparation?.accountTeam ?? tenant.accountTeam.map(({ mail }) => mail);
  const about = { customer: tenant.name, service: serviceName(context, code) };
  const body = t('teamMail.body', {
    ...about,
    active: format.number(usage?.activeUsers ?? 0),
    licences: format.number(usage?.licences ?? 0),
    date: format.day(usage?.asOf ?? ''),
    fm: nameFor(context, engagement.fm),
  });
  return { to: mails?.team?.to ?? known, subject: t('teamMail.subject', about), body };
}

function customerMail(context: CardContext, page: PastePage, service: Of): MailText {
  const { t, program } = context;
  const { engagement, customer: tenant } = page;
  const { talk, followUp, mails, code } = service;
  const known = followUp?.customerContacts ?? tenant.contacts.map(({ mail }) => mail);
  const about = { customer: tenant.name, service: serviceName(context, code) };
  const another = (talk?.nextWorkloads.length ?? 0) > 0;
  const body = t(another ? 'customerMail.body-next' : 'customerMail.body', {
    ...about,
    activities: talk?.activities ?? '',
    link: keysOf(program).fastTrack.links.requestPage,
    fm: nameFor(context, engagement.fm),
  });
  return { to: mails?.customer?.to ?? known, subject: t('customerMail.subject', about), body };
}

/** What the assignment team reads in its mailbox: the queue is asked for. */
function queueMail(context: CardContext, { engagement, customer }: PastePage): MailText {
  const { t, format, program } = context;
  const values = {
    ...{ customer: customer.name, tenant: customer.tenantId, queue: queueIn(engagement) },
    date: format.day(engagement.asked?.nextActionDate ?? ''),
    fm: nameFor(context, engagement.fm),
  };
  const to = [program.assignmentTeam.mailbox];
  return { to, subject: t('queueMail.subject', values), body: t('queueMail.body', values) };
}

const queueIn = ({ asked }: Engagement): string => asked?.queue ?? '';
