import type { CommandWords } from '../../../domain/commands/command-words.ts';
import { withoutPlease } from '../../../domain/commands/plain-words.ts';
import { asId } from '../../../domain/commands/typed-id.ts';

/** A customer's number as it is written; a name as it was typed. */
function customerMeant(typed: string): string {
  const asked = withoutPlease(typed);
  return /^cus\P{L}/iu.test(asked) ? asId(asked) : asked;
}

/** What can be typed about customers. */
export const customerCommandWords = {
  customers: {
    word: { en: 'customers', de: 'kunden', es: 'clientes' },
    meaning: {
      en: 'the customers that you take care of, or may see',
      de: 'die Kunden, die Sie betreuen oder sehen dürfen',
      es: 'los clientes que usted atiende o puede ver',
    },
    menu: {
      en: 'The customers that an FM takes care of',
      de: 'Die Kunden, die ein FM betreut',
      es: 'Los clientes que atiende un FM',
    },
  },
  customer: {
    word: { en: 'customer', de: 'kunde', es: 'cliente' },
    meaning: {
      en: 'one customer, by name or number',
      de: 'ein Kunde, nach Name oder Nummer',
      es: 'un cliente, por nombre o número',
    },
    menu: {
      en: 'One customer, such as customer CUS-1001',
      de: 'Ein Kunde, zum Beispiel kunde CUS-1001',
      es: 'Un cliente, por ejemplo cliente CUS-1001',
    },
    example: 'CUS-1001',
    reads: customerMeant,
  },
} satisfies Readonly<Record<string, CommandWords>>;
