import type { AccessFeaturePage } from '../src/features/access/domain/pages.ts';
import type { CustomersFeaturePage } from '../src/features/customers/domain/pages.ts';
import type { NotesFeaturePage } from '../src/features/notes/domain/pages.ts';
import type { PlaybookFeaturePage } from '../src/features/playbook/domain/pages.ts';
import { accessSheet } from './access/access.ts';
import { accessListSheet, doorSheet, myAccessSheet } from './access/door.ts';
import { customerSheet } from './customer/customer.ts';
import { customersSheet } from './customer/customers.ts';
import { engagementSheet } from './engagement/engagement.ts';
import { pasteText } from './engagement/paste.ts';
import type { CardContext } from './kit/card-context.ts';
import { type Sheet, sheetCard, sheetData, sheetSummary } from './kit/sheet/sheet.ts';
import { newNoteSheet } from './note/new-note.ts';
import { noteSheet } from './note/note.ts';
import { noteText } from './note/note-text.ts';
import { notesSheet } from './note/notes.ts';
import { orderSheet } from './order/order.ts';
import { answerSheet } from './playbook/answer.ts';
import { contentsSheet } from './playbook/contents.ts';
import { riskSheet } from './risk/risk.ts';
import { comparisonSheet } from './summary/comparison.ts';
import { nudgeSheet } from './summary/nudge.ts';
import { sharedSummarySheet } from './summary/shared.ts';
import { summariesSheet } from './summary/summaries.ts';
import { summarySheet } from './summary/summary.ts';
import { textForReader } from './summary/text.ts';

type SheetPage = CustomersFeaturePage | NotesFeaturePage | AccessFeaturePage | PlaybookFeaturePage;

/** The card of a page about customers, notes or the playbook: all of them have one layout. */
export function onSheet(context: CardContext, page: SheetPage) {
  const summary = sheetSummary(context, contentOf(context, page));
  return { card: sheetCard(sheetOf(context, page)), summary };
}

/** What is bound to the layout. */
export function sheetOf(context: CardContext, page: SheetPage): object {
  const { typed, refusal } = 'typed' in page ? page : nothing;
  const errors = refusal?.code === 'invalid' ? refusal.errors : [];
  return sheetData(context, contentOf(context, page), { typed, errors });
}

const nothing = { typed: {}, refusal: null };

function contentOf(context: CardContext, page: SheetPage): Sheet {
  switch (page.kind) {
    case 'customer':
      return customerSheet(context, page);
    case 'engagement':
      return engagementSheet(context, page);
    case 'customers':
      return customersSheet(context, page);
    case 'note':
      return noteSheet(context, page);
    case 'risk':
      return riskSheet(context, page);
    case 'notes':
      return notesSheet(context, page);
    case 'note-text':
      return { ...empty, headline: noteText(context, page.note) };
    case 'new-note':
      return newNoteSheet(context, page);
    case 'summary':
      return summarySheet(context, page);
    case 'comparison':
      return comparisonSheet(context, page);
    case 'summaries':
      return summariesSheet(context, page);
    case 'order':
      return orderSheet(context, page);
    case 'nudge':
      return nudgeSheet(context, page);
    case 'shared-summary':
      return sharedSummarySheet(context, page);
    case 'summary-text':
      return { ...empty, headline: textForReader(context, page) };
    case 'access':
      return accessSheet(context, page);
    case 'access-door':
      return doorSheet(context, page);
    case 'my-access':
      return myAccessSheet(context, page);
    case 'access-list':
      return accessListSheet(context, page);
    case 'playbook':
      return contentsSheet(context, page);
    case 'playbook-answer':
      return answerSheet(context, page);
    case 'paste':
      return { ...empty, headline: pasteText(context, page) };
  }
}

const empty = {
  ...{ told: '', alerts: [], facts: [], rows: [], lists: [], forms: [], buttons: [] },
};
