import type { enMail } from '../en/mail.ts';

/** German for e-mail, and for who was told by which channel. */
export const deMail: Readonly<Record<keyof typeof enMail, string>> = {
  'mail.act': 'Öffnen Sie dazu SME Desk in Microsoft Teams und senden Sie dort diese Nachricht:',
  'mail.act-title': 'Wo Sie handeln können',
  'mail.failed': 'Auch eine E-Mail war nicht zustellbar.',
  'mail.forwarded': 'Das geht nur in Teams, denn eine E-Mail kann weitergeleitet werden.',
  'mail.look':
    'Alles Weitere finden Sie in Microsoft Teams: Öffnen Sie dort SME Desk und senden Sie diese Nachricht:',
  'mail.look-title': 'Wo Sie weiterlesen können',
  'mail.no-mailbox': 'Auch ein Postfach mit der bekannten Adresse gibt es nicht.',
  'mail.notice-only':
    'An die Adresse aus dem Formular, die niemand kennt, ging nur ein Hinweis in festen Worten.',
  'mail.open': 'SME Desk in Teams öffnen',
  'mail.reason':
    'Sie erhalten dies als E-Mail, weil SME Desk Sie in Microsoft Teams nicht erreichen konnte.',
  'mail.reply':
    'Die E-Mail wurde automatisch gesendet. Ihre Antwort liest das Assignment Team: {{mailbox}}.',
  'mail.stranger':
    'Es gibt Fragen an die anfordernde Person. Sie werden nur in Microsoft Teams beantwortet.',
  'mail.stranger-reason':
    'Sie erhalten diese Nachricht, weil jemand diese Adresse in einer Anforderung angegeben hat. Mehr wird dazu nicht hierher gesendet; wenn Sie nichts davon wissen, brauchen Sie nichts zu tun.',
  'mail.stranger-subject': 'SME Desk: Die Anforderung {{id}} wurde zurückgegeben',
  'told.mail': 'Per E-Mail informiert: {{names}}.',
  'told.teams': 'In Teams informiert: {{names}}.',
};
