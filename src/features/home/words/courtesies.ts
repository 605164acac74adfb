import { unaccented } from '../../../domain/commands/plain-words.ts';
import { plainText } from '../../../domain/forms/plain-text.ts';

/** What people say at the end of a talk: it asks for nothing. */
export type Courtesy = 'thanks' | 'noted' | 'goodbye';

/** Of letters without accents and upper case, with one space in between. Where several are said, the first counts. */
const said: Readonly<Record<Courtesy, readonly string[]>> = {
  thanks: [
    '(?:many |a lot of )?(?:thanks|thank you|thx)(?: (?:a lot|so much|very much|again))?|cheers|much appreciated',
    '(?:(?:vielen|besten|herzlichen|tausend|ganz) )*dank(?: (?:ihnen|dir|euch|im voraus|nochmals))?',
    'danke(?: (?:schon|sehr|vielmals|ihnen|dir|euch|nochmals))*|dankeschon|merci|ich danke ihnen',
    '(?:muchas |mil |muchisimas )?gracias(?: (?:a usted|de nuevo))?|se lo agradezco(?: mucho)?|muy amable',
  ],
  goodbye: [
    'bye|goodbye|good night|see you(?: (?:later|soon|tomorrow|then))?',
    'have a (?:nice|good|great) (?:day|evening|weekend|one)|(?:you )?too',
    'tschuss|tschau|ciao|servus|auf wiedersehen|bis (?:bald|dann|morgen|spater|nachste woche)|gute nacht',
    '(?:einen )?schonen (?:tag|abend|feierabend)(?: noch)?|(?:ein )?schones wochenende|ebenfalls',
    'adios|hasta (?:luego|pronto|manana|la proxima)|buenas noches|que tenga (?:un )?buen (?:dia|fin de semana)',
    'buen fin de semana|igualmente',
  ],
  noted: [
    'okay|okey|ok|oki|got it|understood|i see|all right|alright|(?:that )?(?:sounds|looks) (?:good|great)',
    '(?:very )?(?:good|great|perfect|fine|nice|cool|super|wonderful)',
    '(?:das )?(?:passt|klingt gut)|alles klar|verstanden|in ordnung|einverstanden|geht klar|(?:sehr )?gut',
    'prima|perfekt|klasse|toll|wunderbar|bestens',
    'vale|de acuerdo|entendido|perfecto|genial|estupendo|(?:muy |esta )?bien',
  ],
};

/** Longer talk is no courtesy; so a pattern has little to try, too. */
const longest = 100;

const byTheWay = 'and|und|y|sme desk';
/** “Thanks for the quick help” asks for nothing either. */
const whatFor = '(?: (?:for|fur|por)(?: [a-z]+){1,6})?';

const any = (...texts: readonly string[]): string => `(?:${texts.join('|')})`;
const words = (pattern: string): RegExp => new RegExp(`(?<![a-z])${pattern}(?![a-z])`);
const whole = new RegExp(
  `^(?:${any(...Object.values(said).flat(), byTheWay)}(?: |$))+$|^${any(...said.thanks)}${whatFor}$`,
);
const each = Object.entries(said).map(
  ([courtesy, texts]) => [courtesy as Courtesy, words(any(...texts))] as const,
);

const sign = /[👍👌👏🙏🙂😀😃😄😊😉🎉✅❤💙💚💜]/u;

/** The courtesy that these words are, in any language; undefined: they say something else, or ask. */
export function courtesyIn(text: string): Courtesy | undefined {
  const heard = unaccented(plainText(text.slice(0, 500).replace(/<at[^>]*>.*?<\/at>/gis, ' ')));
  if (/[?\p{N}]/u.test(heard)) return undefined;
  const spoken = heard.replace(/\P{L}+/gu, ' ').trim();
  if (spoken === '') return sign.test(heard) ? 'noted' : undefined;
  if (spoken.length > longest) return undefined;
  return whole.test(spoken) ? each.find(([, one]) => one.test(spoken))?.[0] : undefined;
}
