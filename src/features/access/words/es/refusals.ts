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
  'refusal.already.acc.denied':
    '{{by}} ya rechazó el registro a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.discarded':
    '{{by}} ya descartó el formulario a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.ended':
    '{{by}} ya finalizó el acceso a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.handed-over':
    '{{by}} ya traspasó el registro a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.invited':
    '{{by}} ya envió la invitación a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.itself.expired':
    'La invitación caducó a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.itself.lapsed':
    'El registro terminó por sí solo a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.itself.moved':
    'Entretanto ha cambiado el programa, a las {{time}} del {{date}}. Mírelo de nuevo.',
  'refusal.already.acc.permissions-accepted':
    '{{by}} ya aceptó los permisos a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.refused':
    '{{by}} ya rechazó los permisos a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.registered':
    '{{by}} ya terminó el registro a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.renewed':
    '{{by}} ya pidió otra invitación a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.restored':
    '{{by}} ya restableció el acceso a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.returned':
    '{{by}} ya devolvió el registro con preguntas a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.submitted':
    '{{by}} ya envió el registro a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.suspended':
    '{{by}} ya suspendió el acceso a las {{time}} del {{date}}. No se ha cambiado nada.',
  'refusal.already.acc.withdrawn':
    '{{by}} ya retiró el registro a las {{time}} del {{date}}. No se ha cambiado nada.',
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
