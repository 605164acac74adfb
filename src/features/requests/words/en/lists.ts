/** English for lists and search. */
export const enLists = {
  'list.about': '{{workload}} · of {{at}}',
  'list.about-partner': '{{partner}} · {{workload}} · of {{at}}',
  'list.empty-draft':
    'You have begun a request and not submitted it yet. Continue with the button below.',
  'list.empty.assignmentTeam':
    'No request waits for the team. As soon as one does, you get a message.',
  'list.empty.company': 'Nobody at your company has requested an SME yet.',
  'list.empty.fpm': 'No request is open with you. As soon as one comes, you get a message.',
  'list.empty.mine': 'You have not requested an SME yet. Begin with the button below.',
  'list.empty.sme': 'You have no assignment yet. As soon as you get one, you get a message.',
  'list.empty.unheld': 'Somebody looks after every open request.',
  'list.found': 'Requests that fit',
  'list.found-more': 'The newest {{count}}; please type more to find others.',
  'list.heading': '{{id}} · {{state}}',
  'list.heading-waiting': '{{id}} · {{state}} · needs your action',
  'list.name.assignmentTeam': 'Queue of the team',
  'list.name.company': 'Requests of my company',
  'list.name.fpm': 'Requests to me',
  'list.name.mine': 'My requests',
  'list.name.sme': 'My assignments',
  'list.name.unheld': 'Held by nobody',
  'list.note.assignmentTeam':
    'These are the requests that wait for the team. Any other: type status and its number.',
  'list.note.fpm': 'These are the open requests. One that has ended: type status and its number.',
  'list.note.unheld':
    'Open requests without an FPM (the assignment team decides), with an SME who is no longer in the program, or of a company without a contact.',
  'request.about': '{{tenant}} · {{workload}}',
  'request.state': '{{id}} · {{state}} · {{at}}',
  'request.subject': '{{tenant}}: {{topic}}',
  'request.summary': '{{id}}: {{text}}',
  'search.none':
    'No request that you may see fits. You can search by id, customer, workload or state.',
  'search.only-start': 'Only the first {{most}} characters of a search count.',
} as const;
