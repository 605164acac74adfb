import { dayOf } from '../../src/domain/time/local-days.ts';
import { serviceOf } from '../../src/features/customers/domain/engagement/engagement.ts';
import { isFm } from '../../src/features/customers/domain/keys.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';

/** What is wrong, or looks like it, above everything else on the card. */
export function engagementAlerts(context: CardContext, page: EngagementPage): string[] {
  const { t, program } = context;
  const { engagement, refusal, atWork } = page;
  const open = engagement.state !== 'closed' && engagement.state !== 'abandoned';
  const requests = atWork.map(({ id }) => id).join(', ');
  return [
    ...(refusal ? [refusalText(context, refusal)] : []),
    ...refusedMails(page).map((mails) => t('closing.mail-refused', { mails })),
    ...(fellBelow(page) ? [t('closing.below')] : []),
    ...customersOwn(page).map((mails) => t('closing.team-domain', { mails })),
    ...(areOld(page) ? [t('closing.old-figures')] : []),
    ...(open && !isFm(program, engagement.fm)
      ? [t('closing.no-fm', { mail: nameFor(context, engagement.fm) })]
      : []),
    ...(engagement.state === 'queued' && requests !== ''
      ? [t('closing.at-work', { requests })]
      : []),
  ];
}

/** The addresses of the open service for which no server took a mail. */
function refusedMails({ engagement, service }: EngagementPage): string[] {
  const mails = service ? serviceOf(engagement, service)?.mails : undefined;
  return Object.values(mails ?? {}).flatMap(({ refused }) =>
    refused.length > 0 ? [refused.join(', ')] : [],
  );
}

/** Addresses of the account team that are the customer's own by their domain: most likely a slip. */
function customersOwn({ customer, engagement, service }: EngagementPage): string[] {
  const shown = service && serviceOf(engagement, service);
  const domain = (mail: string): string => mail.slice(mail.lastIndexOf('@'));
  const contacts = [
    ...customer.contacts.map(({ mail }) => mail),
    ...(shown?.followUp?.customerContacts ?? []),
  ].map(domain);
  const team = shown?.preparation?.accountTeam ?? customer.accountTeam.map(({ mail }) => mail);
  const own = team.filter((mail) => contacts.includes(domain(mail)));
  return own.length > 0 ? [own.join(', ')] : [];
}

/** The figures by which the next step goes are of some time ago. */
function areOld({ engagement, service, today }: EngagementPage): boolean {
  const shown = service && serviceOf(engagement, service);
  if (!shown?.usage || (shown.state !== 'onboarding' && shown.state !== 'reached')) return false;
  return dayOf(today) - dayOf(shown.usage.asOf) > mostDays;
}

const mostDays = 30;

/** Steps were done already, and the figures are below the milestone again. */
function fellBelow({ engagement, service }: EngagementPage): boolean {
  const shown = service && serviceOf(engagement, service);
  return shown?.state === 'onboarding' && shown.preparation !== null;
}
