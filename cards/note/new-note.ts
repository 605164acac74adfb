import type { NewNotePage } from '../../src/features/notes/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { noteInput } from '../kit/notes/inputs.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** Asks about which customer a note is to be; of several it offers those. */
export function newNoteSheet(context: CardContext, page: NewNotePage): Sheet {
  const { t } = context;
  const { wanted, hits, text, refusal } = page;
  const prefill = text === null ? {} : { prefill: text };
  return {
    ...{ told: '', facts: [], lists: [], buttons: [] },
    headline: t('note.new'),
    alerts: [
      ...(refusal ? [refusalText(context, refusal)] : []),
      ...(wanted !== null && hits.length === 0
        ? [t('sentence.note-customer-unknown', { typed: line(wanted, 60) })]
        : []),
    ],
    rows: hits.map(({ id, name }) => ({
      ...{ heading: line(name), about: id, verb: 'note.open', title: t('note.action.open') },
      data: { customerId: id, ...prefill },
    })),
    forms: [
      {
        ...{ id: 'new-note', heading: t('note.field.customer'), opener: null },
        fields: [noteInput(context, 'customer', 'text', { stored: wanted ?? '', most: 120 })],
        actions: [{ verb: 'note.open', title: t('note.action.search'), data: prefill }],
      },
    ],
  };
}
