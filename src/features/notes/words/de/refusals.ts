/** German for notes: what is refused, and why. */
export const deNoteRefusals = {
  'error.too-far-ahead': 'Bitte wählen Sie einen Tag innerhalb der nächsten 24 Monate.',
  'error.too-many-requests': 'Bitte wählen Sie höchstens {{most}} aus.',
  'error.too-old': 'Bitte wählen Sie einen Tag innerhalb der letzten 365 Tage.',
  'error.why':
    'Ohne nächste Aktion muss die Notiz sagen, warum, und zwar mit mindestens 20 Zeichen.',
  'note.add-customer': 'Mit GUID und Namen können Sie einen hinzufügen: Geben Sie {{word}} ein.',
  'note.did-you-mean': 'Ich kenne keinen Kunden „{{typed}}“. Meinten Sie „{{near}}“?',
  'note.unknown-customer': 'Ich kenne keinen Kunden „{{typed}}“.',
  'refusal.because.note-replaced': '{{id}} wurde durch {{by}} ersetzt. Es wurde nichts geändert.',
  'refusal.because.note-state':
    'Das geht nicht, solange die Notiz im Stand „{{noteState}}“ ist. Es wurde nichts geändert.',
  'refusal.because.risk-closed': '{{id}} ist schon geschlossen. Es wurde nichts geändert.',
  'refusal.not-found.note': 'Es gibt keine {{id}}, die Sie sehen dürfen.',
} as const;
