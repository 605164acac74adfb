import type { Reader } from '../src/domain/people/people.ts';
import type { Program, Region } from '../src/domain/program/program.ts';
import { fieldsOf } from '../src/features/requests/domain/form/fields.ts';
import type { Page } from '../src/features/views.ts';
import { greeting, helpCard, helpData } from './help/help.ts';
import { type CardContext, cardContextFor, type Limits } from './kit/card-context.ts';
import { CardFault } from './kit/card-fault.ts';
import { withRefresh } from './kit/refresh.ts';
import type { Card } from './kit/template.ts';
import { line } from './kit/text.ts';
import { listCard, listData } from './list/list.ts';
import { sentenceCard, sentenceData, sentenceText } from './message/message.ts';
import { newsCard, newsData, newsText } from './news/news.ts';
import { proposalCard, proposalData } from './proposal/proposal.ts';
import { summaryOf } from './request/headline.ts';
import { isBrief, requestCard, requestData } from './request/request.ts';
import {
  formCard,
  formData,
  formStep,
  formTitle,
  reviewCard,
  reviewData,
} from './request-form/form.ts';
import { sharedCard, sharedData, sharedHeading } from './shared-request/shared-request.ts';

export interface Rendered {
  readonly card: Card;
  /** The text of the toast: plain text on one line. */
  readonly summary: string;
}

/** Teams takes messages of about 28 KB, and the activity around the card needs some of them. */
const mostBytes = 27_000;

/** The limits to try in order until the card fits. Scripts with three bytes a character need the later ones. */
const allLimits: readonly Limits[] = [
  { text: Number.POSITIVE_INFINITY, said: 160, events: 12, repeats: 5, lean: false },
  { text: 1000, said: 100, events: 8, repeats: 5, lean: false },
  { text: 400, said: 40, events: 4, repeats: 3, lean: false },
  { text: 100, said: 40, events: 1, repeats: 1, lean: false },
  { text: 60, said: 40, events: 1, repeats: 1, lean: true },
];

/** The card and the toast for a page, in the reader's language and time zone. It is always under 28 KB. */
export function render(page: Page, reader: Reader, program: Program): Rendered {
  for (const limits of allLimits) {
    const drawn = draw(cardContextFor(reader, program, limits, regionOf(page)), page);
    const card = withRefresh(drawn.card, page, reader);
    if (Buffer.byteLength(JSON.stringify(card)) <= mostBytes)
      return { card, summary: drawn.summary };
  }
  throw new CardFault(`${page.kind}: too big for Teams`);
}

function draw(context: CardContext, page: Page): Rendered {
  const { t } = context;
  const shown = (card: Card, summary: string) => ({ card, summary: line(summary, 300) });
  switch (page.kind) {
    case 'form': {
      const summary = t('request.summary', {
        id: formTitle(context, page),
        text: formStep(context, page),
      });
      return page.step === 'review'
        ? shown(reviewCard(reviewData(context, page)), summary)
        : shown(formCard(formData(context, page, fieldsOf[page.step])), summary);
    }
    case 'request': {
      const data = requestData(context, page);
      return shown(
        requestCard(data),
        summaryOf(context, page, isBrief(page) ? undefined : data.headline),
      );
    }
    case 'news':
      return shown(newsCard(newsData(context, page)), newsText(context, page));
    case 'list':
      return shown(listCard(listData(context, page)), t(`list.name.${page.list}`));
    case 'help':
      return shown(helpCard(helpData(context, page)), t('help.title'));
    case 'greeting':
      return shown(helpCard(helpData(context, page)), greeting(context));
    case 'proposal':
      return shown(proposalCard(proposalData(context, page)), t('proposal.title'));
    case 'shared':
      return shown(sharedCard(sharedData(context, page)), sharedHeading(context, page));
    case 'nothing':
      throw new Error('a page with nothing to say is not rendered');
    case 'sentence':
      return shown(sentenceCard(sentenceData(context, page.say)), sentenceText(context, page.say));
  }
}

const regionOf = (page: Page): Region | null =>
  page.kind === 'request' || page.kind === 'news' ? page.request.form.region : null;
