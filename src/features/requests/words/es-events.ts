import type { enEvents } from './en-events.ts';

/** Spanish for what has happened and what is wanted. */
export const esEvents: Readonly<Record<keyof typeof enEvents, string>> = {
  'event.accepted': '{{by}} aceptó la asignación.',
  'event.answered': '{{by}} respondió a una pregunta.',
  'event.approved': '{{by}} aprobó la solicitud.',
  'event.asked': '{{by}} preguntó al FPM.',
  'event.assigned': '{{by}} asignó a {{sme}}.',
  'event.closed': '{{by}} cerró la solicitud.',
  'event.completed': '{{by}} completó la colaboración.',
  'event.confirmed': '{{by}} confirmó el plan.',
  'event.consented': '{{by}} aceptó la propuesta.',
  'event.declined': '{{by}} declinó la asignación.',
  'event.denied': '{{by}} negó la solicitud: {{reason}}.',
  'event.handed-over': '{{by}} traspasó la solicitud a {{to}}.',
  'event.overdue': 'Con retraso: {{what}}, plazo {{at}}.',
  'event.period-ended': 'Recordatorio enviado: termina el período acordado.',
  'event.planned': '{{by}} redactó el plan.',
  'event.proposed': '{{by}} propuso a {{sme}} como SME.',
  'event.rated': '{{by}} dio su valoración: {{rating}}.',
  'event.rated-private': '{{by}} dio su valoración al FPM.',
  'event.refused': '{{by}} declinó la propuesta.',
  'event.released': '{{by}} liberó al SME.',
  'event.reminded': 'Recordatorio enviado: {{what}}, plazo {{at}}.',
  'event.resubmitted': '{{by}} revisó la solicitud y la envió de nuevo.',
  'event.returned': '{{by}} devolvió la solicitud con preguntas.',
  'event.submitted': '{{by}} envió la solicitud.',
  'event.triaged': '{{by}} clasificó la solicitud.',
  'event.unconfirmed': 'La confirmación no llegó a tiempo.',
  'event.withdrawn': '{{by}} retiró la solicitud.',
  'headline.answer': '{{reader}}, acepte o decline esta asignación.',
  'headline.assign': '{{reader}}, asigne un SME: {{by}} ha aprobado la solicitud.',
  'headline.assign-again': '{{reader}}, asigne otro SME: {{by}} ha declinado.',
  'headline.assign-released': '{{reader}}, asigne otro SME: {{by}} ha liberado al anterior.',
  'headline.close':
    '{{reader}}, {{sme}} ha completado la colaboración: vea el resultado y cierre la solicitud.',
  'headline.closed-released': '{{by}} ha liberado al SME y ha cerrado la solicitud.',
  'headline.complete':
    '{{reader}}, el plan vale hasta el {{end}}. Complete con un resumen cuando el trabajo esté hecho.',
  'headline.confirm-plan': '{{reader}}, lea el plan y confírmelo.',
  'headline.confirmation':
    'Hemos recibido su solicitud {{id}}. Lo siguiente: se clasificará {{triage}} y se decidirá {{decision}}.',
  'headline.confirmation-again':
    'Hemos recibido su solicitud revisada {{id}}. Lo siguiente: se clasificará {{triage}} y después se decidirá.',
  'headline.consent': '{{reader}}, {{by}} le ofrece a {{sme}} como SME. ¿Está de acuerdo?',
  'headline.decide': '{{reader}}, decida: {{requester}} ({{partner}}) solicita un SME.',
  'headline.late-other.assign':
    'Todavía no se ha asignado ningún SME a {{id}}; el plazo era el {{at}}.',
  'headline.late-other.decision':
    '{{id}} lleva retraso: el plazo para la decisión de {{fpm}} era el {{at}}.',
  'headline.late-other.triage':
    '{{id}} lleva retraso: el plazo para la clasificación por el equipo de asignación era el {{at}}.',
  'headline.late.assign':
    '{{reader}}, {{id}} lleva retraso: asigne ahora un SME. El plazo era el {{at}}.',
  'headline.late.decision':
    '{{reader}}, {{id}} lleva retraso: decida ahora. El plazo para su decisión era el {{at}}.',
  'headline.late.triage':
    '{{reader}}, {{id}} lleva retraso: clasifíquela ahora. El plazo era el {{at}}.',
  'headline.make-plan': '{{reader}}, {{sme}} ha aceptado: acuerden el plan entre socio, FPM y SME.',
  'headline.make-plan-own':
    '{{reader}}, gracias por aceptar: acuerde el plan con {{requester}} y {{fpm}}.',
  'headline.period-ended':
    '{{reader}}, el período acordado de {{id}} termina el {{end}}: ¿qué se ha logrado y qué falta?',
  'headline.plan-waits': 'Usted ha confirmado el plan; falta: {{waiting}}.',
  'headline.question': '{{reader}}, responda: {{asker}} tiene una pregunta sobre esta solicitud.',
  'headline.rate': '{{sme}} ha completado la colaboración. {{reader}}, ¿cómo ha ido?',
  'headline.rate-own': '{{reader}}, ha completado la colaboración. ¿Cómo le ha ido?',
  'headline.remind.assign':
    'Recordatorio: {{reader}}, el plazo para asignar un SME a {{id}} es el {{at}}.',
  'headline.remind.decision':
    'Recordatorio: {{reader}}, el plazo para su decisión sobre {{id}} es el {{at}}.',
  'headline.remind.triage':
    'Recordatorio: {{reader}}, el plazo para clasificar {{id}} es el {{at}}.',
  'headline.revise': '{{reader}}, responda a las preguntas de {{by}} y envíe de nuevo.',
  'headline.state.approved': '{{by}} ha aprobado; el equipo de asignación busca un SME.',
  'headline.state.assigned': 'Se ha asignado a {{sme}} y se le ha pedido que acepte.',
  'headline.state.closed': '{{by}} ha cerrado la solicitud.',
  'headline.state.completed': '{{sme}} ha completado la colaboración; {{fpm}} cierra la solicitud.',
  'headline.state.denied': '{{by}} ha negado la solicitud: {{reason}}.',
  'headline.state.engaged':
    'Los tres han confirmado el plan: {{sme}} y {{requester}} colaboran hasta el {{end}}.',
  'headline.state.onboarding':
    '{{sme}} ha aceptado y se pondrá en contacto directamente con {{requester}}.',
  'headline.state.proposed': 'Se ha propuesto a {{sme}}; falta el consentimiento de {{requester}}.',
  'headline.state.refused': '{{by}} ha declinado la propuesta; no queda nada por hacer.',
  'headline.state.returned': 'Se ha pedido a {{requester}} que responda a preguntas de {{by}}.',
  'headline.state.submitted': 'En espera de la clasificación y de la decisión de {{fpm}}.',
  'headline.state.triaged': 'Clasificada por {{by}}; en espera de la decisión de {{fpm}}.',
  'headline.state.withdrawn': '{{by}} ha retirado la solicitud; no queda nada por hacer.',
  'headline.taken-over': '{{reader}}, {{by}} le ha traspasado esta solicitud.',
  'headline.triage': '{{reader}}, clasifique: {{requester}} ({{partner}}) solicita un SME.',
  'headline.yours':
    '{{sme}} ha aceptado y se pondrá en contacto directamente con usted. Acuerden el plan juntos.',
  'late.assign': 'Le prometimos un SME a más tardar el {{at}}. Nos hemos retrasado y lo sentimos.',
  'late.decision':
    'Le prometimos una decisión a más tardar el {{at}}. Nos hemos retrasado y lo sentimos.',
  'late.triage':
    'Le prometimos clasificar su solicitud a más tardar el {{at}}. Nos hemos retrasado y lo sentimos.',
  'news.accepted':
    '{{by}} ha aceptado {{id}} y se pondrá en contacto directamente con {{requester}}.',
  'news.accepted-yours':
    '{{by}} ha aceptado {{id}} y se pondrá en contacto directamente con usted.',
  'news.answered': '{{by}} ha respondido a su pregunta sobre {{id}}.',
  'news.approved': '{{by}} ha aprobado {{id}}; el equipo de asignación busca un SME.',
  'news.asked': '{{by}} tiene una pregunta sobre {{id}}.',
  'news.assigned': 'Se ha asignado a {{sme}} a {{id}} y se le ha pedido que acepte.',
  'news.closed': '{{by}} ha cerrado {{id}}. Si surge algo, póngase en contacto con su FPM.',
  'news.completed': '{{by}} ha completado la colaboración de {{id}}.',
  'news.confirmed': '{{by}} ha confirmado el plan de {{id}}.',
  'news.consented': '{{by}} ha aceptado su propuesta {{id}}; lo siguiente es el plan.',
  'news.declined': '{{by}} ha declinado {{id}}; el equipo de asignación busca otro SME.',
  'news.denied': '{{by}} ha negado {{id}}: {{reason}}.',
  'news.handed-over': '{{by}} ha traspasado {{id}}: a partir de ahora su FPM para ella es {{to}}.',
  'news.overdue': '{{id}}: {{late}}',
  'news.period-ended': 'Termina el período acordado de {{id}}.',
  'news.planned': '{{by}} ha redactado el plan de {{id}}.',
  'news.proposed': '{{by}} propone a {{sme}} como SME ({{id}}).',
  'news.rated': '{{by}} ha dado su valoración de {{id}}: {{rating}}.',
  'news.refused': '{{by}} ha declinado su propuesta {{id}}.',
  'news.released': '{{by}} ha liberado al SME de {{id}}; el equipo de asignación busca otro.',
  'news.released-closed': '{{by}} ha liberado al SME de {{id}} y ha cerrado la solicitud.',
  'news.released-you': '{{by}} le ha liberado de {{id}}; gracias. No le queda nada por hacer.',
  'news.reminded': 'Recordatorio de {{id}}: {{what}}, plazo {{at}}.',
  'news.resubmitted': '{{by}} ha revisado {{id}} y la ha enviado de nuevo.',
  'news.returned': '{{by}} tiene preguntas sobre {{id}}; respóndalas y envíe de nuevo.',
  'news.submitted': '{{by}} ha enviado {{id}}.',
  'news.triaged': '{{by}} ha hecho la revisión inicial de {{id}}; lo siguiente es la decisión.',
  'news.unconfirmed': 'La confirmación de {{id}} no llegó a tiempo.',
  'news.withdrawn': '{{by}} ha retirado {{id}}; no queda nada por decidir.',
  'refusal.already.accepted':
    'Ya aceptada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.approved':
    'Ya aprobada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.assigned':
    'Ya hay un SME asignado por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.changed':
    'Entretanto {{by}} ha cambiado algo, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.closed':
    'Ya cerrada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.completed':
    'Ya completada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.confirmed':
    'Entretanto {{by}} ha confirmado el plan, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.consented':
    '{{by}} ya aceptó la propuesta a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.declined':
    'Ya declinada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.denied':
    'Ya negada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.handed-over':
    'Ya traspasada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.planned':
    'Entretanto {{by}} ha cambiado el plan, a las {{time}} del {{date}}. Léalo de nuevo.',
  'refusal.already.rated':
    'Entretanto {{by}} ha dado su valoración, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.refused':
    '{{by}} ya declinó la propuesta a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.released':
    'Al SME ya lo liberó {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.resubmitted':
    'Ya enviada de nuevo por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.returned':
    'Ya devuelta por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.submitted':
    'Ya enviada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.triaged':
    'Ya clasificada por {{by}} a las {{time}} del {{date}}. Mírela de nuevo y decida.',
  'refusal.already.withdrawn':
    'Ya retirada por {{by}} a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.invalid':
    'Corrija los campos que llevan una nota. No se ha perdido nada de lo que escribió.',
  'refusal.no-plan': 'Todavía no hay ningún plan que confirmar. Redacte uno primero.',
  'refusal.not-a-partner':
    'Solo los contactos de un socio pueden solicitar un SME. Pida a su FPM que le añada.',
  'refusal.not-found':
    'No hay ninguna solicitud {{id}} que usted pueda ver. Compruebe el número en su lista.',
  'refusal.not-now':
    'Esto no es posible mientras la solicitud está en el estado «{{state}}». No se ha cambiado nada.',
  'refusal.not-yours': 'Esto le corresponde a otra persona. No se ha cambiado nada.',
  'refusal.nothing-asked': 'Todas las preguntas ya tienen respuesta. No se ha cambiado nada.',
  'refusal.old-form':
    'Este formulario se continuó en otro lugar. Aquí está lo guardado; continúe desde aquí.',
  'refusal.once-only': 'Ya lo ha hecho; una vez basta. No se ha cambiado nada.',
  'refusal.own-request':
    'No puede decidir sobre su propia solicitud. Debe hacerlo otra persona; no se ha cambiado nada.',
  'refusal.too-many':
    'Una persona puede enviar como máximo {{most}} solicitudes nuevas en 24 horas. Lo que ha escrito se conserva; envíelo más tarde, por favor.',
  'refusal.unknown-action': 'No conozco este botón. Abra la solicitud de nuevo desde su lista.',
  'refusal.unknown-person':
    'No he podido encontrarle en el directorio. Póngase en contacto con su FPM o con el equipo de asignación.',
};
