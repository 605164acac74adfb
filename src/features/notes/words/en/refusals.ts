/** English for notes: what is refused, and why. */
export const enNoteRefusals = {
  'error.too-far-ahead': 'Please choose a day within the next 24 months.',
  'error.too-many-requests': 'Please choose at most {{most}}.',
  'error.too-old': 'Please choose a day within the last 365 days.',
  'error.why': 'Without a next action the note has to say why, in at least 20 characters.',
  'note.add-customer': 'You can add one with GUID and name: type {{word}}.',
  'note.did-you-mean': 'I know no customer "{{typed}}". Did you mean "{{near}}"?',
  'note.unknown-customer': 'I know no customer "{{typed}}".',
  'refusal.because.note-replaced': '{{id}} was replaced by {{by}}. Nothing was changed.',
  'refusal.because.note-state':
    'This is not possible while the note is in the state "{{noteState}}". Nothing was changed.',
  'refusal.because.risk-closed': '{{id}} is closed already. Nothing was changed.',
  'refusal.not-found.note': 'There is no {{id}} that you may see.',
} as const;
