/** English for customers: what has happened. */
export const enCustomerEvents = {
  'closing.told.begun': 'The customer engagement has begun.',
  'closing.told.fm-changed': '{{fm}} takes care of this customer engagement from now on.',
  'closing.told.fm-gone':
    '{{customer}} is without an FM: {{fm}} is no longer one. Please hand the customer over.',
  'closing.told.left': '{{by}} has left: the customer engagement is closed.',
  'closing.told.mail-refused':
    'The mail to {{mail}} about {{service}} was not taken. Please correct the address and send it again.',
  'closing.told.not-queued': 'The tenant cannot be moved to the queue: {{comment}}',
  'closing.told.queue-asked': 'Please move {{customer}} to {{queue}}.',
  'closing.told.queue-over': 'Nobody asks any more to move {{customer}} to {{queue}}.',
  'closing.told.queued': '{{customer}} is in {{queue}}. You can remove your name now.',
  'closing.told.region-changed':
    'The region was corrected: please move {{customer}} to {{queue}} instead.',
  'closing.told.resumed':
    'Another service comes after all: please take {{customer}} out of {{queue}}. {{comment}}',
  'closing.told.talked': '{{customer}} is not satisfied: {{satisfaction}}',
  'closing.told.used':
    '{{service}} has reached its milestone, by figures that were imported. Please prepare the talk.',
  'closing.wait.announced': '{{service}} was announced; its RFA has not arrived yet.',
  'closing.wait.leave': '{{customer}} is in the queue. Please remove your name in FTOP and here.',
  'closing.wait.next-action': 'Today is the next action date of {{customer}}.',
  'closing.wait.queue': '{{customer}} still has to be moved to {{queue}}.',
  'closing.wait.talk': '{{service}} has reached its milestone; the closing talk is still to come.',
  'customer.told.asked': 'A partner asks for an SME for your customer {{customer}}: {{request}}.',
  'customer.told.given': '{{customer}} is your customer from now on.',
  'customer.told.parked':
    '{{request}} has come for {{customer}}, which is parked in {{queue}} until {{date}}.',
  'customer.told.queue-told':
    '{{by}} tells you: {{request}} has come for {{customer}}, which is parked in {{queue}}.',
} as const;
