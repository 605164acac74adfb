import type { enMail } from '../en/mail.ts';

/** Spanish for e-mail, and for who was told by which channel. */
export const esMail: Readonly<Record<keyof typeof enMail, string>> = {
  'mail.act': 'Para ello, abra SME Desk en Microsoft Teams y envíele este mensaje:',
  'mail.act-title': 'Dónde puede actuar',
  'mail.failed': 'Tampoco se ha podido entregar un correo.',
  'mail.forwarded': 'Solo es posible en Teams, porque un correo se puede reenviar.',
  'mail.look': 'Encontrará todo en Microsoft Teams: abra allí SME Desk y envíele este mensaje:',
  'mail.look-title': 'Dónde seguir leyendo',
  'mail.no-mailbox': 'Tampoco existe un buzón con la dirección conocida.',
  'mail.notice-only':
    'A la dirección del formulario, que nadie conoce, solo se envió un aviso con palabras fijas.',
  'mail.open': 'Abrir SME Desk en Teams',
  'mail.reason':
    'Recibe este aviso por correo electrónico porque SME Desk no ha podido contactarle en Microsoft Teams.',
  'mail.reply':
    'Se ha enviado automáticamente. Su respuesta la lee el equipo de asignación: {{mailbox}}.',
  'mail.stranger': 'Hay preguntas para quien la presentó. Solo se responden en Microsoft Teams.',
  'mail.stranger-reason':
    'Recibe este mensaje porque alguien ha indicado esta dirección en una solicitud. Aquí no se enviará nada más sobre ella; si no le dice nada, no tiene que hacer nada.',
  'mail.stranger-subject': 'SME Desk: la solicitud {{id}} se ha devuelto',
  'told.mail': 'Avisados por correo electrónico: {{names}}.',
  'told.teams': 'Avisados en Teams: {{names}}.',
};
