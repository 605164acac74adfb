/** The ids of all inputs on cards about customers: contract, section 6. */
export const customerInputIds = [
  ...['tenantId', 'tenantName', 'tenantSegment', 'region', 'priority', 'managed'],
  ...['accountTeam', 'teamChecked', 'contacts', 'fm', 'motion', 'phase', 'services'],
  ...['service', 'newService', 'comment', 'date'],
  ...['mailing', 'language', 'mailTo', 'mailSentOn'],
  ...['licences', 'activeUsers', 'asOf', 'source', 'enablementTaskDone'],
  'noBlocker',
  ...['accountTeamKnown', 'accountManaged', 'atuMailSentOn', 'withoutTeam', 'faqRead', 'nextSteps'],
  ...['heldOn', 'activities', 'nextWorkload', 'nextWorkloads', 'rfaExplained', 'rfaFormShown'],
  ...['howShown', 'knowsEnd', 'satisfied', 'satisfaction', 'adoptionTools'],
  ...['customerMailSentOn', 'customerContacts', 'customerStatus', 'serviceStatus', 'task4058'],
  ...['notesUpToDate', 'nextActionSet', 'unassignedInFtop'],
] as const;

export type CustomerInputId = (typeof customerInputIds)[number];
