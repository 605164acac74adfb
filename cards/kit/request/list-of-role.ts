import type { Role } from '../../../src/domain/people/people.ts';
import type { ListName } from '../../../src/features/requests/domain/pages/lists.ts';
import { isMessageKey } from '../../../src/i18n/i18n.ts';
import type { CardContext } from '../card-context.ts';

/** The list in which somebody of this role finds what they work on. */
export function listOfRole(role: Role): readonly ListName[] {
  if (role === 'admin') return ['unheld'];
  return [role === 'partner' ? 'mine' : role];
}

/** The title of the button that leads to a list: its name, or fewer words where that is too long for a button. */
export function listButton({ t }: CardContext, list: ListName): string {
  const key = `list.button.${list}`;
  return t(isMessageKey(key) ? key : `list.name.${list}`);
}
