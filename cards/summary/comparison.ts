import type { ServiceCode } from '../../src/features/customers/domain/workloads.ts';
import type { ChangedLine } from '../../src/features/notes/domain/summary/compare.ts';
import { summaryLabels } from '../../src/features/notes/domain/summary/labels.ts';
import type { ComparisonPage } from '../../src/features/notes/domain/summary/pages.ts';
import { type CardContext, shortLine } from '../kit/card-context.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { codeAndName, saidValue } from '../kit/summaries/names.ts';
import { line } from '../kit/text.ts';

/** What changed between two summaries of one customer. */
export function comparisonSheet(context: CardContext, page: ComparisonPage): Sheet {
  const { t, format } = context;
  const { customer, older, newer } = page;
  const lists = listsOf(context, page);
  return {
    ...{ told: '', alerts: [], facts: [], rows: [], forms: [] },
    headline: t('summary.compare', {
      ...{ customer: line(customer.name), older: older.id, newer: newer.id },
      olderDate: format.date(older.published?.at ?? 0),
      newerDate: format.date(newer.published?.at ?? 0),
    }),
    lists: lists.length > 0 ? lists : [{ title: t('summary.compare.nothing'), lines: [] }],
    buttons: [
      {
        ...{ verb: 'summary.show', title: t('summary.action.back-to-it') },
        data: { summaryId: newer.id, version: newer.version },
      },
    ],
  };
}

function listsOf(context: CardContext, { comparison, opened, closed }: ComparisonPage) {
  const { t, language } = context;
  const labels = summaryLabels(language);
  const text = (value: string): string => shortLine(context, value, 1000);
  const changed = (label: string, was: string, now: string): string =>
    t('summary.compare.changed', {
      ...{ label, was: text(was) || t('summary.was-empty') },
      now: text(now) || t('summary.was-empty'),
    });
  const one = (code: ServiceCode, value: string): string =>
    `${codeAndName(context, code)} - ${text(value)}`;
  const lines = (all: readonly ChangedLine[], draw: (line: ChangedLine) => string): string[] =>
    all.map(draw);
  return [
    {
      title: t('summary.compare.values'),
      lines: comparison.fields.map(({ field, was, now }) =>
        changed(
          labels.fields[field],
          saidValue(context, field, was),
          saidValue(context, field, now),
        ),
      ),
    },
    {
      title: t('summary.compare.workloads'),
      lines: lines(comparison.changed, ({ code, was, now }) =>
        changed(codeAndName(context, code), was, now),
      ),
    },
    {
      title: t('summary.compare.came'),
      lines: lines(comparison.came, ({ code, now }) => one(code, now)),
    },
    {
      title: t('summary.compare.went'),
      lines: lines(comparison.went, ({ code, was }) => one(code, was)),
    },
    { title: t('summary.compare.opened'), lines: opened.map(text) },
    { title: t('summary.compare.closed'), lines: closed.map(text) },
  ].filter((list) => list.lines.length > 0);
}
