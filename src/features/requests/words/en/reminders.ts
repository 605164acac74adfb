/** English for what comes as one message: several reminders, and the daily digest. */
export const enReminders = {
  'action.digest': 'Daily digest',
  'action.reminders': 'Back to the reminders',
  'action.to-digest': 'Back to the digest',
  'digest.empty': 'Nothing waits for the next one.',
  'digest.off':
    'Off: every message comes when it happens. With the digest, what can wait comes in one message instead, on business days at 09:00 in your time zone.',
  'digest.on':
    'On: what can wait comes in one message, on business days at 09:00 in your time zone. What is late, returned or due that day still comes at once.',
  'digest.title': 'Your daily digest',
  'digest.title-news': 'Your daily digest: news of your requests',
  'digest.title-waiting': 'Your daily digest: {{waiting}}',
  'digest.turn-off': 'Turn off the digest',
  'digest.turn-on': 'Turn on the digest',
  'reminders.next': 'Next page',
  'reminders.note': 'Each button opens a request; from there you come back to this list.',
  'reminders.page': 'Page {{page}} of {{pages}}',
  'reminders.previous': 'Previous page',
  'reminders.summary_one': '{{count}} reminder: {{ids}}',
  'reminders.summary_other': '{{count}} reminders: {{ids}}',
  'reminders.title_one': '{{count}} reminder for you',
  'reminders.title_other': '{{count}} reminders for you',
  'reminders.to-decide_one': '{{count}} request to decide',
  'reminders.to-decide_other': '{{count}} requests to decide',
  'sentence.digest-over': 'Nothing is left of this digest; everything has been dealt with.',
  'sentence.reminders-over': 'Nothing is left of these reminders; everything has been dealt with.',
} as const;
