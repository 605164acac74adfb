import type { SummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { draftSheet } from './form.ts';
import { shownText, textForReader } from './text.ts';

/** An executive summary: its form while it is a draft, then what it says. */
export function summarySheet(context: CardContext, page: SummaryPage): Sheet {
  if (page.summary.state === 'draft') return draftSheet(context, page);
  const { customer, summary, refusal, wasOrdered } = page;
  const { t } = context;
  const values = { customer: line(customer.name) };
  return {
    ...{ rows: [], forms: [] },
    number: { id: summary.id, state: [] },
    told: wasOrdered ? t('summary.told.ordered', values) : '',
    headline: t('summary.heading', values),
    alerts: [
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(summary.published ? [] : [t('summary.is-discarded')]),
      ...(page.milestonesOf ? [t('summary.check-milestones')] : []),
      ...(page.newer ? [t('summary.newer', { id: page.newer })] : []),
    ],
    facts: factsOf(context, page),
    lists: summary.published ? [shownText(context, textForReader(context, page))] : [],
    buttons: buttonsOf(context, page),
  };
}

function factsOf(context: CardContext, { summary, customer }: SummaryPage) {
  const { t, format, language } = context;
  const { published } = summary;
  const { name } = customer;
  if (!published) return [{ label: t('summary.field.customer'), value: line(name) }];
  const { customerName, by, at, language: written } = published;
  const renamed = customerName !== name;
  const values = { was: line(customerName), now: line(name) };
  return [
    {
      label: t('summary.field.customer'),
      value: renamed ? t('summary.renamed', values) : line(name),
    },
    { label: t('summary.field.by'), value: by.mail ? nameFor(context, by.mail) : line(by.name) },
    { label: t('summary.field.on'), value: format.date(at) },
    ...(written === language
      ? []
      : [
          {
            label: t('summary.field.language'),
            value: t('summary.written-in', { language: format.language(written) }),
          },
        ]),
  ];
}

function buttonsOf({ t }: CardContext, page: SummaryPage): SheetButton[] {
  const { summary, customer, last, as } = page;
  const { id, version } = summary;
  const own = { summaryId: id, version };
  const about = { customerId: customer.id };
  const published = summary.state === 'published';
  const writes = as.includes('fm');
  return [
    ...(published ? [{ verb: 'summary.text', title: t('summary.action.text'), data: own }] : []),
    ...(published && last
      ? [{ verb: 'summary.compare', title: t('summary.action.compare'), data: own }]
      : []),
    ...(page.milestonesOf
      ? [
          {
            ...{ verb: 'closing.show', title: t('summary.action.milestones') },
            data: { engagementId: page.milestonesOf },
          },
        ]
      : []),
    { verb: 'summary.list', title: t('summary.action.all'), data: { ...about, page: 0 } },
    ...(writes ? [{ verb: 'summary.open', title: t('summary.action.write'), data: about }] : []),
    { verb: 'customer.show', title: t('summary.action.customer'), data: about },
  ];
}
