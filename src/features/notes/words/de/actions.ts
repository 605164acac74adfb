/** German for notes: buttons and commands. */
export const deNoteActions = {
  'help.role.adoption':
    'Als SME für die Einführung: Statusnotizen zu den Kunden Ihrer Regionen schreiben.',
  'note.action.another': 'Anderer Kunde',
  'note.action.correct': 'Korrigieren',
  'note.action.discard': 'Verwerfen',
  'note.action.done': 'Nächste Aktion erledigt',
  'note.action.drop': 'Aufgeben',
  'note.action.list': 'Notizen',
  'note.action.move': 'Verschieben',
  'note.action.next-open': 'Verschieben, aufgeben …',
  'note.action.open': 'Neue Notiz',
  'note.action.publish': 'Veröffentlichen',
  'note.action.search': 'Weiter',
  'note.action.show-customer': 'Kunden anzeigen',
  'note.action.text': 'Als Text',
  'risk.action.close': 'Risiko schließen',
  'risk.action.close-open': 'Schließen …',
  'risk.action.open': 'Risiko eröffnen …',
  'risk.action.open-now': 'Risiko eröffnen',
} as const;
