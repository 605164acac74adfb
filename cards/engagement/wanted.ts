import {
  type Service,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { serviceName } from '../kit/customers/names.ts';
import { line } from '../kit/text.ts';
import { lastForms, stepForms } from './step-forms.ts';
import { toldText } from './told.ts';

/** What the reader is to do next, in one sentence; empty: nothing, or it is told of already. */
export function wantedText(context: CardContext, page: EngagementPage): string {
  const wanted = nextStep(context, page);
  return wanted === toldText(context, page) ? '' : wanted;
}

function nextStep(context: CardContext, page: EngagementPage): string {
  const { t } = context;
  const { engagement, customer, verbs } = page;
  if (page.draft) return '';
  const names = { customer: line(customer.name), queue: engagement.asked?.queue ?? '' };
  if (verbs.includes('closing.queued')) return t('closing.told.queue-asked', names);
  const service = page.service ? serviceOf(engagement, page.service) : undefined;
  const step = service && askedStep(context, page, service);
  if (step) return t(`closing.wanted.${step}`, { service: serviceName(context, service.code) });
  if (lastForms(context, page).length === 0) return '';
  return verbs.includes('closing.leave')
    ? t('closing.wait.leave', names)
    : t('closing.wanted.queue');
}

/** The step whose form is open from the start. */
const askedStep = (context: CardContext, page: EngagementPage, service: Service) =>
  stepForms(context, page, service).find(({ opener }) => opener === null)?.id;
