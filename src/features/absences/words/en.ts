import type { NeededKey } from './keys.ts';

/** English for absences. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  'away.delegate': 'Who stands in for you',
  'away.end': 'I am back',
  'away.endDate': 'Last day',
  'away.hint': 'While you are away another FPM decides in your place; you still see every request.',
  'away.hint-fm':
    'While you are away another FM is reminded in your place and leads your customer engagements on.',
  'away.now': '{{delegate}} stands in for you from {{from}} to {{to}}.',
  'away.open': 'I will be away …',
  'away.set': 'Set this absence',
  'away.startDate': 'First day',
  'away.suggested':
    'Teams says that you are out of office. Would you like to name a delegate who decides in your place?',
  'delegate.line': '{{delegate}} stands in for {{fpm}} today.',
  'delegate.you': 'You stand in for {{fpm}} today.',
  'sentence.away-ended': 'Welcome back: requests come to you again.',
  'sentence.away-ended-fm': 'Welcome back: reminders come to you again.',
  'sentence.away-set':
    '{{delegate}} stands in for you from {{from}} to {{to}}. You still see every request.',
  'sentence.away-set-fm':
    '{{delegate}} stands in for you from {{from}} to {{to}}. Reminders go there meanwhile.',
  'sentence.delegate-left':
    '{{from}} is no longer in the program, so nobody stands in for {{fpm}} now: requests go to {{fpm}} again.',
  'sentence.delegate-left-to':
    '{{from}} is no longer in the program: from now on {{to}} stands in for {{fpm}}.',
} as const satisfies Record<NeededKey, string> & Record<string, string>;
