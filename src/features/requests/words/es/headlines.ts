import type { enHeadlines } from '../en/headlines.ts';

/** Spanish for the first line of a card: what the reader is asked to do, or the state of the request. */
export const esHeadlines: Readonly<Record<keyof typeof enHeadlines, string>> = {
  'headline.answer': 'Acepte o rechace esta asignación.',
  'headline.answer-offer':
    '{{by}} quiere proponerle como SME a {{partner}}. ¿Acepta? Al socio se le preguntará después.',
  'headline.assign': 'Asigne un SME: {{by}} ha aprobado la solicitud.',
  'headline.assign-again': 'Asigne otro SME: {{by}} ha rechazado la asignación.',
  'headline.assign-left': 'Asigne otro SME: el anterior ya no está en el programa.',
  'headline.assign-released':
    'Asigne otro SME: {{by}} ha finalizado la participación del anterior.',
  'headline.close':
    '{{sme}} ha completado la colaboración: vea el resultado y cierre la solicitud.',
  'headline.closed-released':
    '{{by}} ha finalizado la participación del SME y ha cerrado la solicitud.',
  'headline.complete':
    'El plan es válido hasta el {{end}}. Complete con un resumen cuando el trabajo esté hecho.',
  'headline.complete-over': 'El plan terminó el {{end}}. Complete con un resumen o prorróguelo.',
  'headline.confirm-change':
    'Lea el cambio del plan y confírmelo. Mientras tanto, el trabajo sigue.',
  'headline.confirm-plan': 'Lea el plan y confírmelo.',
  'headline.confirmation':
    'Hemos recibido su solicitud {{id}}. Lo siguiente: la revisión inicial {{triage}} y la decisión {{decision}}.',
  'headline.confirmation-again':
    'Hemos recibido de nuevo su solicitud {{id}}. Lo siguiente: la revisión inicial {{triage}} y después la decisión.',
  'headline.consent': '{{by}} le ofrece a {{sme}} como SME. ¿Está de acuerdo?',
  'headline.consented': '{{by}} ha aceptado a {{sme}} como SME; lo siguiente es el plan.',
  'headline.decide': 'Decida: {{requester}} ({{partner}}) solicita un SME.',
  'headline.engaged-over':
    'El plan de {{sme}} y {{requester}} terminó el {{end}}: falta que {{sme}} complete o que una de las tres partes lo prorrogue.',
  'headline.expert-left':
    '{{sme}} ya no está en el programa: la propuesta ha terminado y no queda nada por hacer.',
  'headline.given': 'Ha pasado esta solicitud a {{to}}.',
  'headline.late-other.assign':
    'Todavía no se ha asignado ningún SME a {{id}}; el plazo era el {{at}}.',
  'headline.late-other.decision':
    '{{id}} lleva retraso: el plazo para la decisión de {{fpm}} era el {{at}}.',
  'headline.late-other.triage':
    '{{id}} lleva retraso: el plazo para la revisión inicial por el equipo de asignación era el {{at}}.',
  'headline.late.assign': '{{id}} lleva retraso: asigne ahora un SME. El plazo era el {{at}}.',
  'headline.late.decision':
    '{{id}} lleva retraso: decida ahora. El plazo para su decisión era el {{at}}.',
  'headline.late.triage':
    '{{id}} lleva retraso: haga ahora la revisión inicial. El plazo era el {{at}}.',
  'headline.make-plan': '{{sme}} ha aceptado: acuerden el plan entre socio, FPM y SME.',
  'headline.make-plan-consented':
    '{{by}} ha aceptado a {{sme}} como SME: acuerden el plan entre socio, FPM y SME.',
  'headline.make-plan-own': 'Gracias por aceptar: acuerde el plan con {{requester}} y {{fpm}}.',
  'headline.make-plan-own-consented':
    '{{by}} le ha aceptado como SME: acuerde el plan con {{requester}} y {{fpm}}.',
  'headline.own.approved': 'Usted ha aprobado; el equipo de asignación busca un SME.',
  'headline.own.closed': 'Ha cerrado la solicitud.',
  'headline.own.closed-released':
    'Ha finalizado la participación del SME y ha cerrado la solicitud.',
  'headline.own.completed': 'Ha completado la colaboración; {{fpm}} cierra la solicitud.',
  'headline.own.denied': 'Ha rechazado la solicitud: {{reason}}.',
  'headline.own.denied-other': 'Ha rechazado la solicitud.',
  'headline.own.engaged':
    'Los tres han confirmado el plan: usted colabora con {{sme}} hasta el {{end}}.',
  'headline.own.engaged-over':
    'Su plan con {{sme}} terminó el {{end}}: falta que {{sme}} complete o que una de las tres partes lo prorrogue.',
  'headline.own.refused': 'Ha rechazado la propuesta; no queda nada por hacer.',
  'headline.own.returned': 'Se ha pedido a {{requester}} que responda a sus preguntas.',
  'headline.own.triaged': 'Usted la ha revisado; en espera de la decisión de {{fpm}}.',
  'headline.own.withdrawn': 'Ha retirado la solicitud; no queda nada por hacer.',
  'headline.period-ended':
    'El período acordado de {{id}} termina el {{end}}: ¿qué se ha logrado y qué falta?',
  'headline.period-over':
    'El período acordado de {{id}} terminó el {{end}}: ¿qué se ha logrado y qué falta?',
  'headline.plan-waits': 'Usted ha confirmado el plan; falta: {{waiting}}.',
  'headline.question': 'Responda: {{asker}} tiene una pregunta sobre esta solicitud.',
  'headline.rate': '{{sme}} ha completado la colaboración. ¿Cómo ha ido?',
  'headline.rate-own': 'Ha completado la colaboración. ¿Cómo le ha ido?',
  'headline.remind.assign': 'Recordatorio: el plazo para asignar un SME a {{id}} es el {{at}}.',
  'headline.remind.decision': 'Recordatorio: el plazo para su decisión sobre {{id}} es el {{at}}.',
  'headline.remind.triage':
    'Recordatorio: el plazo para la revisión inicial de {{id}} es el {{at}}.',
  'headline.revise': 'Responda a las preguntas de {{by}} y envíe de nuevo.',
  'headline.state.approved': '{{by}} ha aprobado; el equipo de asignación busca un SME.',
  'headline.state.assigned': 'Se ha asignado a {{sme}} y se le ha pedido que acepte.',
  'headline.state.closed': '{{by}} ha cerrado la solicitud.',
  'headline.state.completed': '{{sme}} ha completado la colaboración; {{fpm}} cierra la solicitud.',
  'headline.state.denied': '{{by}} ha rechazado la solicitud: {{reason}}.',
  'headline.state.denied-other': '{{by}} ha rechazado la solicitud.',
  'headline.state.engaged':
    'Los tres han confirmado el plan: {{sme}} y {{requester}} colaboran hasta el {{end}}.',
  'headline.state.offered': 'Primero se pregunta a {{sme}} y después a {{requester}}.',
  'headline.state.onboarding':
    '{{sme}} ha aceptado y se pondrá en contacto directamente con {{requester}}.',
  'headline.state.proposed': 'Se ha propuesto a {{sme}}; falta el consentimiento de {{requester}}.',
  'headline.state.refused': '{{by}} ha rechazado la propuesta; no queda nada por hacer.',
  'headline.state.returned': 'Se ha pedido a {{requester}} que responda a preguntas de {{by}}.',
  'headline.state.submitted': 'En espera de la revisión inicial y de la decisión de {{fpm}}.',
  'headline.state.triaged': 'Revisada por {{by}}; en espera de la decisión de {{fpm}}.',
  'headline.state.withdrawn': '{{by}} ha retirado la solicitud; no queda nada por hacer.',
  'headline.taken-over': '{{by}} le ha traspasado esta solicitud.',
  'headline.taken-over-left':
    'Esta solicitud está ahora en sus manos: su FPM anterior ya no está en el programa.',
  'headline.triage': 'Haga la revisión inicial: {{requester}} ({{partner}}) solicita un SME.',
  'headline.unreached':
    'Todavía no se ha podido avisar a {{who}} sobre {{id}}: encárguese de que siga adelante.',
  'headline.yours':
    '{{sme}} ha aceptado y se pondrá en contacto directamente con usted. Acuerden el plan juntos.',
  'state.approved': 'Aprobada',
  'state.assigned': 'Asignada',
  'state.closed': 'Cerrada',
  'state.completed': 'Completada',
  'state.denied': 'Rechazada',
  'state.engaged': 'En colaboración',
  'state.offered': 'Ofrecida',
  'state.onboarding': 'Incorporación',
  'state.proposed': 'Propuesta',
  'state.refused': 'Propuesta rechazada',
  'state.returned': 'Devuelta',
  'state.submitted': 'Enviada',
  'state.triaged': 'Revisada',
  'state.withdrawn': 'Retirada',
  'unconfirmed.title': '⚠ La confirmación de esta solicitud no llegó a tiempo.',
};
