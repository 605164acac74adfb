import type { enRules } from '../en/rules.ts';

/** Spanish for the rules of the program, and deadlines. */
export const esRules: Readonly<Record<keyof typeof enRules, string>> = {
  'deadline.assign': 'asignación de un SME',
  'deadline.decision': 'decisión',
  'deadline.triage': 'revisión inicial',
  'due.assign': 'Plazo para asignar un SME: {{at}}',
  'due.assign-late': 'La asignación de un SME lleva retraso desde el {{at}}.',
  'due.decision': 'Plazo para la decisión: {{at}}',
  'due.decision-late': 'La decisión lleva retraso desde el {{at}}.',
  'due.stopped': 'El plazo queda suspendido mientras la solicitud está pendiente de {{requester}}.',
  'due.stopped-you': 'El plazo queda suspendido mientras la solicitud está pendiente de usted.',
  'due.triage': 'Plazo para la revisión inicial: {{at}}',
  'due.triage-late': 'La revisión inicial lleva retraso desde el {{at}}.',
  'exception.by-rule': '⚠ Excepción: la regla {{rule}} solo lo permite como excepción.',
  'exception.check': '¿Dice la justificación por qué se necesita la excepción?',
  'exception.self-service':
    '⚠ Excepción: para esto hay una guía (regla {{rule}}), pero el socio solicita un SME.',
  'exception.uncovered': '⚠ Excepción: ninguna regla del programa cubre esta solicitud.',
  'missed.primaryLanguage':
    'La regla {{rule}} exige {{wanted}} como idioma principal o secundario; solicitado: {{has}}.',
  'missed.region': 'La regla {{rule}} vale para {{wanted}}; el cliente está en {{has}}.',
  'missed.seats-less':
    'La regla {{rule}} exige menos de {{wanted}} puestos; el cliente tiene {{has}}.',
  'missed.seats-more':
    'La regla {{rule}} exige más de {{wanted}} puestos; el cliente tiene {{has}}.',
  'outcome.exception': 'Excepción',
  'outcome.rule': '{{outcome}} (regla {{rule}})',
  'outcome.self-service': 'Autoservicio',
  'outcome.sme': 'SME',
  'outcome.standard': 'Ruta estándar',
  'provided.primaryLanguage':
    'El programa lo prevé con {{wanted}} como idioma principal o secundario; solicitado: {{has}}.',
  'provided.region': 'El programa lo prevé para {{wanted}}; el cliente está en {{has}}.',
  'provided.seats-less':
    'El programa lo prevé para menos de {{wanted}} puestos; el cliente tiene {{has}}.',
  'provided.seats-more':
    'El programa lo prevé para más de {{wanted}} puestos; el cliente tiene {{has}}.',
  'repeats.hint':
    'La misma carga de trabajo y un tema parecido. ¿Ya está ahí la respuesta? Una solicitud repetida puede rechazarse.',
  'repeats.learners': 'Debía aprender de ello: {{learners}}',
  'repeats.learnt': 'Se aprendió de ello: {{learnt}}',
  'repeats.more_one': 'y {{count}} más',
  'repeats.more_other': 'y {{count}} más',
  'repeats.nobody': 'No se indicó a nadie que aprendiera de ello.',
  'repeats.title': '⚠ {{partner}} ya había solicitado esto',
  'repeats.title-you': 'Usted ya había solicitado esto',
  'routing.exception': 'Esto sería una excepción: el programa no lo prevé.',
  'routing.exception-rule': 'Esto solo es posible como excepción.',
  'routing.exception-why':
    'Puede enviarla de todos modos. Su FPM querrá leer en la justificación por qué se necesita la excepción.',
  'routing.limited-language':
    'En estos idiomas los SME son limitados: encontrar uno puede tardar más.',
  'routing.limited-region': 'En esta región los SME son limitados: encontrar uno puede tardar más.',
  'routing.next':
    'Lo siguiente: una vez enviada, la revisión inicial se hace {{triage}}; {{decision}} su FPM decide y se asigna un SME, o se le explica por qué no.',
  'routing.self-service': 'Para esto hay una guía: autoservicio.',
  'routing.self-service-why':
    '¿Es suficiente? Entonces úsela; no se envía nada. Si no, siga y pida una excepción: su FPM querrá leer en la justificación por qué la guía no basta.',
  'routing.sme': 'Para esto se puede asignar un SME.',
  'routing.standard': 'Esto sigue la ruta estándar: cualquier número de puestos, cualquier idioma.',
  'seats.title': 'El segmento y el número de puestos no parecen encajar',
  'seats.unusual-enterprise':
    '{{seats}} puestos son pocos para un cliente Enterprise (lo habitual: a partir de {{usual}}): compruebe el segmento y el número de puestos.',
  'seats.unusual-smc':
    '{{seats}} puestos son muchos para un cliente SMC (lo habitual: hasta {{usual}}): compruebe el segmento y el número de puestos.',
  'turn-to.fpm': 'Puede dirigirse al FPM {{fpm}} o al equipo de asignación: {{mailbox}}.',
  'turn-to.team': 'Puede dirigirse al equipo de asignación: {{mailbox}}.',
};
