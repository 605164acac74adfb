/** Spanish for access: what is refused, and why. */
export const esAccessRefusals = {
  'accessState.asked': 'solicitado',
  'accessState.consented': 'permisos aceptados',
  'accessState.denied': 'rechazado',
  'accessState.discarded': 'descartado',
  'accessState.draft': 'aún sin enviar',
  'accessState.ended': 'finalizado',
  'accessState.expired': 'invitación caducada',
  'accessState.invited': 'invitado',
  'accessState.registered': 'contacto',
  'accessState.returned': 'devuelto con preguntas',
  'accessState.suspended': 'suspendido',
  'accessState.withdrawn': 'retirado',
  'error.already-contact': 'Ya hay acceso para esta empresa.',
  'error.alternate-is-ours':
    'Esta es una dirección del equipo de FastTrack. Indique una suya, por favor.',
  'error.alternate-is-sign-in':
    'Esta es la dirección que no puede recibir correo. Indique otra, por favor.',
  'error.alternate-required':
    'Su nombre de usuario no puede recibir correo. Indique otra dirección, por favor; de lo contrario no recibiría ningún aviso.',
  'error.one-line': 'Escríbalo en una sola línea, por favor.',
  'refusal.already.ended': '{{by}} finalizó el acceso el {{date}} a las {{time}}.',
  'refusal.already.expired': 'La invitación caducó el {{date}} a las {{time}}.',
  'refusal.already.invited': '{{by}} ya envió la invitación el {{date}} a las {{time}}.',
  'refusal.already.permissions-accepted': '{{by}} aceptó los permisos el {{date}} a las {{time}}.',
  'refusal.already.registered': '{{by}} terminó el registro el {{date}} a las {{time}}.',
  'refusal.already.suspended': '{{by}} ya suspendió el acceso el {{date}} a las {{time}}.',
  'refusal.because.access-state':
    'No es posible en el estado «{{accessState}}». No se ha cambiado nada.',
  'refusal.because.consent-changed':
    'El texto ha cambiado desde que lo leyó. Léalo de nuevo, por favor. No se ha cambiado nada.',
  'refusal.because.guest-account': 'Inicie sesión con la cuenta de su propia empresa, por favor.',
  'refusal.because.number-over':
    'Este número ya no es válido. Indique la dirección de nuevo, por favor. No se ha cambiado nada.',
  'refusal.because.own-registration':
    'No puede decidir sobre su propio registro. No se ha cambiado nada.',
  'refusal.because.renew-over':
    'La invitación caducó hace demasiado tiempo. Regístrese de nuevo, por favor. No se ha cambiado nada.',
  'refusal.because.too-many-numbers':
    'Puede pedir {{most}} números en 24 horas. Inténtelo de nuevo mañana, por favor.',
  'refusal.because.too-many-registrations':
    'Puede enviar {{most}} registros en 24 horas. Inténtelo de nuevo mañana, por favor; lo que ha escrito se queda aquí.',
  'refusal.not-found.access': 'No hay ningún registro {{id}} que usted pueda ver.',
} as const;
