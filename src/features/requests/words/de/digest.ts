/** German for the daily digest. */
export const deDigest = {
  'action.digest': 'Tagesübersicht',
  'action.to-digest': 'Zurück zur Übersicht',
  'digest.empty': 'Für die nächste liegt nichts vor.',
  'digest.off':
    'Ausgeschaltet: Jede Nachricht kommt, sobald etwas geschieht. Mit der Tagesübersicht kommt, was warten kann, stattdessen in einer einzigen Nachricht: an Werktagen um 09:00 Uhr in Ihrer Zeitzone.',
  'digest.on':
    'Eingeschaltet: Was warten kann, kommt in einer einzigen Nachricht, an Werktagen um 09:00 Uhr in Ihrer Zeitzone. Was überfällig ist, zurückgegeben wurde oder am selben Tag fällig wird, kommt weiterhin sofort.',
  'digest.title': 'Ihre Tagesübersicht',
  'digest.title-news': 'Ihre Tagesübersicht: Neues zu Ihren Anforderungen',
  'digest.title-waiting': 'Ihre Tagesübersicht: {{waiting}}',
  'digest.turn-off': 'Übersicht ausschalten',
  'digest.turn-on': 'Übersicht einschalten',
  'sentence.digest-over': 'Von dieser Tagesübersicht ist nichts mehr offen; alles ist erledigt.',
} as const;
