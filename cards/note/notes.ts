import type { Note } from '../../src/features/notes/domain/note/note.ts';
import type { NotesPage } from '../../src/features/notes/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { markRows, markTexts } from '../kit/notes/marks.ts';
import { riskForm } from '../kit/notes/risk-form.ts';
import { subjectOf } from '../kit/notes/subject.ts';
import { unknownCustomer } from '../kit/notes/unknown-customer.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetRow } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { nextText } from './next.ts';

/** One page of the notes about a customer, or of the customers who may be meant. */
export function notesSheet(context: CardContext, page: NotesPage): Sheet {
  const { t } = context;
  const { customer, wanted, hits, refusal, total: count, pages, rows } = page;
  const marks = page.risks.map(({ id, text }) => ({ id, as: 'risk' as const, text }));
  const counted =
    count === 0 ? t('notes.empty') : t('notes.total', { count, page: page.page + 1, pages });
  return {
    ...{ told: '', facts: [] },
    forms: customer && page.mayWrite ? [riskForm(context, customer.id)] : [],
    headline: customer ? t('notes.heading', { customer: line(customer.name) }) : t('notes.which'),
    alerts: [
      ...markTexts(context, marks),
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(customer || hits.length > 0 ? [] : [unknownCustomer(context, wanted, page.near)]),
    ],
    rows: customer
      ? [...markRows(context, marks), ...rows.map((note) => rowOf(context, note))]
      : hits.map(({ id, name }) => ({
          ...{ heading: line(name), about: '', verb: 'note.list', title: id },
          data: { customerId: id, page: 0 },
        })),
    lists: customer ? [{ title: counted, lines: [] }] : [],
    buttons: buttonsOf(context, page),
  };
}

/** So much of a note tells it from the others. */
const beginning = 120;

function rowOf(context: CardContext, note: Note): SheetRow {
  const { t, format } = context;
  const { id, published, replacedBy } = note;
  const date = published ? format.day(published.happenedOn) : '';
  const next = published?.next;
  const about = [
    ...(published ? [subjectOf(context, published), line(published.text, beginning)] : []),
    next
      ? t('notes.next', { next: nextText(context, note, next, beginning) })
      : t('notes.next', { next: t('note.next-none') }),
    ...(replacedBy ? [t('note.replaced-by', { id: replacedBy })] : []),
  ];
  return {
    heading: t('note.list-row', { date, kind: t('note.kind-general') }),
    about: about.join(' · '),
    verb: 'note.show',
    title: id,
    data: { noteId: id },
  };
}

function buttonsOf({ t }: CardContext, page: NotesPage): SheetButton[] {
  const { customer, pages, mayWrite, mayWriteSummary } = page;
  if (!customer) return [];
  const data = { customerId: customer.id };
  const to = (title: string, at: number): SheetButton => ({
    ...{ verb: 'note.list', title, data: { ...data, page: at } },
  });
  return [
    ...(mayWrite ? [{ verb: 'note.open', title: t('note.action.open'), data }] : []),
    ...(mayWriteSummary ? [{ verb: 'summary.open', title: t('summary.action.write'), data }] : []),
    ...(page.page > 0 ? [to(t('action.previous-page'), page.page - 1)] : []),
    ...(page.page + 1 < pages ? [to(t('action.next-page'), page.page + 1)] : []),
    ...(page.readsAll
      ? [{ verb: 'customer.show', title: t('note.action.show-customer'), data }]
      : []),
  ];
}
