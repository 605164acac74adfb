/** Spanish for notes: buttons and commands. */
export const esNoteActions = {
  'help.role.adoption':
    'Como SME de adopción: escribir notas de estado sobre los clientes de sus regiones.',
  'note.action.another': 'Otro cliente',
  'note.action.correct': 'Corregir',
  'note.action.discard': 'Descartar',
  'note.action.done': 'Próxima acción hecha',
  'note.action.drop': 'Abandonar',
  'note.action.list': 'Notas',
  'note.action.move': 'Mover',
  'note.action.next-open': 'Mover o abandonar…',
  'note.action.open': 'Nueva nota',
  'note.action.publish': 'Publicar',
  'note.action.search': 'Continuar',
  'note.action.show-customer': 'Mostrar el cliente',
  'note.action.text': 'Como texto',
  'risk.action.close': 'Cerrar el riesgo',
  'risk.action.close-open': 'Cerrar…',
  'risk.action.open': 'Abrir un riesgo…',
  'risk.action.open-now': 'Abrir el riesgo',
} as const;
