import type { SentenceView } from '../src/domain/card-view.ts';
import type { Region } from '../src/domain/program/program.ts';
import type {
  AccessDoorPage,
  AccessListPage,
  AccessPage,
  MyAccessPage,
} from '../src/features/access/domain/pages.ts';
import type {
  CustomerPage,
  CustomersPage,
  EngagementPage,
  PastePage,
} from '../src/features/customers/domain/pages.ts';
import type {
  NewNotePage,
  NotePage,
  NotesPage,
  NoteTextPage,
  RiskPage,
} from '../src/features/notes/domain/pages.ts';
import type {
  ComparisonPage,
  NudgePage,
  OrderPage,
  SharedSummaryPage,
  SummariesPage,
  SummaryPage,
  SummaryTextPage,
} from '../src/features/notes/domain/summary/pages.ts';
import type {
  PlaybookAnswerPage,
  PlaybookContentsPage,
} from '../src/features/playbook/domain/pages.ts';
import type { PartnerPage } from '../src/features/requests/domain/pages/earlier-requests.ts';
import type { FormPage, ProposalPage } from '../src/features/requests/domain/pages/forms.ts';
import type { ListPage } from '../src/features/requests/domain/pages/lists.ts';
import type { RemindersPage } from '../src/features/requests/domain/pages/reminders.ts';
import type {
  NewsPage,
  PanelPage,
  RequestPage,
  SharedPage,
  TextsPage,
  TracePage,
} from '../src/features/requests/domain/pages/request.ts';
import type { HelpPage, Page, Sentence } from '../src/features/views.ts';
import { pasteText } from './engagement/paste.ts';
import { greeting, helpCard, helpData } from './help/help.ts';
import { type CardContext, cardContextFor, type Limits } from './kit/card-context.ts';
import { CardFault } from './kit/card-fault.ts';
import { withRefresh } from './kit/refresh.ts';
import type { Rendered, RenderPage } from './kit/rendered.ts';
import { headlineWithId } from './kit/request/headline.ts';
import { newsText } from './kit/request/news-text.ts';
import { withRowsThatFit } from './kit/room/fit-rows.ts';
import { fits } from './kit/room/fits.ts';
import { sheetCard, sheetData } from './kit/sheet/sheet.ts';
import { line } from './kit/text.ts';
import { listCard, listData, listTitle } from './list/list.ts';
import { sentenceCard, sentenceData, sentenceText } from './message/message.ts';
import { newsCard, newsData } from './news/news.ts';
import { noteText } from './note/note-text.ts';
import { answerPreview } from './playbook/answer.ts';
import { withPlaybook } from './playbook/button.ts';
import { proposalCard, proposalData } from './proposal/proposal.ts';
import { remindersCard, remindersData, remindersText } from './reminders/reminders.ts';
import { onSheet } from './render-sheet.ts';
import { panelCard } from './request/panel.ts';
import { partnerSheet } from './request/partner.ts';
import { isBrief, requestCard, requestData } from './request/request.ts';
import { textsSheet } from './request/texts.ts';
import {
  formCard,
  formData,
  formStep,
  formTitle,
  reviewCard,
  reviewData,
} from './request-form/form.ts';
import {
  sharedCard,
  sharedData,
  sharedHeading,
  sharedPreview,
} from './shared-request/shared-request.ts';
import { sharedSummaryPreview } from './summary/shared.ts';
import { textForReader } from './summary/text.ts';
import { traceCard, traceData, traceText } from './trace/trace.ts';

/** Teams takes messages of about 28 KB. The activity around the card and the mark in each of its buttons need some of them. */
const mostBytes = 26_500;

/** The limits to try in order until the card fits. Scripts with three bytes a character need the later ones. */
const allLimits: readonly Limits[] = [
  {
    text: Number.POSITIVE_INFINITY,
    said: 160,
    events: 12,
    repeats: 5,
    overlong: 8000,
    lean: false,
  },
  { text: 1000, said: 100, events: 8, repeats: 5, overlong: 2000, lean: false },
  { text: 400, said: 40, events: 4, repeats: 3, overlong: 500, lean: false },
  { text: 100, said: 40, events: 1, repeats: 1, overlong: 100, lean: false },
  { text: 60, said: 40, events: 1, repeats: 1, overlong: 50, lean: true },
  { text: 40, said: 40, events: 1, repeats: 1, overlong: 0, lean: true },
];

/** Draws a page; `page` is one of the kind under which this is listed. */
export type Renderer = (context: CardContext, page: never) => Rendered;

/** Which card shows which page: all that `src/features/views.ts` names, and those that only their feature knows. */
export type Renderers = Readonly<Record<string, Renderer>> &
  Readonly<Record<Page['kind'], Renderer>>;

/** Those of the product. */
export const renderers = {
  form: (context, page: FormPage) => ({
    card:
      page.step === 'review'
        ? reviewCard(reviewData(context, page))
        : formCard(formData(context, page)),
    summary: context.t('request.summary', {
      id: formTitle(context, page),
      text: formStep(context, page),
    }),
  }),
  request: (context, page: RequestPage) => {
    const data = requestData(context, page);
    const headline = isBrief(page) ? undefined : data.headline;
    return { card: requestCard(data), summary: headlineWithId(context, page, headline) };
  },
  panel: (context, page: PanelPage) => {
    const { card, title } = panelCard(context, page);
    return { card, summary: context.t('request.summary', { id: page.on.request.id, text: title }) };
  },
  news: (context, page: NewsPage) => ({
    card: newsCard(newsData(context, page)),
    summary: newsText(context, page),
  }),
  trace: (context, page: TracePage) => ({
    card: traceCard(traceData(context, page)),
    summary: traceText(context, page),
  }),
  list: (context, page: ListPage) => ({
    card: listCard(listData(context, page)),
    summary: listTitle(context, page),
  }),
  reminders: (context, page: RemindersPage) => ({
    card: remindersCard(remindersData(context, page)),
    summary: remindersText(context, page),
  }),
  help: (context, page: HelpPage) => ({
    card: helpCard(helpData(context, page)),
    summary: context.t('help.title'),
  }),
  greeting: (context, page: HelpPage) => ({
    card: helpCard(helpData(context, page)),
    summary: greeting(context),
  }),
  proposal: (context, page: ProposalPage) => ({
    card: proposalCard(proposalData(context, page)),
    summary: context.t('proposal.title'),
  }),
  partner: (context, page: PartnerPage) => {
    const sheet = partnerSheet(context, page);
    const entered = { typed: {}, errors: [] };
    return { card: sheetCard(sheetData(context, sheet, entered)), summary: sheet.headline };
  },
  texts: (context, page: TextsPage) => {
    const sheet = textsSheet(context, page);
    const entered = { typed: {}, errors: [] };
    return { card: sheetCard(sheetData(context, sheet, entered)), summary: sheet.headline };
  },
  shared: (context, page: SharedPage) => ({
    card: sharedCard(sharedData(context, page)),
    summary: sharedHeading(context, page),
    preview: sharedPreview(context, page),
  }),
  customer: (context, page: CustomerPage) => onSheet(context, page),
  engagement: (context, page: EngagementPage) => onSheet(context, page),
  customers: (context, page: CustomersPage) => onSheet(context, page),
  note: (context, page: NotePage) => onSheet(context, page),
  'note-text': (context, page: NoteTextPage) => ({
    ...onSheet(context, page),
    text: noteText(context, page.note),
  }),
  risk: (context, page: RiskPage) => onSheet(context, page),
  notes: (context, page: NotesPage) => onSheet(context, page),
  'new-note': (context, page: NewNotePage) => onSheet(context, page),
  summary: (context, page: SummaryPage) => onSheet(context, page),
  comparison: (context, page: ComparisonPage) => onSheet(context, page),
  summaries: (context, page: SummariesPage) => onSheet(context, page),
  order: (context, page: OrderPage) => onSheet(context, page),
  nudge: (context, page: NudgePage) => onSheet(context, page),
  'shared-summary': (context, page: SharedSummaryPage) => ({
    ...onSheet(context, page),
    preview: sharedSummaryPreview(context, page),
  }),
  'summary-text': (context, page: SummaryTextPage) => {
    const text = textForReader(context, page);
    return { ...onSheet(context, page), text };
  },
  access: (context, page: AccessPage) => onSheet(context, page),
  'access-door': (context, page: AccessDoorPage) => onSheet(context, page),
  'access-list': (context, page: AccessListPage) => onSheet(context, page),
  'my-access': (context, page: MyAccessPage) => onSheet(context, page),
  paste: (context, page: PastePage) => ({
    ...onSheet(context, page),
    text: pasteText(context, page),
  }),
  playbook: (context, page: PlaybookContentsPage) => onSheet(context, page),
  'playbook-answer': (context, page: PlaybookAnswerPage) => ({
    ...onSheet(context, page),
    preview: answerPreview(context, page),
  }),
  sentence: (context, { say }: SentenceView<Sentence>) => ({
    card: sentenceCard(sentenceData(context, say)),
    summary: sentenceText(context, say),
  }),
  nothing: () => {
    throw new Error('a page with nothing to say is not rendered');
  },
} satisfies Renderers;

/** The card for a page in the reader's language and time zone, and the toast; always under 28 KB. */
export const createRender =
  (table: Readonly<Record<string, Renderer>>): RenderPage =>
  (page, reader, program) => {
    const draw = Object.hasOwn(table, page.kind) ? table[page.kind] : undefined;
    if (!draw) throw new CardFault(`${page.kind}: no card shows this page`);
    for (const limits of allLimits) {
      const context = cardContextFor(reader, program, limits, regionOf(page as Page));
      const drawn = draw(context, page as never);
      const explained = withPlaybook(withRowsThatFit(drawn.card), page as Page, context);
      const card = withRefresh(explained, page as Page, reader);
      if (fits(card, mostBytes)) return { ...drawn, card, summary: line(drawn.summary, 300) };
    }
    throw new CardFault(`${page.kind}: too big for Teams`);
  };

export const render: RenderPage = createRender(renderers);

function regionOf(page: Page): Region | null {
  if (page.kind === 'request' || page.kind === 'news' || page.kind === 'trace')
    return page.request.form.region;
  if (page.kind === 'texts') return page.request.request.form.region;
  if (page.kind === 'panel') return page.on.request.form.region;
  return page.kind === 'customer' || page.kind === 'engagement' || page.kind === 'note'
    ? page.customer.region
    : null;
}
