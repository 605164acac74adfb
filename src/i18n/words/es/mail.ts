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
  'mail.open': 'Abrir SME Desk en Teams',
  'mail.reason':
    'Recibe este aviso por correo electrónico porque SME Desk no ha podido contactarle en Microsoft Teams.',
  'mail.reply':
    'Se ha enviado automáticamente. Su respuesta la lee el equipo de asignación: {{mailbox}}.',
  'told.mail': 'Avisados por correo electrónico: {{names}}.',
  'told.teams': 'Avisados en Teams: {{names}}.',
};
