/** English for several reminders in one message. */
export const enReminders = {
  'action.reminders': 'Back to the reminders',
  'reminders.next': 'Next page',
  'reminders.note': 'Each button opens a request; from there you come back to this list.',
  'reminders.page': 'Page {{page}} of {{pages}}',
  'reminders.previous': 'Previous page',
  'reminders.summary_one': '{{count}} reminder: {{ids}}',
  'reminders.summary_other': '{{count}} reminders: {{ids}}',
  'reminders.title_one': '{{count}} reminder for you',
  'reminders.title_other': '{{count}} reminders for you',
  'sentence.reminders-over': 'Nothing is left of these reminders; everything has been dealt with.',
} as const;
