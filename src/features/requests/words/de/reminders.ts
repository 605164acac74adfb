import type { enReminders } from '../en/reminders.ts';

/** German for several reminders in one message. */
export const deReminders: Readonly<Record<keyof typeof enReminders, string>> = {
  'action.reminders': 'Zu den Erinnerungen',
  'reminders.next': 'Nächste Seite',
  'reminders.note':
    'Jede Schaltfläche öffnet eine Anforderung; von dort kommen Sie zu dieser Liste zurück.',
  'reminders.page': 'Seite {{page}} von {{pages}}',
  'reminders.previous': 'Vorherige Seite',
  'reminders.summary_one': '{{count}} Erinnerung: {{ids}}',
  'reminders.summary_other': '{{count}} Erinnerungen: {{ids}}',
  'reminders.title_one': '{{count}} Erinnerung für Sie',
  'reminders.title_other': '{{count}} Erinnerungen für Sie',
  'sentence.reminders-over': 'Von diesen Erinnerungen ist keine mehr offen; alles ist erledigt.',
};
