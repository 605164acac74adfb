/** English for the figures of customers. */
export const enCustomersInsights = {
  'customers-insights.about':
    'How many services of customers took each step in this time. A step that was corrected does not count.',
  'customers-insights.head': 'Service',
  'customers-insights.step.begun': 'Begun',
  'customers-insights.step.done': 'Finished',
  'customers-insights.step.dropped': 'Dropped',
  'customers-insights.step.reached': 'Milestone reached',
  'customers-insights.title': 'Milestones',
} as const;
