import { stopwords as stopEnglish } from '@orama/stopwords/english';
import { stopwords as stopGerman } from '@orama/stopwords/german';
import { stopwords as stopSpanish } from '@orama/stopwords/spanish';
import type { Language } from '../../../../domain/people/people.ts';
import { tokens } from '../../../../domain/text/stems.ts';

/** What the lists of stop words have too many: it says what is asked about here. */
const kept: Readonly<Record<Language, string>> = {
  en: 'after again before same without',
  de: 'dasselbe nach ohne vor',
  es: 'antes cuenta despues dias ejemplo estado final habla mismo nueva otra primera primero primeros proxima proximo proximos tiempo trabajo sin ultima ultimo uso usar varios',
};

/** What somebody says to a bot, and not about anything. */
export const chatter: Readonly<Record<Language, string>> = {
  en: 'a able get give tell want know need please happen many much may there somebody anyone someone mean stand come belong exist e g eg etc ok hi hello thanks pls whats whos hows cant dont isnt didnt doesnt wont im ive ll ve re do does did done put going really actually just thing let exactly never came yet still understand already always our ours my got gets getting something anything everything nobody noone sort bring brings tells told hear say says said later us now wants although work works find found best better',
  de: 'bitte geben gibt gibts gib dabei wann sagen sag weiss möchte wissen brauche bekomme darf passiert eigentlich man euch muss müssen lassen lasse geht gehen kommt viele vielen wer wen wem bedeutet heisst findet statt steht stehen sieht legt fest gehört trage wende kam ne nen mal denn da überhaupt hallo danke macht machen mache genau sollen soll sollte nie noch verstehe schon immer unser unsere mein meine kriege kriegen gerade einfach jemand jemanden wofür wozu wobei niemand etwas irgendwas erzähl erzählen später tun tue tut lautet läuft jetzt nun funktioniert obwohl will wollen finde finden beste besten besser',
  es: 'dime decir quiero saber necesito por favor puedo puede pasa hay tengo usted ocurre debo tiene tienen significa existen hacen hago hace hacer algo hola gracias exactamente dónde cuál cuáles nunca entiendo todavía ya mi mis nuestro nuestra siempre toca alguien nadie cuéntame contar sirve sirven adelante llevo lleva llevan viene vienen sigue siguen digo dice ahora aunque quiere queremos funciona encuentro encontrar encuentra mejor mejores',
};

/** It says nothing, wherever it occurs. */
export const maker = 'Microsoft';

const lists: Readonly<Record<Language, readonly string[]>> = {
  en: stopEnglish,
  de: stopGerman,
  es: stopSpanish,
};

/** What tells no section from another in any text. */
export function stopsOf(language: Language): Set<string> {
  const stops = new Set(lists[language].flatMap((word) => tokens(word, language)));
  for (const word of tokens(kept[language], language)) stops.delete(word);
  return stops;
}
