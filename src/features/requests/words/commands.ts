import type { CommandWords } from '../../../domain/commands/command-words.ts';
import { asksForExpert, asksForRequests } from './sentences.ts';

/** What can be typed about requests. */
export const requestCommandWords = {
  new: {
    word: { en: 'new', de: 'neu', es: 'nueva' },
    meaning: { en: 'a new request', de: 'eine neue Anforderung', es: 'una nueva solicitud' },
    menu: {
      en: 'Request an SME: opens the request form',
      de: 'Einen SME anfordern: öffnet das Formular',
      es: 'Solicitar un SME: abre el formulario',
    },
    sentences: asksForExpert,
  },
  requests: {
    word: { en: 'requests', de: 'anfragen', es: 'solicitudes' },
    otherWords: { de: ['anforderungen'] },
    meaning: {
      en: 'your requests, or what needs your action',
      de: 'Ihre Anforderungen oder was auf Sie wartet',
      es: 'sus solicitudes o lo que está pendiente de usted',
    },
    menu: {
      en: 'Your requests, or those that need your action',
      de: 'Ihre Anforderungen oder die, die auf Sie warten',
      es: 'Sus solicitudes, o las que están pendientes de usted',
    },
    sentences: asksForRequests,
  },
  partners: {
    word: { en: 'partners', de: 'partner', es: 'socios' },
    meaning: {
      en: 'what a partner has asked for, and what came of it',
      de: 'was ein Partner angefordert hat und was daraus wurde',
      es: 'qué ha solicitado un socio y qué resultó',
    },
    menu: {
      en: 'What a partner has asked for, and what came of it',
      de: 'Was ein Partner angefordert hat und was daraus wurde',
      es: 'Qué ha solicitado un socio y qué resultó',
    },
  },
  digest: {
    word: { en: 'digest', de: 'übersicht', es: 'resumen' },
    otherWords: { de: ['tagesübersicht'] },
    meaning: {
      en: 'your daily digest: on or off',
      de: 'Ihre Tagesübersicht: ein oder aus',
      es: 'su resumen diario: activado o desactivado',
    },
    menu: {
      en: 'What can wait, once a day in one message: on or off',
      de: 'Was warten kann, einmal am Tag in einer Nachricht: ein oder aus',
      es: 'Lo que puede esperar, una vez al día en un mensaje: activado o no',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;
