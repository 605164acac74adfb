import type { enRefusals } from '../en/refusals.ts';

/** Spanish for why nothing happened, and other answers of one sentence. */
export const esRefusals: Readonly<Record<keyof typeof enRefusals, string>> = {
  'refusal.already.accepted':
    'Ya aceptada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.agreed':
    '{{by}} ya aceptó colaborar a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.approved':
    'Ya aprobada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.assigned':
    'Ya hay un SME asignado por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.changed':
    'Entretanto {{by}} ha cambiado algo, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.changed-by-itself':
    'Entretanto ha cambiado algo, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.closed':
    'Ya cerrada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.completed':
    'Ya completada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.confirmed':
    'Entretanto {{by}} ha confirmado el plan, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.consented':
    '{{by}} ya aceptó la propuesta a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.declined':
    'Ya rechazada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.denied':
    'Ya rechazada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.drafted':
    'Entretanto {{by}} ha guardado un borrador del plan, a las {{time}} del {{date}}. Léalo y guarde de nuevo.',
  'refusal.already.edited':
    'Entretanto, {{by}} ha cambiado la solicitud, a las {{time}} del {{date}}. Vuelva a mirarla.',
  'refusal.already.given':
    'Ya pasada a otro contacto por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.handed-over':
    'Ya traspasada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.planned':
    'Entretanto {{by}} ha cambiado el plan, a las {{time}} del {{date}}. Léalo de nuevo.',
  'refusal.already.rated':
    'Entretanto {{by}} ha dado su valoración, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.recalled':
    '{{by}} ya ha retirado la propuesta, a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.refused':
    '{{by}} ya rechazó la propuesta a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.released':
    '{{by}} ya finalizó la participación del SME a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.replanned':
    'Entretanto {{by}} ha cambiado el plan, a las {{time}} del {{date}}. Léalo de nuevo.',
  'refusal.already.resubmitted':
    'Ya enviada de nuevo por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.returned':
    'Ya devuelta por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.submitted':
    'Ya enviada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.triaged':
    'Ya revisada por {{by}} a las {{time}} del {{date}}. Mírela de nuevo y decida.',
  'refusal.already.turned-down':
    '{{by}} ya rechazó colaborar a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.undone':
    'Entretanto, {{by}} lo ha anulado, a las {{time}} del {{date}}. Vuelva a mirarlo.',
  'refusal.already.withdrawn':
    'Ya retirada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.because.offer-over':
    'El período de esta propuesta ya ha pasado, por lo que no se puede aceptar. Si todavía se necesita ayuda, pida una propuesta nueva.',
  'refusal.because.plan-over':
    'El último día de este plan ya ha pasado, por lo que no se puede confirmar. Indique primero un nuevo último día.',
  'refusal.because.same-plan': 'Ese es el plan tal como está: no se ha cambiado nada.',
  'refusal.no-plan': 'Todavía no hay ningún plan que confirmar. Redacte uno primero.',
  'refusal.not-a-partner':
    'Solo los contactos de un socio pueden solicitar un SME. El FPM del socio da el acceso.',
  'refusal.nothing-asked': 'Todas las preguntas ya tienen respuesta. No se ha cambiado nada.',
  'refusal.nothing-changed':
    'No ha respondido ni cambiado nada. Responda a las preguntas o cambie el formulario y envíelo después.',
  'refusal.nothing-to-undo': 'Ya no se puede anular nada: entretanto, alguien ha actuado.',
  'refusal.own-request':
    'No puede decidir sobre su propia solicitud. Debe hacerlo otra persona; no se ha cambiado nada.',
  'refusal.too-late-to-undo':
    'Solo se puede anular durante diez minutos, y ya han pasado. No se ha cambiado nada.',
  'refusal.too-many':
    'Una persona puede enviar como máximo {{most}} solicitudes nuevas en 24 horas. Lo que ha escrito se conserva; envíelo más tarde, por favor.',
  'sentence.company-asked':
    '{{who}} ({{mail}}) no encuentra su empresa en la lista del formulario de solicitud. Haga que se añada, por favor, o indique qué entrada debe elegir.',
  'sentence.discarded':
    'El formulario se ha descartado. Puede comenzar uno nuevo en cualquier momento.',
  'sentence.gone': 'Lo que mostraba esta tarjeta ya no existe. No se ha cambiado nada.',
  'sentence.guide-taken':
    'Suerte con la guía. No se ha enviado nada y su borrador se conserva: puede retomarlo en cualquier momento.',
  'sentence.no-longer-yours':
    'La solicitud {{id}} ya no está a su cargo; no le queda nada por hacer.',
  'sentence.people-left_one':
    'Ya no están en el programa: {{who}}. {{count}} solicitud está ahora en otras manos; se ha avisado a todos los implicados.',
  'sentence.people-left_other':
    'Ya no están en el programa: {{who}}. {{count}} solicitudes están ahora en otras manos; se ha avisado a todos los implicados.',
  'sentence.you-declined':
    'Usted ha rechazado la asignación de {{id}}; el equipo de asignación se encarga de ella.',
  'sentence.you-handed-over': 'Ha traspasado {{id}} a {{to}}; no le queda nada por hacer.',
  'sentence.you-turned-down':
    'Usted ha rechazado la propuesta {{id}}; quien le propuso ya lo sabe.',
};
