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

/** Somebody who asks who, when or why wants an answer and no form; “how can I” may well want the form. */
const questions = RegExp(
  String.raw`^\P{L}*(?:${[
    'who|whom|when|why|what|which|how (?:long|many|much|often|soon)',
    'wer|wen|wem|wann|warum|wieso|weshalb|was|welche[nrs]?|wie (?:lange|viele?|oft|schnell)',
    'quien(?:es)?|cuando|por que|que|cual(?:es)?|cuant[oa]s?|cada cuanto',
  ].join('|')})\b`,
  'u',
);

/** Somebody who knows something, or is there for something: an expert by another name. */
const somebody = {
  en: String.raw`\b(?:need|want|looking for|look for)\b.*\b(?:someone|somebody)\b.*\b(?:for|who|with|to help)\b`,
  de: String.raw`\b(?:brauch(?:en?)?|suchen?|benotigen?)\b.*\b(?:jemand(?:en)?|wen)\b.*\b(?:fur|bei|mit|der|die)\b`,
  es: String.raw`\b(?:necesit(?:o|amos)|busc(?:o|amos))\b.*\balguien\b.*\b(?:para|que|con|de)\b`,
} as const;

/** What people say to ask for an expert. */
export const asksForExpert: CommandSentences = {
  asks: {
    en: RegExp(
      String.raw`\b(?:request|need|want|get|ask for|asking for|looking for|look for|find|book)\b.*\b${expert.en}\b|\bnew ${things.en}\b|\b(?:make|create|submit|start|open) an? ${things.en}\b|${somebody.en}`,
    ),
    de: RegExp(
      String.raw`\b${expert.de}\b.*\b(?:anfordern|beantragen|anfragen|bekommen|bestellen|buchen)\b|\b(?:brauch(?:en?)?|benotigen?|suchen?|hatten?)\b.*\b${expert.de}\b|\bneue[nrs]? ${things.de}\b|\b${things.de} (?:stellen|erstellen|anlegen)\b|${somebody.de}`,
    ),
    es: RegExp(
      String.raw`\b(?:solicitar|pedir|necesit(?:o|amos)|quier(?:o|emos)|queremos|busc(?:o|amos)|conseguir)\b.*\b${expert.es}\b|\bnueva ${things.es}\b|\b(?:hacer|crear|enviar) una ${things.es}\b|${somebody.es}`,
    ),
  },
  except: [denied, questions, ...Object.values(lists)],
};
