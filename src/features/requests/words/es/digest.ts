/** Spanish for the daily digest. */
export const esDigest = {
  'action.digest': 'Resumen diario',
  'action.to-digest': 'Volver al resumen diario',
  'digest.empty': 'No hay nada para el próximo.',
  'digest.off':
    'Desactivado: cada mensaje llega cuando ocurre algo. Con el resumen diario, lo que puede esperar llega en un solo mensaje, los días laborales a las 09:00 en su zona horaria.',
  'digest.on':
    'Activado: lo que puede esperar llega en un solo mensaje, los días laborales a las 09:00 en su zona horaria. Lo atrasado, lo devuelto y lo que vence ese mismo día sigue llegando de inmediato.',
  'digest.title': 'Su resumen diario',
  'digest.title-news': 'Su resumen diario: novedades de sus solicitudes',
  'digest.title-waiting': 'Su resumen diario: {{waiting}}',
  'digest.turn-off': 'Desactivar el resumen',
  'digest.turn-on': 'Activar el resumen',
  'sentence.digest-over': 'No queda nada de este resumen; ya se ha resuelto todo.',
} as const;
