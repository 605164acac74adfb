import type {
  Engagement,
  Service,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import {
  queueRequestOf,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import { milestoneFor } from '../../src/features/customers/domain/engagement/milestone.ts';
import { nextActionAfter } from '../../src/features/customers/domain/engagement/parking.ts';
import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { ServiceCode } from '../../src/features/customers/domain/workloads.ts';
import type { CardContext } from '../kit/card-context.ts';
import { serviceWithCode } from '../kit/customers/names.ts';
import { plainDay } from '../kit/plain-day.ts';

/**
 * What is to stand in FTOP about the end of one service (process, section 8): the note of the
 * technical enablement, an empty line, the note of the engagement's management. Lines of which
 * nothing is known yet are left out.
 */
export function ftopNote(context: CardContext, engagement: Engagement, code: ServiceCode): string {
  const service = serviceOf(engagement, code);
  if (!service) return '';
  const blocks = [technical(context, service), management(context, engagement, service)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function technical(context: CardContext, service: Service): string[] {
  const { t, format, program } = context;
  const { code, usage, talk } = service;
  const heading = t('ftop.heading', { service: serviceWithCode(context, code) });
  if (!usage) return [heading];
  const { licences, activeUsers, asOf, source } = usage;
  const needed = milestoneFor(licences, keysOf(program).fastTrack.milestone);
  const figures = t('ftop.milestone', {
    active: format.number(activeUsers),
    licences: format.number(licences),
    needed: format.number(needed),
    date: day(context, asOf),
    source: oneLine(source),
  });
  const instead = usage.noBlocker ? [t('ftop.no-blocker')] : [];
  return [heading, figures, ...instead, ...(talk ? talkLines(context, talk) : [])];
}

function talkLines(context: CardContext, talk: NonNullable<Service['talk']>): string[] {
  const { t } = context;
  const { heldOn, nextWorkloads, howShown } = talk;
  const services = nextWorkloads.map((code) => serviceWithCode(context, code)).join(', ');
  return [
    t('ftop.talk', { date: day(context, heldOn) }),
    nextWorkloads.length === 0
      ? t('ftop.result-done')
      : t('ftop.result-next', { services, how: sentence(howShown ?? '') }),
  ];
}

function management(context: CardContext, engagement: Engagement, service: Service): string[] {
  const { t } = context;
  const asked = queueRequestOf(engagement);
  const { preparation, talk, followUp } = service;
  if (!preparation) return [];
  const steps = [preparation.nextSteps, talk?.nextSteps]
    .flatMap((one) => (one ? [sentence(one)] : []))
    .join(' ');
  const read = preparation.faqRead || talk?.faqRead === true;
  const date = asked?.nextActionDate ?? (talk && nextActionAfter(talk.heldOn));
  return [
    teamLine(context, preparation),
    ...(followUp ? followUpLines(context, followUp) : []),
    ...(followUp && date ? [t('ftop.next-action', { date: day(context, date) })] : []),
    ...(asked ? [t('ftop.queue', { queue: asked.queue, date: day(context, asked.on) })] : []),
    t(read ? 'ftop.faq-yes' : 'ftop.faq-no', { steps: steps || t('ftop.none') }),
  ];
}

function teamLine(context: CardContext, preparation: NonNullable<Service['preparation']>): string {
  const { t } = context;
  const { accountTeam, atuMailSentOn, accountManaged } = preparation;
  const unmanaged = accountManaged === 'no';
  if (!atuMailSentOn && preparation.accountTeamKnown) return t('ftop.team-not');
  if (!atuMailSentOn) return t(unmanaged ? 'ftop.team-unknown-unmanaged' : 'ftop.team-unknown');
  const values = { date: day(context, atuMailSentOn), mails: accountTeam.join(', ') };
  return t(unmanaged ? 'ftop.team-mailed-unmanaged' : 'ftop.team-mailed', values);
}

function followUpLines(context: CardContext, followUp: NonNullable<Service['followUp']>): string[] {
  const { t } = context;
  const { customerMailSentOn, customerContacts, customerStatus } = followUp;
  const mails = customerContacts.join(', ');
  return [
    customerMailSentOn
      ? t('ftop.customer', { date: day(context, customerMailSentOn), mails })
      : t('ftop.customer-not'),
    t('ftop.status', { status: sentence(customerStatus) }),
  ];
}

const day = ({ language }: CardContext, date: string): string => plainDay(language, date);

/** A line stays a line, whatever was typed. */
const oneLine = (text: string): string => text.replace(/[ \t]*\n\s*/g, ' ').replace(/ {2,}/g, ' ');

/** With a full stop, unless it ends with a mark of its own. */
function sentence(text: string): string {
  const tidy = oneLine(text).trim();
  return /[.!?…]$/.test(tidy) ? tidy : `${tidy}.`;
}
