import type { enRequestsInsights } from '../en/insights.ts';

/** Spanish for the figures of requests. */
export const esRequestsInsights: Record<keyof typeof enRequestsInsights, string> = {
  'requests-insights.capacity.about':
    'Cuántas colaboraciones habrá en las próximas semanas y cuántas más caben, si cada una termina con su plan. Las que no tienen plan cuentan todo el tiempo.',
  'requests-insights.capacity.title': 'Capacidad en las próximas semanas',
  'requests-insights.column.asked': 'Enviadas por socios',
  'requests-insights.column.at-work': 'Asignadas ahora',
  'requests-insights.column.average': 'Días de media',
  'requests-insights.column.capacity': 'Capacidad',
  'requests-insights.column.free': 'Libre',
  'requests-insights.column.guided': 'Guías utilizadas',
  'requests-insights.column.late': 'Con retraso',
  'requests-insights.column.left': 'Solicitudes',
  'requests-insights.column.offered': 'Propuestas por FastTrack',
  'requests-insights.column.on-time': 'A tiempo',
  'requests-insights.column.repeated': 'Repeticiones',
  'requests-insights.column.repeated-share': 'Del total de solicitudes',
  'requests-insights.column.requests': 'Solicitudes',
  'requests-insights.column.share': 'Porcentaje a tiempo',
  'requests-insights.column.taken': 'Ocupada',
  'requests-insights.denials.about':
    'Solicitudes rechazadas en este periodo, según el motivo indicado.',
  'requests-insights.denials.title': 'Por qué se rechazan solicitudes',
  'requests-insights.end.released': 'Participación del SME finalizada antes de tiempo',
  'requests-insights.guides.about':
    'Cuántas veces un socio utilizó una guía y no pidió ningún SME. No se conoce lo anterior a que SME Desk empezara a contar.',
  'requests-insights.guides.title': 'Resuelto con una guía',
  'requests-insights.head.days': 'Periodo',
  'requests-insights.head.end': 'Resultado',
  'requests-insights.head.reason': 'Motivo',
  'requests-insights.head.sme': 'SME',
  'requests-insights.head.state': 'Estado',
  'requests-insights.head.step': 'Paso',
  'requests-insights.load.about':
    'Lo que cada SME tiene asignado ahora y cuánto puede atender a la vez.',
  'requests-insights.load.title': 'Carga de los SME',
  'requests-insights.only-theirs': '{{about}} No se cuenta lo que lleva otro FPM.',
  'requests-insights.outcomes.about': 'Solicitudes y propuestas que terminaron en este periodo.',
  'requests-insights.outcomes.title': 'Cómo terminan las solicitudes',
  'requests-insights.repeats.about':
    'Solicitudes sobre un tema por el que el mismo socio ya había preguntado; cada una se compara con sus diez últimas del mismo producto.',
  'requests-insights.repeats.title': 'Repeticiones',
  'requests-insights.stages.about':
    'Cuánto tiempo estuvieron las solicitudes en un estado, contado al salir de él; incluye noches y fines de semana.',
  'requests-insights.stages.title': 'En qué se va el tiempo',
  'requests-insights.step.confirmation': 'Confirmación',
  'requests-insights.step.decision': 'Decisión',
  'requests-insights.step.triage': 'Revisión inicial',
  'requests-insights.timeliness.about':
    'Cuánto se hizo dentro de su plazo, contado cuando se hizo; la confirmación cuenta con su solicitud.',
  'requests-insights.timeliness.title': 'Plazos',
  'requests-insights.volume.about':
    'Cada solicitud cuenta el día de su primer envío, y cada propuesta el día en que se hizo. Los días son los de UTC.',
  'requests-insights.volume.title': 'Solicitudes a lo largo del tiempo',
};
