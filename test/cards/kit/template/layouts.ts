import helpLayout from '../../../../cards/help/help.json' with { type: 'json' };
import { helpData } from '../../../../cards/help/help.ts';
import type { CardContext } from '../../../../cards/kit/card-context.ts';
import sheetLayout from '../../../../cards/kit/sheet/sheet.json' with { type: 'json' };
import { sheetData } from '../../../../cards/kit/sheet/sheet.ts';
import listLayout from '../../../../cards/list/list.json' with { type: 'json' };
import { listData } from '../../../../cards/list/list.ts';
import messageLayout from '../../../../cards/message/message.json' with { type: 'json' };
import { sentenceData } from '../../../../cards/message/message.ts';
import newsLayout from '../../../../cards/news/news.json' with { type: 'json' };
import { newsData } from '../../../../cards/news/news.ts';
import proposalLayout from '../../../../cards/proposal/proposal.json' with { type: 'json' };
import { proposalData } from '../../../../cards/proposal/proposal.ts';
import remindersLayout from '../../../../cards/reminders/reminders.json' with { type: 'json' };
import { remindersData } from '../../../../cards/reminders/reminders.ts';
import { sheetOf } from '../../../../cards/render-sheet.ts';
import { partnerSheet } from '../../../../cards/request/partner.ts';
import requestLayout from '../../../../cards/request/request.json' with { type: 'json' };
import { requestData } from '../../../../cards/request/request.ts';
import { textsSheet } from '../../../../cards/request/texts.ts';
import formLayout from '../../../../cards/request-form/form.json' with { type: 'json' };
import { formData, reviewData } from '../../../../cards/request-form/form.ts';
import reviewLayout from '../../../../cards/request-form/form-review.json' with { type: 'json' };
import sharedLayout from '../../../../cards/shared-request/shared-request.json' with {
  type: 'json',
};
import { sharedData } from '../../../../cards/shared-request/shared-request.ts';
import traceLayout from '../../../../cards/trace/trace.json' with { type: 'json' };
import { traceData } from '../../../../cards/trace/trace.ts';
import type { Page } from '../../../../src/features/views.ts';

/** Every layout of the product, by its place under cards/. */
export const layouts = {
  'help/help': helpLayout,
  'trace/trace': traceLayout,
  'list/list': listLayout,
  'message/message': messageLayout,
  'news/news': newsLayout,
  'proposal/proposal': proposalLayout,
  'reminders/reminders': remindersLayout,
  'request/request': requestLayout,
  'request-form/form': formLayout,
  'request-form/form-review': reviewLayout,
  'shared-request/shared-request': sharedLayout,
  'kit/sheet/sheet': sheetLayout,
} as const;

export type LayoutName = keyof typeof layouts;

/** The layout for a page and what is bound to it, as the product makes them. */
export function boundTo(context: CardContext, page: Page): readonly [LayoutName, unknown] {
  switch (page.kind) {
    case 'form':
      return page.step === 'review'
        ? ['request-form/form-review', reviewData(context, page)]
        : ['request-form/form', formData(context, page)];
    case 'partner':
      return [
        'kit/sheet/sheet',
        sheetData(context, partnerSheet(context, page), { typed: {}, errors: [] }),
      ];
    case 'texts':
      return [
        'kit/sheet/sheet',
        sheetData(context, textsSheet(context, page), { typed: {}, errors: [] }),
      ];
    case 'request':
      return ['request/request', requestData(context, page)];
    case 'panel':
      return ['request/request', requestData(context, page.on)];
    case 'news':
      return ['news/news', newsData(context, page)];
    case 'trace':
      return ['trace/trace', traceData(context, page)];
    case 'list':
      return ['list/list', listData(context, page)];
    case 'reminders':
      return ['reminders/reminders', remindersData(context, page)];
    case 'help':
    case 'greeting':
      return ['help/help', helpData(context, page)];
    case 'proposal':
      return ['proposal/proposal', proposalData(context, page)];
    case 'shared':
      return ['shared-request/shared-request', sharedData(context, page)];
    case 'customer':
    case 'customers':
    case 'engagement':
    case 'note':
    case 'risk':
    case 'notes':
    case 'new-note':
    case 'note-text':
    case 'summary':
    case 'comparison':
    case 'summaries':
    case 'summary-text':
    case 'order':
    case 'nudge':
    case 'shared-summary':
    case 'paste':
    case 'access':
    case 'access-door':
    case 'access-list':
    case 'my-access':
    case 'playbook':
    case 'playbook-answer':
      return ['kit/sheet/sheet', sheetOf(context, page)];
    case 'sentence':
      return ['message/message', sentenceData(context, page.say)];
    case 'nothing':
      throw new Error('a page with nothing to say has no card');
  }
}
