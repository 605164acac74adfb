import type { Role } from '../../../src/domain/people/people.ts';
import type { ListName } from '../../../src/features/requests/domain/pages/lists.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../../kit/card-context.ts';
import type { Mode } from '../../kit/room/button-row.ts';
import { isShortened } from '../texts.ts';
import type { ActionsData } from './actions.ts';

/** What leads on to another card: a list, the partner, the customer, the texts as they are. */
export function moreData(
  context: CardContext,
  page: RequestPage,
  actions: ActionsData,
  { brief, hasDetails }: { readonly brief: boolean; readonly hasDetails: boolean },
) {
  const { as, customer, from, fromList, request } = page;
  const list = listOf(as);
  const tasks = actions.asks.length + actions.questions.length;
  const isIdle = list !== null && !actions.hasButtons && tasks === 0;
  const hasList = !brief && (fromList !== undefined || isIdle);
  const hasTexts = !brief && isShortened(context, page);
  const hasFolds = actions.folds.length + actions.rareOpeners.length > 0;
  const listMode: Mode = hasFolds ? 'secondary' : 'primary';
  return {
    hasMore: brief || hasTexts || hasList || customer !== undefined || hasFolds,
    hasTexts,
    hasShow: brief,
    hasReminders: from !== undefined,
    hasList,
    listPlace: fromList ?? { list: list ?? 'mine', page: 0 },
    hasPartner: hasDetails && as.includes('fpm'),
    partnerId: request.partner.id,
    hasCustomer: customer !== undefined && !brief,
    customerId: customer ?? '',
    // Details and history leave no room for it at 320 pixels.
    listMode,
  };
}

/** The list that holds this request for the reader; an admin has none. */
function listOf(as: readonly Role[]): ListName | null {
  const role = as.find((candidate) => candidate !== 'admin');
  if (!role) return null;
  return role === 'partner' ? 'mine' : role;
}
