import type { enCustomerRefusals } from '../en/refusals.ts';

/** Spanish for customers: what is refused, and why. */
export const esCustomerRefusals: Readonly<Record<keyof typeof enCustomerRefusals, string>> = {
  'error.already-there': 'Este servicio ya está en la interacción.',
  'error.before-milestone':
    'La meta se registró para el {{from}}; una conversación anterior no cierra la interacción.',
  'error.in-the-future': 'Elija un día que no esté en el futuro.',
  'error.more-users-than-licences': 'No puede haber más usuarios activos que licencias.',
  'error.not-a-number-between': 'Escriba un número entero de como máximo {{most}}.',
  'error.same-fm': 'Ya es el FM.',
  'error.tenant-known': 'Otro cliente ya tiene este inquilino.',
  'error.too-many-people': 'Indique como máximo {{most}}.',
  'error.too-short': 'Indique el motivo en al menos {{most}} caracteres: un SME sigue trabajando.',
  'error.who-is-the-team':
    'Las cuentas gestionadas tienen un equipo de cuentas: ¿quién es? O indique por qué se sigue sin él.',
  'refusal.because.already-mailed': 'Este correo ya se ha enviado. No se ha cambiado nada.',
  'refusal.because.already-open':
    'Ya hay una interacción abierta con este cliente: {{id}}, de {{fm}}. No se ha cambiado nada.',
  'refusal.because.closing-state':
    'Esto no es posible mientras la interacción esté en el estado «{{closingState}}». No se ha cambiado nada.',
  'refusal.because.mail-open':
    'Un correo sobre {{service}} no se ha aceptado. Envíelo primero, por favor. No se ha cambiado nada.',
  'refusal.because.no-figures':
    'Aún no se conocen ni las licencias ni los usuarios activos. No se ha cambiado nada.',
  'refusal.because.no-fm':
    'Nadie atiende aún a este cliente. Indique primero un FM. No se ha cambiado nada.',
  'refusal.because.no-mail':
    'Aquí no hay correo configurado. Envíelo usted, por favor. No se ha cambiado nada.',
  'refusal.because.no-region':
    'La cola depende de la región, que no se conoce. Indíquela en la tarjeta del cliente. No se ha cambiado nada.',
  'refusal.because.not-in-queue':
    'Aún no: el equipo de asignación no ha confirmado que {{customer}} esté en {{queue}}. No se ha cambiado nada.',
  'refusal.because.not-rfa':
    'Este proceso de cierre es para el concepto RFA. El concepto de esta interacción: {{motion}}.',
  'refusal.because.nothing-done':
    'No se ha completado ningún servicio, así que no hay nada que aparcar. No se ha cambiado nada.',
  'refusal.because.queue-knows': 'La cola ya conoce todas las solicitudes. No se ha cambiado nada.',
  'refusal.because.service-open':
    '{{service}} aún no está terminado. El FM permanece hasta el último servicio.',
  'refusal.because.service-state':
    'Esto no es posible mientras el servicio esté en el estado «{{serviceState}}». No se ha cambiado nada.',
  'refusal.not-found.customer': 'No hay ningún {{id}} que usted pueda ver.',
  'sentence.customer-missing':
    '¿A qué cliente se refiere? Escriba también el nombre o el número, por ejemplo: cliente CUS-1001.',
  'sentence.customer-unknown': 'No conozco ningún cliente «{{typed}}» que usted pueda ver.',
  'sentence.fm-left':
    '{{requests}}: {{fm}} ha finalizado la interacción con {{customer}} y se ha retirado.',
  'sentence.fm-left-because':
    '{{requests}}: {{fm}} se ha retirado de {{customer}} antes del final: {{comment}}',
  'sentence.handed-on': '{{id}}: {{fm}} atiende a {{customer}} a partir de ahora.',
};
