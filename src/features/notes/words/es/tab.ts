import type { enNotesTab } from '../en/tab.ts';

/** Spanish for notes, risks and summaries in the tab. */
export const esNotesTab: Readonly<Record<keyof typeof enNotesTab, string>> = {
  'notes-tab.next': 'próxima acción: {{what}}',
  'notes-tab.title': 'Notas de estado',
  'orders-tab.title': 'Pedidos de resúmenes',
  'risks-tab.row': '{{customer}}: {{text}}',
  'risks-tab.title': 'Riesgos',
  'summaries-tab.state.draft': 'borrador',
  'summaries-tab.state.published': 'publicado',
};
