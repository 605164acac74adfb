import type { en } from './en.ts';

/** Spanish for absences. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  'away.delegate': 'Quién le sustituye',
  'away.end': 'He vuelto',
  'away.endDate': 'Último día',
  'away.hint':
    'Mientras esté ausente, otro FPM decide en su lugar; usted sigue viendo todas las solicitudes.',
  'away.hint-fm':
    'Mientras usted esté ausente, otro FM recibe los recordatorios y continúa sus interacciones con los clientes.',
  'away.now': '{{delegate}} le sustituye del {{from}} al {{to}}.',
  'away.open': 'Estaré ausente…',
  'away.set': 'Registrar la ausencia',
  'away.startDate': 'Primer día',
  'away.suggested':
    'Según Teams, está fuera de la oficina. ¿Quiere indicar quién decide en su lugar?',
  'delegate.line': '{{delegate}} sustituye hoy a {{fpm}}.',
  'delegate.you': 'Usted sustituye hoy a {{fpm}}.',
  'sentence.away-ended': 'Bienvenido de nuevo: las solicitudes vuelven a llegarle a usted.',
  'sentence.away-ended-fm': 'Bienvenido de nuevo: los recordatorios vuelven a llegarle a usted.',
  'sentence.away-set':
    '{{delegate}} le sustituye del {{from}} al {{to}}. Usted sigue viendo todas las solicitudes.',
  'sentence.away-set-fm':
    '{{delegate}} le sustituye del {{from}} al {{to}}. Mientras tanto, los recordatorios le llegan a esa persona.',
  'sentence.delegate-left':
    '{{from}} ya no está en el programa y nadie sustituye a {{fpm}}: las solicitudes vuelven a {{fpm}}.',
  'sentence.delegate-left-to':
    '{{from}} ya no está en el programa: a partir de ahora {{to}} sustituye a {{fpm}}.',
};
