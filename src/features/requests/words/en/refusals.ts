/** English for why nothing happened, and other answers of one sentence. */
export const enRefusals = {
  'refusal.already.accepted':
    'Already accepted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.agreed':
    '{{by}} has already accepted the SME engagement, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.approved':
    'Already approved by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.assigned':
    'An SME was already assigned by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.changed':
    'In the meantime {{by}} has changed something, at {{time}} on {{date}}. Please look again.',
  'refusal.already.changed-by-itself':
    'In the meantime something has changed, at {{time}} on {{date}}. Please look again.',
  'refusal.already.closed':
    'Already closed by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.completed':
    'Already completed by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.confirmed':
    'Meanwhile {{by}} has confirmed the plan, at {{time}} on {{date}}. Please look again.',
  'refusal.already.consented':
    'The proposal was already accepted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.declined':
    'Already declined by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.denied':
    'Already denied by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.drafted':
    'Meanwhile {{by}} has saved a draft of the plan, at {{time}} on {{date}}. Please look at it and save again.',
  'refusal.already.edited':
    'Meanwhile {{by}} has changed the request, at {{time}} on {{date}}. Please look again.',
  'refusal.already.given':
    'Already given to another contact by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.handed-over':
    'Already handed over by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.planned':
    'Meanwhile {{by}} has changed the plan, at {{time}} on {{date}}. Please read it again.',
  'refusal.already.rated':
    'Meanwhile {{by}} has given feedback, at {{time}} on {{date}}. Please look again.',
  'refusal.already.recalled':
    '{{by}} has already withdrawn the proposal, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.refused':
    'The proposal was already declined by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.released':
    'The SME was already released by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.replanned':
    'Meanwhile {{by}} has changed the plan, at {{time}} on {{date}}. Please read it again.',
  'refusal.already.resubmitted':
    'Already submitted again by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.returned':
    'Already returned by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.submitted':
    'Already submitted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.triaged':
    'Already triaged by {{by}} at {{time}} on {{date}}. Please look again and decide.',
  'refusal.already.turned-down':
    '{{by}} has already declined the SME engagement, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.undone':
    'Meanwhile {{by}} has taken it back, at {{time}} on {{date}}. Please look again.',
  'refusal.already.withdrawn':
    'Already withdrawn by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.because.offer-over':
    'The period of this proposal is over, so it can no longer be accepted. If help is still wanted, please ask for a new proposal.',
  'refusal.because.plan-over':
    'The last day of this plan is over, so it can no longer be confirmed. Please give the plan a new last day first.',
  'refusal.because.same-plan': 'This is the plan as it is already: nothing was changed.',
  'refusal.no-plan': 'There is no plan to confirm yet. Please write one first.',
  'refusal.not-a-partner':
    'Only contacts of a partner can request an SME. The FPM of the partner gives access.',
  'refusal.nothing-asked': 'Every question has been answered already. Nothing was changed.',
  'refusal.nothing-changed':
    'Nothing is answered and nothing is changed. Please answer the questions or change the form, then submit.',
  'refusal.nothing-to-undo': 'Nothing can be taken back any more: somebody has acted since.',
  'refusal.own-request':
    'You cannot decide on your own request. Somebody else has to; nothing was changed.',
  'refusal.too-late-to-undo':
    'It can be taken back for ten minutes only; these are over. Nothing was changed.',
  'refusal.too-many':
    'One person can submit at most {{most}} new requests within 24 hours. What you typed is kept; please submit it later.',
  'sentence.company-asked':
    '{{who}} ({{mail}}) does not find their company in the list of the request form. Please have it added, or tell them which entry to choose.',
  'sentence.discarded': 'The form was discarded. You can begin a new one at any time.',
  'sentence.gone': 'What this card showed is no longer there. Nothing was changed.',
  'sentence.guide-taken':
    'Good luck with the guide. Nothing was submitted, and your draft stays: you can take it up again at any time.',
  'sentence.no-longer-yours':
    'Request {{id}} is no longer with you; there is nothing left for you to do.',
  'sentence.people-left_one':
    'No longer in the program: {{who}}. {{count}} request has gone to others; all concerned have been told.',
  'sentence.people-left_other':
    'No longer in the program: {{who}}. {{count}} requests have gone to others; all concerned have been told.',
  'sentence.you-declined': 'You have declined {{id}}; the assignment team is taking care of it.',
  'sentence.you-handed-over':
    'You have handed {{id}} over to {{to}}; there is nothing left for you to do.',
  'sentence.you-turned-down':
    'You have declined the proposal {{id}}; the person who proposed you has been told.',
} as const;
