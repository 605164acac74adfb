/** English for notes, risks and summaries in the tab. */
export const enNotesTab = {
  'notes-tab.next': 'next: {{what}}',
  'notes-tab.title': 'Status notes',
  'orders-tab.title': 'Orders of summaries',
  'risks-tab.row': '{{customer}}: {{text}}',
  'risks-tab.title': 'Risks',
  'summaries-tab.state.draft': 'draft',
  'summaries-tab.state.published': 'published',
} as const;
