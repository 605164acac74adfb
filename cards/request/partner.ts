import type { PartnerPage } from '../../src/features/requests/domain/pages/earlier-requests.ts';
import { type CardContext, shortLine, workloadName } from '../kit/card-context.ts';
import { learnersOf } from '../kit/request/repeats.ts';
import type { Sheet, SheetButton } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** Most requests of a partner, the newest, and most partners on one card. */
const mostRows = 12;
const mostPartners = 25;

/** What an FPM knows of one partner; of none, the partners to choose from. */
export const partnerSheet = (context: CardContext, page: PartnerPage): Sheet => ({
  ...{ told: '', alerts: [], facts: [], forms: [], lists: [], rows: [], buttons: [] },
  ...(page.partner ? aboutOne(context, page, page.partner) : toChoose(context, page)),
});

function toChoose(context: CardContext, { partners, page = 0 }: PartnerPage) {
  const { t } = context;
  const last = Math.max(0, Math.ceil(partners.length / mostPartners) - 1);
  const at = Math.min(page, last);
  const turn = (to: number, title: 'action.next-page' | 'action.previous-page'): SheetButton[] =>
    to >= 0 && to <= last ? [{ verb: 'partner.show', title: t(title), data: { page: to } }] : [];
  return {
    headline: t(partners.length > 0 ? 'partner.title' : 'partner.none'),
    rows: partners.slice(at * mostPartners, (at + 1) * mostPartners).map((one) => ({
      heading: line(one.name),
      about: countsIn(context, one),
      ...{ verb: 'partner.show', title: t('action.open'), data: { partnerId: one.id } },
    })),
    buttons: [...turn(at - 1, 'action.previous-page'), ...turn(at + 1, 'action.next-page')],
  };
}

function aboutOne(
  context: CardContext,
  { asked }: PartnerPage,
  partner: PartnerPage['partners'][number],
) {
  const { t } = context;
  const repeats = asked.filter(({ again }) => again !== null).length;
  const back: SheetButton = { verb: 'partner.show', title: t('action.partners'), data: {} };
  return {
    headline: t('partner.headline', { partner: line(partner.name) }),
    facts: [
      { label: t('partner.outcomes'), value: countsIn(context, partner) },
      {
        label: t('partner.repeats'),
        value: t('partner.repeats-of', { count: repeats, all: asked.length }),
      },
    ],
    rows: asked.slice(0, mostRows).map((one) => ({
      heading: t('request.subject', {
        tenant: shortLine(context, one.tenantName),
        topic: shortLine(context, one.topic),
      }),
      about: aboutRequest(context, one),
      ...(one.canOpen ? { verb: 'request.show', title: one.id, data: { requestId: one.id } } : {}),
    })),
    buttons: [back],
  };
}

const aboutRequest = (context: CardContext, one: PartnerPage['asked'][number]): string => {
  const { t, format } = context;
  const told = one.learnt !== null || one.learners !== null;
  return [
    t('request.state', { id: one.id, state: t(`state.${one.state}`), at: format.date(one.since) }),
    workloadName(context, one.workload),
    ...(one.again ? [t('partner.again', { id: one.again })] : []),
    ...(told ? [learnersOf(context, one)] : []),
  ].join(' · ');
};

const countsIn = (
  { t }: CardContext,
  { open, closed, denied, withdrawn }: PartnerPage['partners'][number],
) => t('partner.counts', { open, closed, denied, withdrawn });
