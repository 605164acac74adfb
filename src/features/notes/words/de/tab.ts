import type { enNotesTab } from '../en/tab.ts';

/** German for notes, risks and summaries in the tab. */
export const deNotesTab: Readonly<Record<keyof typeof enNotesTab, string>> = {
  'notes-tab.next': 'als Nächstes: {{what}}',
  'notes-tab.title': 'Statusnotizen',
  'orders-tab.title': 'Bestellungen',
  'risks-tab.row': '{{customer}}: {{text}}',
  'risks-tab.title': 'Risiken',
  'summaries-tab.state.draft': 'Entwurf',
  'summaries-tab.state.published': 'veröffentlicht',
};
