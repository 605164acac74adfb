import { longestNext } from '../../../src/features/notes/domain/note/form.ts';
import { riskKinds } from '../../../src/features/notes/domain/note/note.ts';
import type { CardContext } from '../card-context.ts';
import { choiceOf } from '../customers/inputs.ts';
import type { SheetForm } from '../sheet/sheet.ts';
import { noteInput } from './inputs.ts';

/** A risk that is opened without a note. */
export function riskForm(context: CardContext, customerId: string): SheetForm {
  const { t } = context;
  return {
    ...{ id: 'risk-open', heading: t('risk.action.open'), opener: t('risk.action.open') },
    fields: [
      noteInput(context, 'risk', 'lines', { most: longestNext }),
      noteInput(context, 'riskKind', 'choice', {
        choices: choiceOf(context, 'riskKind', riskKinds),
      }),
    ],
    actions: [{ verb: 'risk.open', title: t('risk.action.open-now'), data: { customerId } }],
  };
}
