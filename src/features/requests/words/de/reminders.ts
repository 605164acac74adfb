import type { enReminders } from '../en/reminders.ts';

/** German for what comes as one message: several reminders, and the daily digest. */
export const deReminders: Readonly<Record<keyof typeof enReminders, string>> = {
  'action.digest': 'Tagesübersicht',
  'action.reminders': 'Zu den Erinnerungen',
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
  'reminders.next': 'Nächste Seite',
  'reminders.note':
    'Jede Schaltfläche öffnet eine Anforderung; von dort kommen Sie zu dieser Liste zurück.',
  'reminders.page': 'Seite {{page}} von {{pages}}',
  'reminders.previous': 'Vorherige Seite',
  'reminders.summary_one': '{{count}} Erinnerung: {{ids}}',
  'reminders.summary_other': '{{count}} Erinnerungen: {{ids}}',
  'reminders.title_one': '{{count}} Erinnerung für Sie',
  'reminders.title_other': '{{count}} Erinnerungen für Sie',
  'reminders.to-decide_one': '{{count}} Anforderung zu entscheiden',
  'reminders.to-decide_other': '{{count}} Anforderungen zu entscheiden',
  'sentence.digest-over': 'Von dieser Tagesübersicht ist nichts mehr offen; alles ist erledigt.',
  'sentence.reminders-over': 'Von diesen Erinnerungen ist keine mehr offen; alles ist erledigt.',
};
