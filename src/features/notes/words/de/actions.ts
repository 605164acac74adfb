/** German for notes: buttons and commands. */
export const deNoteActions = {
  'command.note': 'eine Statusnotiz zu einem Kunden schreiben',
  'command.notes': 'die Statusnotizen zu einem Kunden',
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
} as const;
