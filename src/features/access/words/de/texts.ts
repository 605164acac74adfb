/** German for access: the text of the permissions, letters and news. */
export const deAccessTexts = {
  'access.consent.addresses': 'Ihre Adressen für Benachrichtigungen',
  'access.consent.erased':
    'Löschen lassen: Sagen Sie es Ihrem FPM oder dem Postfach des Assignment Teams',
  'access.consent.identity': 'Ihr Name, Ihr Benutzername und die ID Ihrer Organisation',
  'access.consent.kept': 'Die Daten bleiben, bis sie gelöscht werden',
  'access.consent.kept-days': 'Was beendet ist, bleibt {{days}} Tage erhalten',
  'access.consent.language': 'Ihre Sprache und Ihre Zeitzone',
  'access.consent.leave': 'Sie können jederzeit gehen, mit „Meinen Zugang beenden“',
  'access.consent.messages':
    'SME Desk schreibt Ihnen in Teams und, wenn das nicht geht, per E-Mail',
  'access.consent.readers':
    'Ihr FPM, das Assignment Team, der SME und die anderen Kontakte Ihres Unternehmens lesen Ihre Anforderungen',
  'access.consent.title': 'Womit SME Desk arbeitet',
  'access.consent.typed': 'Was Sie in Anforderungen, Plänen und Feedback eingeben',
  'access.consent.version': 'Version dieses Textes: {{version}}',
  'access.decided.denied': '{{who}} hat den Zugang von {{name}} für {{partner}} abgelehnt.',
  'access.decided.invited': '{{who}} hat {{name}} für {{partner}} eingeladen.',
  'access.decided.returned': '{{who}} hat {{name}} Fragen gestellt.',
  'access.letter.code': 'Ihr Code: {{code}}',
  'access.letter.greeting': 'Guten Tag {{name}},',
  'access.letter.help': 'Hilfe bekommen Sie von Ihrem FPM oder über dieses Postfach: {{mailbox}}.',
  'access.letter.how':
    'Öffnen Sie SME Desk in Microsoft Teams mit Ihrem eigenen Konto, akzeptieren Sie die Berechtigungen und schließen Sie mit diesem Code ab. Er gilt bis {{until}} und nur für Sie.',
  'access.letter.number':
    'Geben Sie diese Zahl binnen 30 Minuten in SME Desk ein, um diese Adresse für E-Mails zu verwenden: {{code}}',
  'access.letter.number-subject': 'SME Desk: Adresse bestätigen',
  'access.letter.open': 'Die App in Teams öffnen',
  'access.letter.subject': 'Ihre Einladung zu SME Desk für {{partner}}',
  'access.letter.text': '{{who}} lädt Sie für {{partner}} zu SME Desk ein.',
  'access.told.applicant.help-answered': '{{by}} hat Ihre Frage beantwortet.',
  'access.told.applicant.lapsed': '30 Tage lang wurden die Fragen nicht beantwortet.',
  'access.told.applicant.moved':
    'Ihr Unternehmen steht nicht mehr im Programm; jetzt entscheidet das Assignment Team.',
  'access.told.applicant.moved-back':
    'Ihr Unternehmen steht wieder im Programm; jetzt entscheidet {{who}}.',
  'access.told.applicant.overdue':
    'Wir hatten Ihnen bis jetzt eine Antwort zugesagt. {{who}} und das Assignment Team wissen, dass sie aussteht.',
  'access.told.applicant.reminded-invitation': 'Ihre Einladung endet am {{until}}.',
  'access.told.applicant.reminded-returned':
    'Die Fragen zu Ihrer Registrierung warten noch auf Ihre Antworten.',
  'access.told.applicant.restored': 'Ihr Zugang ist wiederhergestellt.',
  'access.told.approver.ended': '{{name}} hat den Zugang für {{partner}} beendet.',
  'access.told.approver.expired': 'Die Einladung von {{name}} ist abgelaufen.',
  'access.told.approver.handed-over':
    'Jetzt entscheiden Sie, ob {{name}} Zugang für {{partner}} bekommt.',
  'access.told.approver.help-asked': '{{name}} braucht Hilfe bei der Registrierung.',
  'access.told.approver.keeps': 'Jetzt betreuen Sie den Zugang von {{name}} für {{partner}}.',
  'access.told.approver.lapsed': '{{name}} hat 30 Tage lang nicht geantwortet.',
  'access.told.approver.missed':
    'Die Einladung hat {{name}} weder in Teams noch per E-Mail erreicht.',
  'access.told.approver.moved':
    'Jetzt entscheiden Sie, ob {{name}} Zugang für {{partner}} bekommt: Das Programm hat sich geändert.',
  'access.told.approver.overdue': 'Die Antwort an {{name}} ist überfällig.',
  'access.told.approver.refused': '{{name}} hat die Berechtigungen nicht akzeptiert.',
  'access.told.approver.registered': '{{name}} ist jetzt Kontakt von {{partner}}.',
  'access.told.approver.reminded-decision': '{{name}} wartet auf eine Antwort, bis {{due}}.',
  'access.told.approver.renewed': '{{name}} bittet um eine neue Einladung für {{partner}}.',
  'access.told.approver.submitted':
    '{{name}} bittet um Zugang für {{partner}}, zu entscheiden bis {{due}}.',
  'access.told.approver.suspended':
    'Der Zugang von {{name}} ist gesperrt. An wen gehen die offenen Anforderungen?',
  'access.told.approver.tried':
    'Die Einladung von {{name}} ist beendet: {{most}} falsche Codes wurden eingegeben.',
  'access.told.approver.withdrawn': '{{name}} hat die Registrierung zurückgezogen.',
} as const;
