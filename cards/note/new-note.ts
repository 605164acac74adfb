import type { Refusal } from '../../src/domain/decision/refusal.ts';
import type { NewNotePage } from '../../src/features/notes/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { noteInput } from '../kit/notes/inputs.ts';
import { unknownCustomer } from '../kit/notes/unknown-customer.ts';
import { errorText, refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** Asks about which customer a note is to be; of several it offers those. */
export function newNoteSheet(context: CardContext, page: NewNotePage): Sheet {
  const { t } = context;
  const { wanted, hits, text, refusal } = page;
  const data = text === null ? {} : { prefill: text };
  const label = t('note.field.customer');
  const several = hits.length > 1;
  return {
    ...{ told: '', facts: [], lists: [], rows: [] },
    headline: t('note.new'),
    alerts: [
      ...(refusal ? [whyNot(context, refusal)] : []),
      ...(wanted && hits.length === 0 ? [unknownCustomer(context, wanted, page.near)] : []),
    ],
    forms: [
      {
        ...{ id: 'new-note', heading: label, opener: null },
        fields: [
          several
            ? noteInput(context, 'customer', 'choice', {
                choices: hits.map(({ id, name }) => ({
                  title: t('closing.heading', { customer: line(name, 60), id }),
                  value: id,
                })),
              })
            : noteInput(context, 'customer', 'text', { stored: wanted ?? '', most: 120 }),
        ],
        actions: [{ verb: 'note.open', title: t('note.action.search'), data }],
      },
    ],
    buttons: several ? [{ verb: 'note.open', title: t('note.action.another'), data }] : [],
  };
}

/** A message that is far too long is not taken along: there is no field beside which to say it. */
const whyNot = (context: CardContext, refusal: Refusal): string =>
  (refusal.code === 'invalid' && errorText(context, refusal.errors, 'text')) ||
  refusalText(context, refusal);
