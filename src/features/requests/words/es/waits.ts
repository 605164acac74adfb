import type { enWaits } from '../en/waits.ts';

/** Spanish for what the clock reminds of, and for what can be done about it. */
export const esWaits: Readonly<Record<keyof typeof enWaits, string>> = {
  'action.contact': 'He establecido contacto',
  'action.extend': 'Prorrogar hasta este día',
  'action.ftop': 'Lo he anotado en FTOP',
  'action.open-extend': 'Prorrogar…',
  'action.open-reassign': 'Asignar a otra persona…',
  'error.not-later': 'Seleccione un día posterior al último actual.',
  'error.own-sme': 'Esta persona lo ha solicitado o responde por el socio; seleccione a otra.',
  'error.same-sme': 'Seleccione un SME distinto del actual.',
  'event.contacted': '{{by}} ha establecido contacto.',
  'event.entered': '{{by}} anotó el resumen en FTOP.',
  'event.extended': '{{by}} prorrogó la colaboración hasta el {{end}}.',
  'event.waited': 'Recordatorio enviado: sin cambios desde el {{since}}.',
  'extend.hint': 'Se avisa a las otras dos partes. El plan no cambia, salvo su último día.',
  'headline.wait-other.again':
    'Desde el {{since}} no se ha vuelto a asignar un SME a {{id}}; se ha avisado al equipo de asignación.',
  'headline.wait-other.assigned':
    '{{sme}} no ha respondido a la asignación de {{id}} desde el {{since}}; puede asignársela a otra persona.',
  'headline.wait-other.confirm':
    'Desde el {{since}} el plan de {{id}} está sin confirmar por {{waiting}}: pregunte, por favor.',
  'headline.wait-other.contact':
    '{{sme}} se encarga de {{id}} desde el {{since}} y, que sepamos, aún no ha establecido contacto: pregunte, por favor.',
  'headline.wait-other.offered':
    '{{sme}} no ha dicho desde el {{since}} si acepta la propuesta {{id}}; hasta entonces no se pregunta al socio.',
  'headline.wait-other.proposed':
    '{{requester}} no ha respondido a su propuesta {{id}} desde el {{since}}.',
  'headline.wait-other.returned':
    '{{requester}} no ha respondido a las preguntas sobre {{id}} desde el {{since}}: pregunte, por favor.',
  'headline.wait.again':
    'Recordatorio: asigne otro SME a {{id}}; no tiene ninguno desde el {{since}}.',
  'headline.wait.assigned':
    'Recordatorio: acepte o rechace {{id}}; la tiene asignada desde el {{since}}.',
  'headline.wait.close': 'Recordatorio: revise el resultado de {{id}} y cierre la solicitud.',
  'headline.wait.confirm': 'Recordatorio: lea el plan de {{id}} y confírmelo.',
  'headline.wait.contact':
    'Recordatorio: póngase en contacto con {{requester}} por {{id}} e indíquelo aquí.',
  'headline.wait.end': 'El plan de {{id}} termina el {{end}}: complételo o prorróguelo.',
  'headline.wait.ended': 'El plan de {{id}} terminó el {{end}}: complételo o prorróguelo.',
  'headline.wait.feedback':
    'Recordatorio: ¿qué tal fue la colaboración de {{id}}? Su valoración llega al FPM.',
  'headline.wait.ftop': 'Recordatorio: anote el resumen de {{id}} en FTOP e indíquelo aquí.',
  'headline.wait.offered':
    'Recordatorio: diga si acepta la propuesta {{id}}; se le preguntó el {{since}}.',
  'headline.wait.plan': 'Recordatorio: acuerden el plan de {{id}} y anótenlo.',
  'headline.wait.proposed':
    'Recordatorio: se le ofrece a {{sme}} como SME ({{id}}). ¿Está de acuerdo?',
  'headline.wait.question':
    'Recordatorio: {{asker}} espera una respuesta sobre {{id}} desde el {{since}}.',
  'headline.wait.returned':
    'Recordatorio: responda a las preguntas sobre {{id}} y vuelva a enviarla.',
  'label.new-end': 'Nuevo último día',
  'news.assigned-instead': '{{id}} se ha asignado a otro SME; usted ya no tiene que hacer nada.',
  'news.contacted': '{{by}} ha establecido contacto por {{id}}.',
  'news.entered': '{{by}} ha anotado el resumen de {{id}} en FTOP.',
  'news.extended': '{{by}} ha prorrogado {{id}} hasta el {{end}}.',
  'news.unconfirmed-fpm':
    'La confirmación de {{id}} no se ha podido entregar a tiempo a {{requester}}.',
  'news.waited': 'Recordatorio de {{id}}: sin cambios desde el {{since}}.',
  'reassign.hint':
    '{{sme}} aún no ha respondido y se le comunicará que otra persona se encarga de la solicitud.',
  'refusal.already.contacted':
    '{{by}} ya estableció contacto a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.entered':
    '{{by}} ya anotó el resumen en FTOP a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.extended':
    'Entretanto {{by}} ha prorrogado la colaboración, a las {{time}} del {{date}}. Vuelva a mirar.',
  'turn-to.requester': 'Comunique usted a {{requester}} que la solicitud ha llegado: {{mail}}.',
};
