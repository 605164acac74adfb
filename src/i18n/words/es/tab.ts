import type { enTab } from '../en/tab.ts';

/** Spanish for the tab, which its client gets without the prefix. */
export const esTab: Readonly<Record<keyof typeof enTab, string>> = {
  'tab.back': 'Volver',
  'tab.back-to': 'Volver a {{id}}',
  'tab.changed': 'Esto ha cambiado entretanto. Lo que ha escrito sigue aquí.',
  'tab.changed-show': 'Mostrar el estado actual',
  'tab.choose': 'Seleccionar {{id}}',
  'tab.chosen-clear': 'Quitar la selección',
  'tab.chosen_one': '{{count}} seleccionada',
  'tab.chosen_other': '{{count}} seleccionadas',
  'tab.due': 'Vence el {{at}}',
  'tab.empty-list': 'Nada coincide con lo que ha elegido.',
  'tab.empty-list-hint': 'Quite un filtro o busque otras palabras.',
  'tab.empty-work': 'No tiene nada pendiente.',
  'tab.empty-work-hint':
    'En cuanto algo requiera su intervención, aparecerá aquí y en su chat con SME Desk.',
  'tab.error.forbidden':
    'Esta página se ha abierto en un lugar que SME Desk no conoce. Ábrala en Microsoft Teams.',
  'tab.error.not-found': 'Aquí no hay nada que usted pueda ver. Compruebe el número.',
  'tab.error.sign-in':
    'SME Desk no sabe quién es usted. Abra esta pestaña en Microsoft Teams; si ya lo ha hecho, pida a su administrador que permita a SME Desk iniciar su sesión.',
  'tab.error.unknown':
    'No ha funcionado. Inténtelo de nuevo; si continúa, avise a su administrador.',
  'tab.error.unreachable':
    'SME Desk no está disponible en este momento. Esta página lo volverá a intentar por sí sola.',
  'tab.filter-all': 'Todos',
  'tab.filters': 'Filtros',
  'tab.filters-clear': 'Quitar los filtros',
  'tab.history': 'Qué ha ocurrido',
  'tab.late': 'Vencido desde el {{at}}',
  'tab.loading': 'Cargando…',
  'tab.looking': 'Buscando entre los anteriores…',
  'tab.more-work': 'Hay más: aparecerá en cuanto se resuelva algo de esto.',
  'tab.needs-action': 'Pendiente de usted',
  'tab.not-sent': 'No se ha podido enviar. Lo que ha escrito sigue aquí; inténtelo de nuevo.',
  'tab.outcome-done': '{{id}}: hecho.',
  'tab.outcome-not-sent': '{{id}}: no se ha podido enviar. Inténtelo de nuevo.',
  'tab.outcomes': 'Qué ha pasado',
  'tab.please-choose': 'Elija una opción',
  'tab.refused': 'No se ha cambiado nada; la tarjeta indica el motivo.',
  'tab.retry': 'Intentarlo de nuevo',
  'tab.rows_one': 'Se muestra {{count}} entrada',
  'tab.rows_other': 'Se muestran {{count}} entradas',
  'tab.saved': 'Hecho.',
  'tab.search': 'Buscar por número o palabras',
  'tab.sending': 'Enviando {{done}} de {{all}}…',
  'tab.sort': 'Orden',
  'tab.title': 'SME Desk: tareas y solicitudes',
  'tab.together': 'Con lo seleccionado',
  'tab.work': 'Mis tareas',
};
