/** English for customers: notes for FTOP and mails, to be pasted. */
export const enCustomerTexts = {
  'customerMail.body':
    'Hello,\nenablement of {{service}} at {{customer}} is complete. This is what was done:\n{{activities}}\nWith that this engagement with FastTrack ends. If you would like help from FastTrack again, please ask for it with the RFA form: {{link}}\nThank you for working with us.\n{{fm}}, FastTrack Manager',
  'customerMail.body-next':
    'Hello,\nenablement of {{service}} at {{customer}} is complete. This is what was done:\n{{activities}}\nFor the next workload please ask for FastTrack help with the RFA form: {{link}}\nThank you for working with us.\n{{fm}}, FastTrack Manager',
  'customerMail.subject': '{{customer}}: enablement of {{service}} is complete',
  'ftop.customer': 'Customer: mailed on {{date}} ({{mails}}).',
  'ftop.customer-not': 'Customer: not mailed, another workload follows.',
  'ftop.faq-no': 'FAQ read: no. Next steps: {{steps}}',
  'ftop.faq-yes': 'FAQ read: yes. Next steps: {{steps}}',
  'ftop.heading': 'ENGAGEMENT COMPLETION (ENABLEMENT) - {{service}}',
  'ftop.milestone':
    'Milestone: {{active}} active users of {{licences}} licences on {{date}} ({{source}}); required: {{needed}}.',
  'ftop.next-action': 'Next action date: {{date}}.',
  'ftop.no-blocker': 'The customer confirms that no technical blocker prevents deployment.',
  'ftop.none': 'none.',
  'ftop.queue': 'Queue: {{queue}}, asked for on {{date}}.',
  'ftop.result-done': 'Result: engagement complete, no further workload.',
  'ftop.result-next':
    'Result: customer is ready for another workload: {{services}}. RFA form shown: {{how}}',
  'ftop.status': 'Status: {{status}}',
  'ftop.talk': 'Talk held: {{date}}.',
  'ftop.team-mailed': 'Account team: mailed on {{date}} ({{mails}}).',
  'ftop.team-mailed-unmanaged':
    'Account team: mailed on {{date}} ({{mails}}); account not managed.',
  'ftop.team-not': 'Account team: not mailed.',
  'ftop.team-unknown': 'Account team: not known.',
  'ftop.team-unknown-unmanaged': 'Account team: not known; account not managed.',
  'paste.mail': 'To: {{to}}\nSubject: {{subject}}\n\n{{body}}',
  'queueMail.body':
    'Tenant: {{customer}}, {{tenant}}. Next action date: {{date}}. FM until then: {{fm}}.\nPlease confirm in SME Desk; only then does the FM remove their name.',
  'queueMail.subject': 'Please move {{customer}} to {{queue}}',
  'teamMail.body':
    'Hello,\nenablement of {{service}} at {{customer}} is complete: {{active}} active users of {{licences}} licences on {{date}}.\nPlease go through the closing review with the customer together with me. After that review I shall end my part in this engagement.\nMay I count on your help with these last steps? Please tell me who takes part.\n{{fm}}, FastTrack Manager',
  'teamMail.subject': '{{customer}}: enablement of {{service}} is complete',
} as const;
