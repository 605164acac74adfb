import type { CardContext } from '../card-context.ts';
import type { SheetForm } from '../sheet/sheet.ts';

interface Asked {
  readonly wishedFor: string | null;
  readonly reason: string | null;
}

/** The form by which an RM asks a customer's FM for a summary, or changes what they have asked for. */
export const askForm = (
  { t }: CardContext,
  customerId: string,
  asked: Asked | null,
): SheetForm => ({
  ...{ id: 'ask', heading: t('order.ask') },
  opener: t(asked ? 'order.action.change' : 'order.action.ask'),
  fields: [
    {
      ...{ id: 'wishedFor', as: 'date', label: t('order.field.wishedFor') },
      ...(asked && { stored: asked.wishedFor ?? '' }),
    },
    {
      ...{ id: 'reason', as: 'lines', label: t('order.field.reason'), most: 1000 },
      ...(asked && { stored: asked.reason ?? '' }),
    },
  ],
  actions: [{ verb: 'summary.ask', title: t('order.action.ask-now'), data: { customerId } }],
});
