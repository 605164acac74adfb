import type { en } from './en.ts';

/** German for absences. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  'away.delegate': 'Wer Sie vertritt',
  'away.end': 'Ich bin zurück',
  'away.endDate': 'Letzter Tag',
  'away.hint':
    'Solange Sie abwesend sind, entscheidet ein anderer FPM an Ihrer Stelle; Sie sehen weiterhin jede Anforderung.',
  'away.hint-fm':
    'Während Ihrer Abwesenheit wird ein anderer FM an Ihrer Stelle erinnert und führt Ihre Beteiligungen weiter.',
  'away.now': '{{delegate}} vertritt Sie vom {{from}} bis zum {{to}}.',
  'away.open': 'Ich bin abwesend …',
  'away.set': 'Abwesenheit eintragen',
  'away.startDate': 'Erster Tag',
  'away.suggested':
    'Laut Teams sind Sie abwesend. Möchten Sie eine Vertretung nennen, die an Ihrer Stelle entscheidet?',
  'delegate.line': '{{delegate}} vertritt heute {{fpm}}.',
  'delegate.you': 'Sie vertreten heute {{fpm}}.',
  'sentence.away-ended': 'Willkommen zurück: Anforderungen kommen wieder zu Ihnen.',
  'sentence.away-ended-fm': 'Willkommen zurück: Erinnerungen kommen wieder zu Ihnen.',
  'sentence.away-set':
    '{{delegate}} vertritt Sie vom {{from}} bis zum {{to}}. Sie sehen weiterhin jede Anforderung.',
  'sentence.away-set-fm':
    '{{delegate}} vertritt Sie vom {{from}} bis zum {{to}}. Erinnerungen gehen so lange dorthin.',
  'sentence.delegate-left':
    '{{from}} gehört nicht mehr zum Programm, niemand vertritt {{fpm}} mehr: Anforderungen gehen wieder an {{fpm}}.',
  'sentence.delegate-left-to':
    '{{from}} gehört nicht mehr zum Programm: Von jetzt an vertritt {{to}} {{fpm}}.',
};
