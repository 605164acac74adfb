import type { enCustomerTexts } from '../en/texts.ts';

/** Spanish for customers: notes for FTOP and mails, to be pasted. */
export const esCustomerTexts: Readonly<Record<keyof typeof enCustomerTexts, string>> = {
  'customerMail.body':
    'Buenos días:\nLa habilitación de {{service}} en {{customer}} se ha completado. Esto es lo que se ha hecho:\n{{activities}}\nCon ello termina esta interacción con FastTrack. Si vuelve a necesitar ayuda de FastTrack, solicítela con el formulario RFA: {{link}}\nGracias por su colaboración.\n{{fm}}, FastTrack Manager',
  'customerMail.body-next':
    'Buenos días:\nLa habilitación de {{service}} en {{customer}} se ha completado. Esto es lo que se ha hecho:\n{{activities}}\nPara la siguiente carga de trabajo, solicite la ayuda de FastTrack con el formulario RFA: {{link}}\nGracias por su colaboración.\n{{fm}}, FastTrack Manager',
  'customerMail.subject': '{{customer}}: habilitación de {{service}} completada',
  'ftop.customer': 'Cliente: informado por correo el {{date}} ({{mails}}).',
  'ftop.customer-not': 'Cliente: no informado por correo, sigue otra carga de trabajo.',
  'ftop.faq-no': 'Preguntas frecuentes leídas: no. Siguientes pasos: {{steps}}',
  'ftop.faq-yes': 'Preguntas frecuentes leídas: sí. Siguientes pasos: {{steps}}',
  'ftop.heading': 'FINALIZACIÓN DE LA INTERACCIÓN (HABILITACIÓN) - {{service}}',
  'ftop.milestone':
    'Meta: {{active}} usuarios activos con {{licences}} licencias el {{date}} ({{source}}); necesarios: {{needed}}.',
  'ftop.next-action': 'Fecha de la siguiente acción: {{date}}.',
  'ftop.no-blocker': 'El cliente confirma que ningún obstáculo técnico impide la implementación.',
  'ftop.none': 'ninguno.',
  'ftop.queue': 'Cola: {{queue}}, solicitada el {{date}}.',
  'ftop.result-done': 'Resultado: interacción finalizada, sin otra carga de trabajo.',
  'ftop.result-next':
    'Resultado: el cliente está listo para otra carga de trabajo: {{services}}. Formulario RFA mostrado: {{how}}',
  'ftop.status': 'Estado: {{status}}',
  'ftop.talk': 'Conversación: {{date}}.',
  'ftop.team-mailed': 'Equipo de cuentas: informado por correo el {{date}} ({{mails}}).',
  'ftop.team-mailed-unmanaged':
    'Equipo de cuentas: informado por correo el {{date}} ({{mails}}); cuenta no gestionada.',
  'ftop.team-not': 'Equipo de cuentas: no informado por correo.',
  'ftop.team-unknown': 'Equipo de cuentas: no conocido.',
  'ftop.team-unknown-unmanaged': 'Equipo de cuentas: no conocido; cuenta no gestionada.',
  'paste.mail': 'Para: {{to}}\nAsunto: {{subject}}\n\n{{body}}',
  'queueMail.body':
    'Inquilino: {{customer}}, {{tenant}}. Fecha de la siguiente acción: {{date}}. FM hasta entonces: {{fm}}.\nConfírmelo en SME Desk, por favor; solo entonces el FM retira su nombre.',
  'queueMail.subject': 'Mueva {{customer}} a {{queue}}, por favor',
  'teamMail.body':
    'Buenos días:\nLa habilitación de {{service}} en {{customer}} se ha completado: {{active}} usuarios activos con {{licences}} licencias el {{date}}.\nLes ruego que realicen conmigo la revisión de cierre con el cliente. Después de esa revisión terminaré mi participación en esta interacción.\n¿Puedo contar con su ayuda en estos últimos pasos? Indíquenme, por favor, quién participará.\n{{fm}}, FastTrack Manager',
  'teamMail.subject': '{{customer}}: habilitación de {{service}} completada',
};
