import {
  queueRequestOf,
  serviceOf,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { type CardContext, nameFor, shortLine } from '../kit/card-context.ts';
import { serviceName } from '../kit/customers/names.ts';
import { line } from '../kit/text.ts';

type Reminded = Extract<NonNullable<EngagementPage['told']>, { kind: 'reminded' }>;

/** Whether what somebody was reminded of has been done since. */
function isDone({ engagement }: EngagementPage, { of, service }: Reminded): boolean {
  if (of === 'queue') return engagement.state !== 'queue-asked';
  if (of === 'leave') return engagement.state !== 'queued';
  if (of !== 'talk' || !service) return false;
  const state = serviceOf(engagement, service)?.state;
  return state !== 'reached' && state !== 'prepared';
}

/** What has happened, as its reader must notice it; empty: nothing of the kind, or it is done by now. */
export function toldText(context: CardContext, page: EngagementPage): string {
  const { told, customer: tenant, engagement } = page;
  const { t } = context;
  if (!told) return '';
  const customer = line(tenant.name);
  const queue = engagement.asked?.queue ?? '';
  const { state } = engagement;
  // A reader whom an older message asks to move the tenant reads in it that nobody asks for that any more.
  const isOver = queueRequestOf(engagement) === null;
  const asksTeam = isOver || state === 'queue-asked';
  switch (told.kind) {
    case 'begun':
      // It stays the same card, step by step: by then this is no news.
      return told.version === engagement.version ? t('closing.told.begun') : '';
    case 'fm-changed':
      return t('closing.told.fm-changed', { fm: nameFor(context, told.fm) });
    case 'left':
      return t('closing.told.left', { by: line(told.actor?.name ?? '') });
    case 'not-queued':
      return t('closing.told.not-queued', { comment: shortLine(context, told.comment, 300) });
    case 'queue-asked':
      if (!asksTeam) return '';
      return t(isOver ? 'closing.told.queue-over' : 'closing.told.queue-asked', {
        ...{ customer, queue: told.queue },
      });
    case 'queued':
      return state === 'queued' ? t('closing.told.queued', { customer, queue }) : '';
    case 'region-changed':
      if (!asksTeam) return '';
      return t(isOver ? 'closing.told.queue-over' : 'closing.told.region-changed', {
        ...{ customer, queue },
      });
    case 'resumed':
      return t('closing.told.resumed', {
        ...{ customer, queue, comment: shortLine(context, told.comment, 300) },
      });
    // In messages up to version 020; since then the risk tells it.
    case 'talked': {
      const satisfaction = shortLine(context, told.talk.satisfaction ?? '', 300);
      return t('closing.told.talked', { customer, satisfaction });
    }
    case 'used':
      return serviceOf(engagement, told.service)?.state === 'reached'
        ? t('closing.told.used', { service: serviceName(context, told.service) })
        : '';
    case 'fm-gone':
      return t('closing.told.fm-gone', { customer, fm: nameFor(context, told.fm) });
    case 'mail-refused':
      return t('closing.told.mail-refused', {
        ...{ mail: line(told.to), service: serviceName(context, told.service) },
      });
    case 'reminded': {
      if (isDone(page, told)) return '';
      const service = told.service ? serviceName(context, told.service) : '';
      return t(`closing.wait.${told.of}`, { customer, queue, service });
    }
    default:
      return '';
  }
}
