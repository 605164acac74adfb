/** Spanish for access: the text of the permissions, letters and news. */
export const esAccessTexts = {
  'access.consent.addresses': 'Sus direcciones para los avisos',
  'access.consent.erased':
    'Para que se borre: dígaselo a su FPM o al buzón del equipo de asignación',
  'access.consent.identity':
    'Su nombre, su nombre de usuario y el identificador de su organización',
  'access.consent.kept': 'Los datos se conservan hasta que se borren',
  'access.consent.kept-days': 'Lo que ha terminado se conserva {{days}} días',
  'access.consent.language': 'Su idioma y su zona horaria',
  'access.consent.leave': 'Puede irse en cualquier momento, con «Finalizar mi acceso»',
  'access.consent.messages': 'SME Desk le escribe en Teams y, si no es posible, por correo',
  'access.consent.readers':
    'Su FPM, el equipo de asignación, el SME y los demás contactos de su empresa leen sus solicitudes',
  'access.consent.title': 'Con qué trabaja SME Desk',
  'access.consent.typed': 'Lo que escribe en solicitudes, planes y comentarios',
  'access.consent.version': 'Versión de este texto: {{version}}',
  'access.decided.denied': '{{who}} ha rechazado el acceso de {{name}} para {{partner}}.',
  'access.decided.invited': '{{who}} ha invitado a {{name}} para {{partner}}.',
  'access.decided.returned': '{{who}} ha hecho preguntas a {{name}}.',
  'access.letter.code': 'Su código: {{code}}',
  'access.letter.greeting': 'Hola, {{name}}:',
  'access.letter.help': 'Pueden ayudarle su FPM o este buzón: {{mailbox}}.',
  'access.letter.how':
    'Abra SME Desk en Microsoft Teams con su propia cuenta, acepte los permisos y termine con este código. Es válido hasta el {{until}}, solo para usted.',
  'access.letter.number':
    'Escriba este número en SME Desk en 30 minutos para usar esta dirección para el correo: {{code}}',
  'access.letter.number-subject': 'SME Desk: confirme su dirección',
  'access.letter.open': 'Abrir la aplicación en Teams',
  'access.letter.subject': 'Su invitación a SME Desk para {{partner}}',
  'access.letter.text': '{{who}} le invita a SME Desk para {{partner}}.',
  'access.told.applicant.help-answered': '{{by}} ha respondido a su pregunta.',
  'access.told.applicant.lapsed': 'Nadie ha respondido a las preguntas en 30 días.',
  'access.told.applicant.moved':
    'Su empresa ya no está en el programa; ahora decide el equipo de asignación.',
  'access.told.applicant.moved-back':
    'Su empresa vuelve a estar en el programa; ahora decide {{who}}.',
  'access.told.applicant.overdue':
    'Prometimos una respuesta para este momento. {{who}} y el equipo de asignación saben que se retrasa.',
  'access.told.applicant.reminded-invitation': 'Su invitación termina el {{until}}.',
  'access.told.applicant.reminded-returned':
    'Las preguntas sobre su registro aún esperan sus respuestas.',
  'access.told.applicant.restored': 'Su acceso se ha restablecido.',
  'access.told.approver.ended': '{{name}} ha finalizado el acceso para {{partner}}.',
  'access.told.approver.expired': 'La invitación de {{name}} ha caducado.',
  'access.told.approver.handed-over':
    'Ahora decide usted si {{name}} obtiene acceso para {{partner}}.',
  'access.told.approver.help-asked': '{{name}} necesita ayuda con el registro.',
  'access.told.approver.keeps': 'Ahora usted se ocupa del acceso de {{name}} para {{partner}}.',
  'access.told.approver.lapsed': '{{name}} no ha respondido en 30 días.',
  'access.told.approver.missed':
    'La invitación no ha llegado a {{name}} ni en Teams ni por correo.',
  'access.told.approver.moved':
    'Ahora decide usted si {{name}} obtiene acceso para {{partner}}: el programa ha cambiado.',
  'access.told.approver.overdue': 'La respuesta a {{name}} se retrasa.',
  'access.told.approver.refused': '{{name}} no ha aceptado los permisos.',
  'access.told.approver.registered': '{{name}} es ahora contacto de {{partner}}.',
  'access.told.approver.reminded-decision': '{{name}} espera una respuesta, antes del {{due}}.',
  'access.told.approver.renewed': '{{name}} pide una nueva invitación para {{partner}}.',
  'access.told.approver.submitted':
    '{{name}} pide acceso para {{partner}}, por decidir antes del {{due}}.',
  'access.told.approver.suspended':
    'El acceso de {{name}} está suspendido. ¿A quién pasan sus solicitudes abiertas?',
  'access.told.approver.tried':
    'La invitación de {{name}} ha terminado: se escribieron {{most}} códigos incorrectos.',
  'access.told.approver.withdrawn': '{{name}} ha retirado el registro.',
} as const;
