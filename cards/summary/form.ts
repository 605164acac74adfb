import { type ServiceCode, serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import {
  asSummaryInputs,
  deployments,
  engagementStatuses,
  lineId,
  longest,
  type SummaryFields,
} from '../../src/features/notes/domain/summary/fields.ts';
import { summaryLabels } from '../../src/features/notes/domain/summary/labels.ts';
import { oneLine } from '../../src/features/notes/domain/summary/layout.ts';
import type { SummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import { chosenCodes, codesOf } from '../../src/features/notes/domain/summary/steps.ts';
import type { SummaryInputs } from '../../src/features/notes/domain/summary/summary.ts';
import { type CardContext, shortLine } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetField, SheetForm } from '../kit/sheet/sheet.ts';
import { codeAndName, saidValue } from '../kit/summaries/names.ts';
import { line } from '../kit/text.ts';
import { draftButtons } from './draft-buttons.ts';
import { shownText, textForReader } from './text.ts';

/** A draft, at the step to which it has come. */
export function draftSheet(context: CardContext, page: SummaryPage): Sheet {
  const { t } = context;
  const { summary, customer, refusal } = page;
  const isPreview = summary.step === 'preview';
  const about = { customerId: customer.id };
  return {
    ...{ told: '', facts: [], rows: [] },
    number: { id: summary.id, state: [] },
    headline: t('summary.draft', { customer: line(customer.name) }),
    alerts: [
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(isPreview ? unshown(context, page) : []),
    ],
    lists: isPreview
      ? [shownText(context, previewOf(context, page)), ...changesOf(context, page)]
      : [],
    forms: [stepForm(context, page), discardForm(context, page)],
    buttons: [{ verb: 'customer.show', title: t('summary.action.customer'), data: about }],
  };
}

/** A risk may have been opened since the draft was begun: it is not ticked by itself. */
function unshown(context: CardContext, { summary, risks }: SummaryPage): string[] {
  const ticked = (summary.typed.risks ?? '').split(',');
  const left = risks.filter(({ id }) => !ticked.includes(id));
  const texts = left.map(({ text }) => shortLine(context, text, 100)).join(' · ');
  return left.length > 0 ? [context.t('summary.risks-unshown', { texts })] : [];
}

const previewOf = (context: CardContext, { summary, risks }: SummaryPage): string => {
  const ticked = (summary.typed.risks ?? '').split(',');
  return textForReader(context, { summary, risks: risks.filter(({ id }) => ticked.includes(id)) });
};

function stepForm(context: CardContext, page: SummaryPage): SheetForm {
  const { t } = context;
  const { step, typed } = page.summary;
  return {
    ...{ id: 'step', heading: t(`summary.step.${step}`), opener: null },
    fields:
      step === 'about'
        ? aboutFields(context, page)
        : codesOf(step, typed).map((code) => lineField(context, page, code)),
    actions: draftButtons(context, page),
  };
}

function discardForm({ t }: CardContext, { summary: { id, version, step } }: SummaryPage) {
  const data = { summaryId: id, version, step };
  return {
    ...{ id: 'discard', heading: t('summary.discard'), opener: t('summary.action.discard') },
    fields: [],
    actions: [{ verb: 'summary.discard', title: t('summary.action.discard-now'), data }],
  };
}

type Plain = Exclude<keyof SummaryFields, 'workloads'>;

function aboutFields(context: CardContext, page: SummaryPage): SheetField[] {
  const { t, language } = context;
  const labels = summaryLabels(language);
  const { typed } = page.summary;
  const field = (id: Plain, as: SheetField['as'], more: Partial<SheetField> = {}): SheetField => ({
    ...{ id, as, label: labels.fields[id], stored: typed[id] ?? '' },
    hint: hintOf(context, page, id),
    ...more,
  });
  const choices = (of: 'engagementStatus' | 'deployment', values: readonly string[]) =>
    values.map((value) => ({ title: saidValue(context, of, value), value }));
  return [
    field('description', 'lines', { most: longest.description }),
    field('engagementStatus', 'choice', {
      choices: choices('engagementStatus', engagementStatuses),
    }),
    field('deployment', 'choice', { choices: choices('deployment', deployments) }),
    field('relations', 'lines', { most: longest.relations }),
    {
      ...{ id: 'workloads', as: 'choices', label: t('summary.field.workloads') },
      ...{ stored: typed.workloads ?? '', hint: hintOf(context, page, 'workloads') },
      choices: serviceCodes.map((value) => ({ title: codeAndName(context, value), value })),
    },
    field('support', 'lines', { most: longest.support }),
    {
      ...{ id: 'risks', as: 'choices', label: t('summary.field.risks') },
      stored: typed.risks ?? '',
      choices: page.risks.map(({ id, text }) => ({
        title: shortLine(context, text, 300),
        value: id,
      })),
    },
  ];
}

const lineField = (context: CardContext, page: SummaryPage, code: ServiceCode): SheetField => ({
  ...{ id: lineId(code), as: 'lines', label: codeAndName(context, code) },
  ...{ stored: page.summary.typed[lineId(code)] ?? '', most: longest.workload },
  hint: hintOf(context, page, lineId(code)),
});

/** What the last summary said, beside each value that is another one now. */
function hintOf(context: CardContext, page: SummaryPage, id: string): string {
  const { t } = context;
  const now = page.typed[id] ?? page.summary.typed[id] ?? '';
  const was = wasOf(context, page, id, now);
  const suggests = id === 'deployment' && page.suggested && page.suggested !== now;
  return [
    ...(was === null ? [] : [t('summary.was', { value: was || t('summary.was-empty') })]),
    ...(suggests
      ? [t('summary.suggested', { value: saidValue(context, id, page.suggested ?? '') })]
      : []),
  ].join(' · ');
}

/** Null: it is what it was, or there was none. */
function wasOf(context: CardContext, page: SummaryPage, id: string, now: string): string | null {
  const fields = page.last?.published?.fields;
  if (!fields) return null;
  const before: SummaryInputs = asSummaryInputs(fields);
  const was = before[id] ?? '';
  if (oneLine(was) === oneLine(now)) return null;
  return shortLine(context, saidValue(context, id, was.replaceAll(',', ', ')), 300);
}

/** On the preview: each value that is not what it was. */
function changesOf(context: CardContext, page: SummaryPage) {
  const { language, t } = context;
  const labels = summaryLabels(language);
  const ids: readonly (readonly [string, string])[] = [
    ...(Object.keys(labels.fields) as (keyof SummaryFields)[])
      .filter((id) => id !== 'workloads')
      .map((id) => [id, labels.fields[id]] as const),
    ...serviceCodes.map((code) => [lineId(code), codeAndName(context, code)] as const),
  ];
  const { typed } = page.summary;
  const chosen = chosenCodes(typed).map(lineId) as readonly string[];
  const lines = ids.flatMap(([id, label]) => {
    const gone = id.startsWith('workload-') && !chosen.includes(id);
    const was = wasOf(context, page, id, gone ? '' : (typed[id] ?? ''));
    if (was === null) return [];
    const said = shortLine(context, was || t('summary.was-empty'), context.limits.said * 2);
    return [`${label}: ${t('summary.was', { value: said })}`];
  });
  return lines.length > 0 ? [{ title: t('summary.changes'), lines }] : [];
}
