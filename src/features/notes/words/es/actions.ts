/** Spanish for notes: buttons and commands. */
export const esNoteActions = {
  'command.note': 'escribir una nota de estado sobre un cliente',
  'command.notes': 'las notas de estado sobre un cliente',
  'note.action.another': 'Otro cliente',
  'note.action.correct': 'Corregir',
  'note.action.discard': 'Descartar',
  'note.action.done': 'Próxima acción hecha',
  'note.action.drop': 'Abandonar',
  'note.action.list': 'Notas',
  'note.action.move': 'Mover',
  'note.action.next-open': 'Mover o abandonar …',
  'note.action.open': 'Nueva nota',
  'note.action.publish': 'Publicar',
  'note.action.search': 'Continuar',
  'note.action.show-customer': 'Mostrar el cliente',
  'note.action.text': 'Como texto',
} as const;
