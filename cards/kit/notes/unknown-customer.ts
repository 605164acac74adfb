import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';

/** That there is no customer of that name in sight, and who may be meant. */
export function unknownCustomer({ t }: CardContext, wanted: string, near: string | null): string {
  const typed = line(wanted, 60);
  return near === null
    ? t('note.unknown-customer', { typed })
    : t('note.did-you-mean', { typed, near: line(near, 60) });
}
