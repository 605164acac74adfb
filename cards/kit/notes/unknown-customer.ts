import { isFm } from '../../../src/features/customers/domain/keys.ts';
import { customerCommandWords } from '../../../src/features/customers/words/commands.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';

/** That there is no customer of that name in sight, who may be meant, and how an FM adds one. */
export function unknownCustomer(context: CardContext, wanted: string, near: string | null): string {
  const { t, program, reader, language } = context;
  const typed = line(wanted, 60);
  const unknown =
    near === null
      ? t('note.unknown-customer', { typed })
      : t('note.did-you-mean', { typed, near: line(near, 60) });
  if (!isFm(program, reader.mail)) return unknown;
  const word = customerCommandWords.customers.word[language];
  return `${unknown} ${t('note.add-customer', { word })}`;
}
