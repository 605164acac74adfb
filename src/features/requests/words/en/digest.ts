/** English for the daily digest. */
export const enDigest = {
  'action.digest': 'Daily digest',
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
  'sentence.digest-over': 'Nothing is left of this digest; everything has been dealt with.',
} as const;
