import type { CustomersPlace } from '../../../src/features/customers/domain/pages.ts';
import type { CardContext } from '../card-context.ts';
import type { SheetButton } from '../sheet/sheet.ts';

/** Back to the list of customers from which the card was opened; without it, to the first of the reader's. */
export function customersButton({ t }: CardContext, from?: CustomersPlace): SheetButton {
  const { wanted, ...place } = from ?? { page: 0, wanted: null };
  return {
    ...{ verb: 'customer.list', title: t('customer.action.list') },
    data: { ...place, ...(wanted !== null && { wanted }) },
  };
}
