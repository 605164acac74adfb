import { enAdmin } from './en/admin.ts';
import { enDirectory } from './en/directory.ts';
import { enFilters } from './en/filters.ts';
import { enMail } from './en/mail.ts';
import { enTab } from './en/tab.ts';
import type { NeededKey } from './keys.ts';

/**
 * English: the general words. English has all keys; the other languages follow it.
 *
 * Add a sentence: write it here (or in the file of `en/` that it belongs to) and under the same key
 * in `de` and `es`. Whole sentences, `{{name}}` for a value, keys in alphabetical order. A sentence
 * about one feature belongs to the words of that feature (`src/features/…/words`).
 *
 * Add a language: its code in `languages` (src/domain/people/people.ts); the compiler then asks for
 * the rest. CONTRIBUTING.md names what the compiler cannot find.
 */
export const en = {
  ...enAdmin,
  ...enDirectory,
  ...enFilters,
  ...enMail,
  ...enTab,
  'action.back': 'Back',
  'action.chat': 'Chat with {{name}}',
  'action.in-window': 'Form in a window',
  'action.next': 'Next',
  'action.next-page': 'Next page',
  'action.open': 'Open',
  'action.open-in-tab': 'Open in the tab',
  'action.previous-page': 'Previous page',
  'choice.many-fit': '{{count}} fit that. Please type more of the name or address.',
  'choice.none': 'not specified',
  'choice.nothing-fits': 'Nothing fits that. Please type another part of the name or address.',
  'choice.placeholder': 'Please choose',
  'choice.search': 'Another one: type the name',
  'choice.some-fit': 'Several fit that. Please choose one.',
  'choice.type': '{{label}}: a part of the name or address',
  'duration.business-days_one': 'within {{count}} business day',
  'duration.business-days_other': 'within {{count}} business days',
  'duration.days_one': 'within {{count}} day',
  'duration.days_other': 'within {{count}} days',
  'error.already-over': 'Please choose a day that is not over yet.',
  'error.comment-required': 'Please say why in the comment.',
  'error.delegate-away':
    'This person is away from {{from}} to {{to}}. Please choose somebody else, or other days.',
  'error.end-before-start': 'Please choose a day that is not before the first one.',
  'error.far-too-long':
    'This text was not taken: it is {{over}} over the limit of {{most}} characters. Please enter a shorter one.',
  'error.not-a-date': 'Please choose a date.',
  'error.not-a-number': 'Please enter a whole number.',
  'error.not-a-whole-number': 'Please enter a whole number of 1 or more.',
  'error.not-an-email': 'Please enter an e-mail address, like name@example.com.',
  'error.not-in-list': 'Please choose one of the entries in the list.',
  'error.required': 'Please fill this in.',
  'error.too-long': 'This is {{over}} over the limit of {{most}} characters: please shorten it.',
  'form.legend': 'Fields marked * are required. What you type is kept when you go on or back.',
  'form.required': '{{label}} *',
  'form.step': 'Step {{step}} of {{steps}}: {{name}}',
  'greeting.text':
    'I pass requests for a subject matter expert (SME) from the partner to the FPM and on to the SME.',
  'greeting.title': 'Hello {{name}}, I am SME Desk.',
  'help.heard':
    'I did not understand “{{typed}}”. You can use the buttons, or type one of the words below.',
  'help.no-role':
    'I do not know you as a partner contact yet. If you work for a partner, you can request access here. Who helps: your FPM, or {{mailbox}}.',
  'help.role.admin': 'As an admin: see any request with its history, by its number.',
  'help.role.assignmentTeam':
    'On the assignment team: triage requests, return them with questions, assign or propose SMEs.',
  'help.role.fpm':
    'As an FPM: approve, deny or return requests, answer questions, hand over, close, and propose an SME.',
  'help.role.partner': 'As a partner: request an SME, follow, revise and withdraw your requests.',
  'help.role.sme':
    'As an SME: accept or decline assignments, agree the plan, and complete with a summary.',
  'help.title': 'What you can do here',
  'help.words': 'You can also type:',
  'label.comment': 'Comment (optional)',
  'label.details': 'Details',
  'label.history': 'History',
  'list.total-more': 'More than {{most}} requests, page {{page}}',
  'list.total-paged_one': '{{count}} request, page {{page}} of {{pages}}',
  'list.total-paged_other': '{{count}} requests, page {{page}} of {{pages}}',
  'list.total_one': '{{count}} request',
  'list.total_other': '{{count}} requests',
  outage:
    'I cannot reach my records just now, so I cannot tell whether that was saved. Please try again in a minute: nothing is done twice.',
  'refusal.another-one':
    'What this card was about has been lost; something else has its number now. Nothing was changed.',
  'refusal.invalid':
    'Please correct the fields that have a note beside them. Nothing you have typed is lost.',
  'refusal.invalid-far':
    'Please correct the fields that have a note beside them. What you typed into the others is kept.',
  'refusal.not-found':
    'There is no request {{id}} that you may see. Please check the number in your list of requests.',
  'refusal.not-now':
    'This is not possible while the request is in the state "{{state}}". Nothing was changed.',
  'refusal.not-yours': 'Somebody else has to do this. Nothing was changed.',
  'refusal.old-form':
    'This form has gone on elsewhere. Here is what is stored; please continue from here.',
  'refusal.once-only': 'You have done this already; once is enough. Nothing was changed.',
  'refusal.unknown-action':
    'I do not know this button. Please open the request again from your list.',
  'refusal.unknown-person':
    'I could not find you in the directory. Please contact your FPM or the assignment team.',
  'region.amer': 'Amer (Americas)',
  'region.apj': 'APJ (Asia, Pacific, Japan)',
  'region.emea': 'EMEA (Europe, Middle East, Africa)',
  'role.admin': 'Admin',
  'role.assignmentTeam': 'Assignment team',
  'role.fpm': 'FPM',
  'role.partner': 'Partner',
  'role.sme': 'SME',
  'sentence.courtesy-goodbye': 'Goodbye! I will write as soon as there is something new.',
  'sentence.courtesy-noted': 'All right. I will write as soon as there is something new.',
  'sentence.courtesy-thanks': 'You are welcome!',
  'sentence.group-elsewhere': 'Everybody can read here, so I answer in our personal chat.',
  'sentence.group-help':
    'I am SME Desk and receive requests for a subject matter expert (SME). Everybody can read here, so I show requests in our personal chat only. Mention me with one of these words, and I answer there: {{begin}}, {{list}}, {{status}} SME-1042.',
  'sentence.group-install':
    'Everybody can read here, so I answer in a personal chat only. Please add me for yourself first: Apps, SME Desk, Add.',
  'sentence.language-missing':
    'Which language would you like? Please type: language en, language de, or language es.',
  'sentence.language-set': 'From now on I write to you in English.',
  'sentence.language-unknown':
    'I do not speak "{{typed}}". Please type: language en, language de, or language es.',
  'sentence.status-missing':
    'Which request do you mean? Please type its number as well, for example: status SME-1042.',
  superseded: 'A newer card about this request is below in this chat.',
  'text.shortened': '{{text}} … (shortened)',
} as const satisfies Record<NeededKey, string> & Record<string, string>;
