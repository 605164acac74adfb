/** German for notes: buttons and commands. */
export const deNoteActions = {
  'command.note': 'eine Statusnotiz zu einem Kunden schreiben',
  'note.action.another': 'Anderer Kunde',
  'note.action.discard': 'Verwerfen',
  'note.action.open': 'Neue Notiz',
  'note.action.publish': 'Veröffentlichen',
  'note.action.search': 'Weiter',
  'note.action.show-customer': 'Kunden anzeigen',
} as const;
