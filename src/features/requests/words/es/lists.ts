import type { enLists } from '../en/lists.ts';

/** Spanish for lists and search. */
export const esLists: Readonly<Record<keyof typeof enLists, string>> = {
  'action.about-partner': 'Sobre este socio',
  'action.partners': 'Mis socios',
  'action.texts': 'Leer completo',
  'list.about': '{{workload}} · del {{at}}',
  'list.about-partner': '{{partner}} · {{workload}} · del {{at}}',
  'list.decide.request.approve': 'Aprobar las marcadas',
  'list.decide.request.assign': 'Asignar a las marcadas',
  'list.decide.request.triage': 'Revisar las marcadas',
  'list.done.request.approve': 'aprobada.',
  'list.done.request.assign': 'el SME está asignado.',
  'list.done.request.triage': 'revisada.',
  'list.empty-draft':
    'Ha comenzado una solicitud y todavía no la ha enviado. Continúe con el botón de abajo.',
  'list.empty-filter': 'Ninguna solicitud de esta lista tiene ese estado y ese cliente.',
  'list.empty.assignmentTeam':
    'El equipo no tiene ninguna solicitud pendiente. En cuanto llegue una, recibirá un mensaje.',
  'list.empty.company': 'Su empresa todavía no tiene ninguna solicitud.',
  'list.empty.fpm':
    'No tiene ninguna solicitud abierta. En cuanto llegue una, recibirá un mensaje.',
  'list.empty.mine': 'Todavía no ha solicitado ningún SME. Comience con el botón de abajo.',
  'list.empty.sme':
    'Todavía no tiene ninguna asignación. En cuanto reciba una, recibirá un mensaje.',
  'list.empty.unheld': 'Todas las solicitudes abiertas tienen responsable.',
  'list.filter': 'Filtrar',
  'list.filter.all-customers': 'Todos los clientes',
  'list.filter.all-states': 'Todos los estados',
  'list.filter.customer': 'Cliente',
  'list.filter.state': 'Estado',
  'list.found': 'Solicitudes que coinciden',
  'list.found-more': 'Las {{count}} más recientes; escriba más para encontrar otras.',
  'list.heading': '{{id}} · {{state}}',
  'list.heading-waiting': '{{id}} · {{state}} · pendiente de usted',
  'list.name.assignmentTeam': 'Cola del equipo',
  'list.name.company': 'Solicitudes de mi empresa',
  'list.name.fpm': 'Solicitudes para mí',
  'list.name.mine': 'Mis solicitudes',
  'list.name.sme': 'Mis asignaciones',
  'list.name.unheld': 'Sin responsable',
  'list.new': 'nueva',
  'list.none-ticked': 'Marque al menos una solicitud.',
  'list.note.assignmentTeam':
    'Son las solicitudes pendientes del equipo. Para ver otra, escriba estado y su número.',
  'list.note.fpm':
    'Son las solicitudes abiertas. Para ver una terminada, escriba estado y su número.',
  'list.note.unheld':
    'Solicitudes abiertas sin FPM (decide el equipo de asignación), con un SME que ya no está en el programa o de una empresa sin persona de contacto.',
  'list.open': 'Abrir {{id}}',
  'list.outcome': '{{id}}: {{text}}',
  'list.waiting_one': '{{count}} pendiente de usted',
  'list.waiting_other': '{{count}} pendientes de usted',
  'partner.again': 'repite {{id}}',
  'partner.counts':
    'abiertas {{open}}, cerradas {{closed}}, rechazadas {{denied}}, retiradas {{withdrawn}}',
  'partner.headline': '{{partner}}: lo que ha solicitado',
  'partner.none': 'Todavía no tiene ningún socio.',
  'partner.outcomes': 'Solicitudes',
  'partner.repeats': 'Repeticiones',
  'partner.repeats-of': '{{count}} de las {{all}} más recientes',
  'partner.title': 'Sus socios',
  'request.about': '{{tenant}} · {{workload}}',
  'request.state': '{{id}} · {{state}} · {{at}}',
  'request.subject': '{{tenant}}: {{topic}}',
  'request.summary': '{{id}}: {{text}}',
  'request.trace': '{{id}} · {{subject}} · {{at}} · {{what}}',
  'search.none':
    'Ninguna solicitud que usted pueda ver coincide. Puede buscar por número, cliente, carga de trabajo o estado.',
  'search.only-start': 'De una búsqueda solo cuentan los primeros {{most}} caracteres.',
  'texts.title': '{{id}}: texto completo',
  'texts.title-of': '{{id}}: texto completo, página {{page}} de {{pages}}',
};
