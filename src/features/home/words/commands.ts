import type { CommandSentences, CommandWords } from '../../../domain/commands/command-words.ts';
import { withoutPlease } from '../../../domain/commands/plain-words.ts';
import { asId, idIn } from '../../../domain/commands/typed-id.ts';
import { languageAskedFor, languageMeant } from './languages.ts';

/** What is typed between the word and what it is about: “of”, in each language. */
const filler =
  /^(?:(?:of|for|on|about|von|vom|zu|zum|zur|bei|f(?:ü|u)r|de|del|sobre|the|der|die|das|dem|la|el)\s+)+(?=\S)/iu;

/** What became of something of one's own has no name here: it may be a thing of another feature. */
const asksForStatus: CommandSentences = {
  names: idIn,
  about: {
    en: [
      /\b(?:status|state|progress) (?:of|for|on) (.+)$/i,
      /\b(?:what (?:has )?(?:became|become|happened) (?:of|to|with)) (?!(?:my|our)\b)(.+)$/i,
      /\b(?:how is|how's|what about|what is up with|where is) (.+?)(?: (?:going|doing|standing))?$/i,
    ],
    de: [
      /\b(?:status|stand) (?:von|vom|zu|zum|zur|bei|f(?:ü|u)r) (.+)$/i,
      /\b(?:was (?:ist|wurde) aus) (?!(?:mein|unser))(.+?)(?: geworden)?$/i,
      /\b(?:wie steht es (?:um|mit)|was ist mit|wie weit ist) (.+?)(?: los)?$/i,
    ],
    es: [
      /\bestado (?:de|del|sobre) (.+)$/i,
      /\b(?:c(?:ó|o)mo va|qu(?:é|e) pasa con) (.+)$/i,
      /\bqu(?:é|e) (?:(?:pas(?:ó|o)|ha pasado) con|ha sido de) (?!(?:mis?|nuestr[oa]s?)\b)(.+)$/i,
    ],
  },
};

const asksForHelp: CommandSentences = {
  asks: {
    en: /\bwhat can (?:you|i) do\b|\bhow does (?:this|it) work\b|^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| sme desk)?\W*$/,
    de: /\bwas (?:kannst du|konnen sie|kann ich)\b|\bwie funktioniert\b|^(?:hallo|moin|gru(?:ß|ss) gott|guten (?:morgen|tag|abend))(?: sme desk)?\W*$/,
    es: /\bque (?:puedes?|puedo) hacer\b|\bcomo funciona\b|^\W*(?:hola|buenos dias|buenas(?: tardes)?|buen dia)(?: sme desk)?\W*$|\bayudame\b/,
  },
};

/** What anybody can type, whatever they have to do here. */
export const homeCommandWords = {
  status: {
    word: { en: 'status', de: 'status', es: 'estado' },
    meaning: {
      en: 'one request with its history',
      de: 'eine Anforderung mit ihrem Verlauf',
      es: 'una solicitud con su historial',
    },
    menu: {
      en: 'One request with its history, such as status SME-1042',
      de: 'Eine Anforderung mit ihrem Verlauf, zum Beispiel status SME-1042',
      es: 'Una solicitud con su historial, por ejemplo estado SME-1042',
    },
    example: 'SME-1042',
    reads: (typed) => asId(withoutPlease(typed).replace(filler, '')),
    sentences: asksForStatus,
  },
  language: {
    word: { en: 'language', de: 'sprache', es: 'idioma' },
    meaning: { en: 'your language', de: 'Ihre Sprache', es: 'su idioma' },
    menu: {
      en: 'Your language from now on, such as language de',
      de: 'Ihre Sprache von jetzt an, zum Beispiel sprache de',
      es: 'Su idioma a partir de ahora, por ejemplo idioma es',
    },
    example: 'en, de, es',
    reads: (typed) => languageMeant(withoutPlease(typed)),
    sentences: { names: languageAskedFor },
  },
  help: {
    word: { en: 'help', de: 'hilfe', es: 'ayuda' },
    meaning: {
      en: 'what you can do here',
      de: 'was Sie hier tun können',
      es: 'lo que puede hacer aquí',
    },
    menu: {
      en: 'What you can do here',
      de: 'Was Sie hier tun können',
      es: 'Lo que puede hacer aquí',
    },
    sentences: asksForHelp,
  },
} satisfies Readonly<Record<string, CommandWords>>;
