/** English for notes: buttons and commands. */
export const enNoteActions = {
  'help.role.adoption':
    'As an SME for adoption: write status notes about the customers of your regions.',
  'note.action.another': 'Another customer',
  'note.action.correct': 'Correct',
  'note.action.discard': 'Discard',
  'note.action.done': 'Next action is done',
  'note.action.drop': 'Drop it',
  'note.action.list': 'Notes',
  'note.action.move': 'Move it',
  'note.action.next-open': 'Move or drop …',
  'note.action.open': 'New note',
  'note.action.publish': 'Publish',
  'note.action.search': 'Go on',
  'note.action.show-customer': 'Show the customer',
  'note.action.text': 'As text',
  'risk.action.close': 'Close the risk',
  'risk.action.close-open': 'Close …',
  'risk.action.open': 'Open a risk …',
  'risk.action.open-now': 'Open the risk',
} as const;
