/** Longest comment, question or summary beside a decision, in characters. */
export const longestComment = 1500;

/** What people write into cards other than the form (contract, section 6). */
export const writtenIds = [
  'comment',
  'questions',
  'summary',
  'question',
  'answer',
  'expectations',
  'outcomes',
  'exitCriteria',
  'learners',
  'releaseCriteria',
  'learnt',
  'trained',
  'customerFeedback',
] as const;

/** The inputs of those cards: what is written, and what is chosen. */
export const inputIds = [
  ...writtenIds,
  'answers',
  'denyReason',
  'sme',
  'outcome',
  'ftopUpdated',
  'criteriaMet',
  'rating',
  'startDate',
  'endDate',
  'newEndDate',
  'delegate',
  'contact',
] as const;
export type WordId = (typeof inputIds)[number];

/** What was typed into such inputs, trimmed; what is empty is not there. */
export type Inputs = Readonly<Partial<Record<WordId | 'fpm' | 'partnerName' | 'workload', string>>>;
