import type { en } from './en.ts';
import { esAdmin } from './es/admin.ts';
import { esDirectory } from './es/directory.ts';
import { esFilters } from './es/filters.ts';
import { esMail } from './es/mail.ts';
import { esTab } from './es/tab.ts';

/** Spanish: formal address (usted); the terms are those of the Spanish playbook page. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  ...esAdmin,
  ...esDirectory,
  ...esFilters,
  ...esMail,
  ...esTab,
  'action.back': 'Atrás',
  'action.chat': 'Chatear con {{name}}',
  'action.in-window': 'Formulario en una ventana',
  'action.next': 'Siguiente',
  'action.next-page': 'Página siguiente',
  'action.open': 'Abrir',
  'action.open-in-tab': 'Abrir en la pestaña',
  'action.previous-page': 'Página anterior',
  'choice.many-fit': 'Coinciden {{count}}. Escriba más del nombre o de la dirección.',
  'choice.none': 'sin especificar',
  'choice.nothing-fits': 'Nada coincide. Escriba otra parte del nombre o de la dirección.',
  'choice.placeholder': 'Seleccione',
  'choice.search': 'Otra opción: escribir el nombre',
  'choice.some-fit': 'Coinciden varias opciones. Elija una.',
  'choice.type': '{{label}}: parte del nombre o de la dirección',
  'duration.business-days_one': 'en un plazo de un día laboral',
  'duration.business-days_other': 'en un plazo de {{count}} días laborales',
  'duration.days_one': 'en un plazo de un día',
  'duration.days_other': 'en un plazo de {{count}} días',
  'error.already-over': 'Seleccione un día que aún no haya pasado.',
  'error.comment-required': 'Indique el motivo en el comentario.',
  'error.delegate-away':
    'Esta persona también está ausente del {{from}} al {{to}}. Elija a otra persona u otros días.',
  'error.end-before-start': 'Seleccione un día que no sea anterior al primero.',
  'error.far-too-long':
    'Este texto no se ha guardado: supera en {{over}} el máximo de {{most}} caracteres. Escriba uno más corto.',
  'error.not-a-date': 'Seleccione una fecha.',
  'error.not-a-number': 'Escriba un número entero.',
  'error.not-a-whole-number': 'Escriba un número entero a partir de 1.',
  'error.not-an-email':
    'Escriba una dirección de correo electrónico, por ejemplo nombre@example.com.',
  'error.not-in-list': 'Seleccione una de las opciones de la lista.',
  'error.required': 'Complete este campo.',
  'error.too-long': 'Acorte el texto: supera en {{over}} el máximo de {{most}} caracteres.',
  'form.legend':
    'Los campos con * son obligatorios. Lo que escribe se conserva al avanzar o retroceder.',
  'form.required': '{{label}} *',
  'form.step': 'Paso {{step}} de {{steps}}: {{name}}',
  'greeting.text':
    'Tramito las solicitudes de un experto en la materia (SME): del socio al FPM y después al SME.',
  'greeting.title': 'Hola, {{name}}: soy SME Desk.',
  'help.heard':
    'No he entendido «{{typed}}». Puede usar los botones o escribir una de las palabras de abajo.',
  'help.no-role':
    'Todavía no le conozco como contacto de un socio. Si trabaja para un socio, puede solicitar acceso aquí. Quién ayuda: su FPM, o {{mailbox}}.',
  'help.role.admin': 'Como administrador: ver cualquier solicitud con su historial, por su número.',
  'help.role.assignmentTeam':
    'En el equipo de asignación: hacer la revisión inicial de las solicitudes, devolverlas con preguntas, asignar o proponer SME.',
  'help.role.fpm':
    'Como FPM: aprobar, rechazar o devolver solicitudes, responder a preguntas, traspasar, cerrar y proponer un SME.',
  'help.role.partner':
    'Como socio: solicitar un SME, dar seguimiento a sus solicitudes, modificarlas y retirarlas.',
  'help.role.sme':
    'Como SME: aceptar o rechazar asignaciones, acordar el plan y completar con un resumen.',
  'help.title': 'Lo que puede hacer aquí',
  'help.words': 'También puede escribir:',
  'label.comment': 'Comentario (opcional)',
  'label.details': 'Datos',
  'label.history': 'Historial',
  'list.total-more': 'Más de {{most}} solicitudes, página {{page}}',
  'list.total-paged_one': '{{count}} solicitud, página {{page}} de {{pages}}',
  'list.total-paged_other': '{{count}} solicitudes, página {{page}} de {{pages}}',
  'list.total_one': '{{count}} solicitud',
  'list.total_other': '{{count}} solicitudes',
  outage:
    'Ahora mismo no puedo acceder a mis datos y no sé si se ha guardado. Vuelva a intentarlo en un minuto: nada se hace dos veces.',
  'refusal.another-one':
    'El asunto al que pertenecía esta tarjeta se ha perdido; su número lo tiene ahora otro. No se ha cambiado nada.',
  'refusal.invalid':
    'Corrija los campos que llevan una nota. No se ha perdido nada de lo que escribió.',
  'refusal.invalid-far':
    'Corrija los campos que llevan una nota. Lo que escribió en los demás se conserva.',
  'refusal.not-found':
    'No hay ninguna solicitud {{id}} que usted pueda ver. Compruebe el número en su lista.',
  'refusal.not-now':
    'Esto no es posible mientras la solicitud está en el estado «{{state}}». No se ha cambiado nada.',
  'refusal.not-yours': 'Esto le corresponde a otra persona. No se ha cambiado nada.',
  'refusal.old-form':
    'Este formulario se continuó en otro lugar. Aquí está lo guardado; continúe desde aquí.',
  'refusal.once-only': 'Ya lo ha hecho; una vez basta. No se ha cambiado nada.',
  'refusal.unknown-action': 'No conozco este botón. Abra la solicitud de nuevo desde su lista.',
  'refusal.unknown-person':
    'No he podido encontrarle en el directorio. Póngase en contacto con su FPM o con el equipo de asignación.',
  'region.amer': 'Amer (Américas)',
  'region.apj': 'APJ (Asia-Pacífico Japón)',
  'region.emea': 'EMEA (Europa, Oriente Medio, África)',
  'role.admin': 'Administrador',
  'role.assignmentTeam': 'Equipo de asignación',
  'role.fpm': 'FPM',
  'role.partner': 'Socio',
  'role.sme': 'SME',
  'sentence.courtesy-goodbye': '¡Hasta pronto! Le escribiré en cuanto haya novedades.',
  'sentence.courtesy-noted': 'De acuerdo. Le escribiré en cuanto haya novedades.',
  'sentence.courtesy-thanks': '¡De nada!',
  'sentence.group-elsewhere': 'Aquí leen todos, por eso respondo en nuestro chat personal.',
  'sentence.group-help':
    'Soy SME Desk y recibo solicitudes de un experto (SME). Aquí leen todos, por eso muestro las solicitudes solo en nuestro chat personal. Mencióneme con una de estas palabras y respondo allí: {{begin}}, {{list}}, {{status}} SME-1042.',
  'sentence.group-install':
    'Aquí leen todos, por eso respondo solo en un chat personal. Agrégueme primero para usted: Aplicaciones, SME Desk, Agregar.',
  'sentence.language-missing': '¿Qué idioma prefiere? Escriba: idioma en, idioma de o idioma es.',
  'sentence.language-set': 'A partir de ahora le escribo en español.',
  'sentence.language-unknown': 'No hablo «{{typed}}». Escriba: idioma en, idioma de o idioma es.',
  'sentence.status-missing':
    '¿Qué solicitud quiere ver? Escriba también su número, por ejemplo: estado SME-1042.',
  superseded: 'Más abajo en este chat hay una tarjeta más reciente sobre esta solicitud.',
  'text.shortened': '{{text}}… (acortado)',
};
