import type { AccessChanges } from './changes.ts';

/** The form, its approver, and the questions about it. */
export const formChanges: AccessChanges<
  | ('submitted' | 'returned' | 'denied' | 'renewed' | 'refused' | 'withdrawn' | 'discarded')
  | ('handed-over' | 'help-asked' | 'help-answered')
  | ('reminded' | 'overdue' | 'lapsed')
> = {
  submitted: ({ submissions }, { at, form, approver, answers }) => ({
    ...{ form, partner: form.partner, approver, handed: false },
    ...{ submissions: [...submissions, at], answers, chased: 0 },
  }),
  returned: (_, { questions: text, at }) => ({ questions: { text, at } }),
  denied: (_, { denyReason: why, comment }) => ({ invitation: null, reason: { why, comment } }),
  renewed: ({ submissions }, { at, approver }) => ({
    ...{ submissions: [...submissions, at], approver, handed: false, chased: 0 },
  }),
  refused: () => ({ invitation: null }),
  withdrawn: () => ({ invitation: null }),
  discarded: () => ({}),
  'handed-over': (_, { approver }) => ({ approver, handed: true }),
  'help-asked': (_, { question }) => ({ help: { question, answer: null } }),
  'help-answered': ({ help }, { answer }) => ({ help: help && { ...help, answer } }),
  reminded: () => ({}),
  overdue: (_, { step }) => ({ chased: step }),
  lapsed: () => ({}),
};
