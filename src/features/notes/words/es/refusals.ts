/** Spanish for notes: what is refused, and why. */
export const esNoteRefusals = {
  'error.too-far-ahead': 'Elija un día de los próximos 24 meses.',
  'error.too-many-requests': 'Elija como máximo {{most}}.',
  'error.too-old': 'Elija un día de los últimos 365 días.',
  'error.why': 'Sin próxima acción, la nota debe decir por qué, en un mínimo de 20 caracteres.',
  'note.add-customer': 'Puede añadir uno con GUID y nombre: escriba {{word}}.',
  'note.did-you-mean': 'No conozco ningún cliente «{{typed}}». ¿Quería decir «{{near}}»?',
  'note.unknown-customer': 'No conozco ningún cliente «{{typed}}».',
  'refusal.because.note-replaced': '{{id}} se sustituyó por {{by}}. No se ha cambiado nada.',
  'refusal.because.note-state':
    'No es posible mientras la nota esté en el estado «{{noteState}}». No se ha cambiado nada.',
  'refusal.because.risk-closed': '{{id}} ya está cerrado. No se ha cambiado nada.',
  'refusal.not-found.note': 'No hay ninguna {{id}} que usted pueda ver.',
} as const;
