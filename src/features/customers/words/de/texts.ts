import type { enCustomerTexts } from '../en/texts.ts';

/** German for customers: notes for FTOP and mails, to be pasted. */
export const deCustomerTexts: Readonly<Record<keyof typeof enCustomerTexts, string>> = {
  'customerMail.body':
    'Guten Tag,\ndie Aktivierung von {{service}} bei {{customer}} ist abgeschlossen. Das wurde getan:\n{{activities}}\nDamit endet diese Beteiligung von FastTrack. Wenn Sie wieder Unterstützung von FastTrack wünschen, fordern Sie sie bitte mit dem RFA-Formular an: {{link}}\nVielen Dank für die Zusammenarbeit.\n{{fm}}, FastTrack Manager',
  'customerMail.body-next':
    'Guten Tag,\ndie Aktivierung von {{service}} bei {{customer}} ist abgeschlossen. Das wurde getan:\n{{activities}}\nFür den nächsten Arbeitsbereich fordern Sie bitte die Unterstützung von FastTrack mit dem RFA-Formular an: {{link}}\nVielen Dank für die Zusammenarbeit.\n{{fm}}, FastTrack Manager',
  'customerMail.subject': '{{customer}}: Aktivierung von {{service}} ist abgeschlossen',
  'ftop.customer': 'Kunde: am {{date}} per E-Mail informiert ({{mails}}).',
  'ftop.customer-not': 'Kunde: nicht per E-Mail informiert, ein weiterer Arbeitsbereich folgt.',
  'ftop.faq-no': 'FAQ gelesen: nein. Nächste Schritte: {{steps}}',
  'ftop.faq-yes': 'FAQ gelesen: ja. Nächste Schritte: {{steps}}',
  'ftop.heading': 'ABSCHLUSS DER BETEILIGUNG (AKTIVIERUNG) - {{service}}',
  'ftop.milestone':
    'Meilenstein: {{active}} aktive Benutzer bei {{licences}} Lizenzen am {{date}} ({{source}}); erforderlich: {{needed}}.',
  'ftop.next-action': 'Nächstes Aktionsdatum: {{date}}.',
  'ftop.no-blocker':
    'Der Kunde bestätigt, dass der Bereitstellung nichts Technisches im Weg steht.',
  'ftop.none': 'keine.',
  'ftop.queue': 'Warteschlange: {{queue}}, angefordert am {{date}}.',
  'ftop.result-done': 'Ergebnis: Beteiligung abgeschlossen, kein weiterer Arbeitsbereich.',
  'ftop.result-next':
    'Ergebnis: Kunde ist für einen weiteren Arbeitsbereich bereit: {{services}}. RFA-Formular gezeigt: {{how}}',
  'ftop.status': 'Status: {{status}}',
  'ftop.talk': 'Gespräch geführt: {{date}}.',
  'ftop.team-mailed': 'Account Team: am {{date}} per E-Mail informiert ({{mails}}).',
  'ftop.team-mailed-unmanaged':
    'Account Team: am {{date}} per E-Mail informiert ({{mails}}); Konto nicht verwaltet.',
  'ftop.team-not': 'Account Team: nicht per E-Mail informiert.',
  'ftop.team-unknown': 'Account Team: nicht bekannt.',
  'ftop.team-unknown-unmanaged': 'Account Team: nicht bekannt; Konto nicht verwaltet.',
  'paste.mail': 'An: {{to}}\nBetreff: {{subject}}\n\n{{body}}',
  'queueMail.body':
    'Tenant: {{customer}}, {{tenant}}. Nächstes Aktionsdatum: {{date}}. FM bis dahin: {{fm}}.\nBitte bestätigen Sie in SME Desk; erst dann entfernt der FM den eigenen Namen.',
  'queueMail.subject': 'Bitte {{customer}} nach {{queue}} verschieben',
  'teamMail.body':
    'Guten Tag,\ndie Aktivierung von {{service}} bei {{customer}} ist abgeschlossen: {{active}} aktive Benutzer bei {{licences}} Lizenzen am {{date}}.\nBitte führen Sie die Abschlussprüfung gemeinsam mit mir und dem Kunden durch. Nach dieser Prüfung beende ich meine Beteiligung.\nDarf ich bei diesen letzten Schritten auf Ihre Unterstützung zählen? Bitte teilen Sie mir mit, wer teilnimmt.\n{{fm}}, FastTrack Manager',
  'teamMail.subject': '{{customer}}: Aktivierung von {{service}} ist abgeschlossen',
};
