import {
  queueRequestOf,
  type Service,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { figuresOf } from '../kit/customers/figures.ts';
import { serviceWithCode } from '../kit/customers/names.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { engagementAlerts } from './alerts.ts';
import { button, buttonsOf } from './buttons.ts';
import { checklist } from './checklist.ts';
import { draftParts } from './draft.ts';
import { moreForms } from './more-forms.ts';
import { lastForms, stepForms } from './step-forms.ts';
import { toldText } from './told.ts';
import { wantedText } from './wanted.ts';

/** Everything of one engagement: the step that is next, how far its services are, and what is still missing. */
export function engagementSheet(context: CardContext, page: EngagementPage): Sheet {
  const { engagement } = page;
  const { t } = context;
  const service = page.service ? serviceOf(engagement, page.service) : undefined;
  return {
    ...taskOf(context, page),
    number: {
      id: engagement.id,
      state: [t(`closingState.${engagement.state}`), context.format.date(engagement.since)],
    },
    about: line(page.customer.name),
    alerts: engagementAlerts(context, page),
    facts: factsOf(context, page),
    rows: engagement.services.map((one) => ({
      heading: serviceWithCode(context, one.code),
      about: t('closing.row', {
        figures: figuresOf(context, one),
        state: t(`serviceState.${one.state}`),
      }),
      ...(page.as.includes('fm') && one.code !== page.service
        ? button(context, page, 'closing.show', { service: one.code })
        : {}),
    })),
    ...(page.draft && service
      ? draftParts(context, page, service.code)
      : stepParts(context, page, service)),
  };
}

/** First what the reader is to do, else what has happened; where neither is there, whose engagement it is. */
function taskOf(context: CardContext, page: EngagementPage) {
  const customer = line(page.customer.name);
  const told = toldText(context, page);
  const wanted = asksItself(page) ? '' : wantedText(context, page);
  if (wanted !== '') return { told, headline: wanted, texts: [customer] };
  return { told: '', headline: told || customer, texts: told === '' ? [] : [customer] };
}

/** What is told asks its reader for the next step already. */
const asksItself = ({ told }: EngagementPage): boolean =>
  told?.kind === 'used' || told?.kind === 'queued' || told?.kind === 'region-changed';

/** The step that is open, the checklist, and what else can be done. */
function stepParts(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): Pick<Sheet, 'lists' | 'forms' | 'buttons' | 'details'> {
  return {
    lists: [],
    details: service && page.as.includes('fm') ? checklist(context, page, service) : [],
    forms: [
      ...(service ? stepForms(context, page, service) : []),
      ...lastForms(context, page),
      ...moreForms(context, page, service),
    ],
    buttons: buttonsOf(context, page, service),
  };
}

function factsOf(context: CardContext, { engagement, customer }: EngagementPage) {
  const { t, format } = context;
  const { motion, phase, fm, nextAction, begunAt } = engagement;
  const asked = queueRequestOf(engagement);
  const label = (key: Parameters<typeof t>[0], value: string) => ({ label: t(key), value });
  return [
    label('customer.field.motion', t(`motion.${motion}`)),
    ...(phase ? [label('customer.field.phase', t(`phase.${phase}`))] : []),
    label('customer.field.fm', nameFor(context, fm)),
    label('customer.field.begunOn', format.date(begunAt)),
    ...(asked
      ? [
          label(
            'customer.field.queue',
            t('closing.queue', { queue: asked.queue, date: format.day(asked.on) }),
          ),
          label('customer.field.nextAction', format.day(nextAction?.date ?? asked.nextActionDate)),
        ]
      : []),
    label('customer.field.customer', `${customer.id}, ${customer.tenantId}`),
  ];
}
