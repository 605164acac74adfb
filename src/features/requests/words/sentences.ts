import type { CommandSentences } from '../../../domain/commands/command-words.ts';

const expert = {
  en: '(?:experts?|smes?|specialists?)',
  de: '(?:experten?|expertin(?:nen)?|smes?|spezialist(?:en|in)?|fachmann|fachfrau)',
  es: '(?:expert[oa]s?|smes?|especialistas?)',
} as const;
const things = {
  en: 'requests?',
  de: '(?:anforderung(?:en)?|anfragen?)',
  es: '(?:solicitud(?:es)?|peticion(?:es)?)',
} as const;

const lists = {
  en: RegExp(
    String.raw`\b(?:what|which|anything)\b.*\b(?:pending|open|waiting|left to do)\b|\b(?:my|all|open|pending) ${things.en}\b|\b(?:show|list|see)\b.*\b${things.en}\b`,
  ),
  de: RegExp(
    String.raw`\bwas\b.*\b(?:offen|steht an|ausstehend|wartet|zu tun|liegt an)\b|\b(?:meine|alle|offene|unsere|welche) ${things.de}\b|\b(?:zeige?|liste)\b.*\b${things.de}\b`,
  ),
  es: RegExp(
    String.raw`\b(?:que|cuales|algo)\b.*\b(?:pendientes?|abiert[oa]s?|por hacer|espera)\b|\b(?:mis|todas las|las) ${things.es}\b|\b(?:muestra|muestrame|mostrar|ver|lista)\b.*\b${things.es}\b|\b${things.es} (?:pendientes|abiertas)\b`,
  ),
};

/** What people say to see their requests. */
export const asksForRequests: CommandSentences = { asks: lists };

/** “Not”, in each language: what somebody does not want is no request. */
const denied = /\b(?:not|don'?t|dont|nicht|kein(?:en|e)?|no|nunca|without|ohne|sin)\b/;

/** What people say to ask for an expert. */
export const asksForExpert: CommandSentences = {
  asks: {
    en: RegExp(
      String.raw`\b(?:request|need|want|get|ask for|asking for|looking for|look for|find|book)\b.*\b${expert.en}\b|\bnew ${things.en}\b|\b(?:make|create|submit|start|open) an? ${things.en}\b`,
    ),
    de: RegExp(
      String.raw`\b${expert.de}\b.*\b(?:anfordern|beantragen|anfragen|bekommen|bestellen|buchen)\b|\b(?:brauchen?|benotigen?|suchen?|hatten?)\b.*\b${expert.de}\b|\bneue[nrs]? ${things.de}\b|\b${things.de} (?:stellen|erstellen|anlegen)\b`,
    ),
    es: RegExp(
      String.raw`\b(?:solicitar|pedir|necesit(?:o|amos)|quier(?:o|emos)|queremos|busc(?:o|amos)|conseguir)\b.*\b${expert.es}\b|\bnueva ${things.es}\b|\b(?:hacer|crear|enviar) una ${things.es}\b`,
    ),
  },
  except: [denied, ...Object.values(lists)],
};
