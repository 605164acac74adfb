import type { enCustomerEvents } from '../en/events.ts';

/** Spanish for customers: what has happened. */
export const esCustomerEvents: Readonly<Record<keyof typeof enCustomerEvents, string>> = {
  'closing.told.begun': 'La interacción ha comenzado.',
  'closing.told.fm-changed': '{{fm}} se encarga de esta interacción a partir de ahora.',
  'closing.told.fm-gone':
    '{{customer}} está sin FM: {{fm}} ya no lo es. Traspase el cliente, por favor.',
  'closing.told.left': '{{by}} ha dejado la interacción; está finalizada.',
  'closing.told.mail-refused':
    'El correo a {{mail}} sobre {{service}} no se ha aceptado. Corrija la dirección y envíelo de nuevo, por favor.',
  'closing.told.not-queued': 'No se puede mover el inquilino a la cola: {{comment}}',
  'closing.told.queue-asked': 'Mueva {{customer}} a {{queue}}, por favor.',
  'closing.told.queue-over': 'Ya no se pide mover {{customer}} a {{queue}}.',
  'closing.told.queued': '{{customer}} está en {{queue}}. Ya puede quitar su nombre.',
  'closing.told.region-changed':
    'Se ha corregido la región: mueva {{customer}} a {{queue}} en su lugar, por favor.',
  'closing.told.resumed':
    'Viene otro servicio después de todo: saque {{customer}} de {{queue}}, por favor. {{comment}}',
  'closing.told.talked': '{{customer}} no está satisfecho: {{satisfaction}}',
  'closing.told.used':
    '{{service}} ha alcanzado su meta según datos importados. Prepare la conversación, por favor.',
  'closing.wait.announced': '{{service}} se anunció y está pendiente de su RFA.',
  'closing.wait.leave': '{{customer}} está en la cola. Quite su nombre en FTOP y aquí, por favor.',
  'closing.wait.next-action': 'Hoy es la fecha de la siguiente acción de {{customer}}.',
  'closing.wait.queue': 'Todavía hay que mover {{customer}} a {{queue}}.',
  'closing.wait.talk': '{{service}} ha alcanzado su meta; falta la conversación de cierre.',
  'customer.told.asked': 'Un socio solicita un SME para su cliente {{customer}}: {{request}}.',
  'customer.told.given': '{{customer}} es su cliente a partir de ahora.',
  'customer.told.parked':
    'Ha llegado {{request}} para {{customer}}, que está en {{queue}} hasta el {{date}}.',
  'customer.told.queue-told':
    '{{by}} avisa: ha llegado {{request}} para {{customer}}, que está en {{queue}}.',
};
