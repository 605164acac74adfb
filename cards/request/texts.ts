import {
  type RequestPage,
  shownEvents,
  type TextsPage,
} from '../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../kit/card-context.ts';
import { eventText, saidWith } from '../kit/request/event-text.ts';
import { type Block, planBlock, proposalBlock } from '../kit/request/plan.ts';
import type { Sheet, SheetButton } from '../kit/sheet/sheet.ts';
import { line, paragraphs } from '../kit/text.ts';
import { detailLines, whyOf } from './details/details.ts';
import { resultBlocks } from './result.ts';

type Part = Sheet['lists'][number];

/** Of one page; the longest text is 6 KB in the scripts with three bytes a character. */
const mostBytes = 16_000;

/** All of every text: what one card cannot hold is on the next page. */
const whole = { text: Number.POSITIVE_INFINITY, said: Number.POSITIVE_INFINITY };

/** The request in full, page by page: what was asked for, planned and achieved, and all that was said. */
export function textsSheet(context: CardContext, { request, page }: TextsPage): Sheet {
  const { t, format } = context;
  const pages = pagesOf(partsOf({ ...context, limits: { ...context.limits, ...whole } }, request));
  const at = Math.min(page, pages.length - 1);
  const { id } = request.request;
  const to = (number: number, title: 'action.previous-page' | 'action.next-page'): SheetButton[] =>
    pages[number]
      ? [{ verb: 'request.texts', title: t(title), data: { requestId: id, page: number } }]
      : [];
  const which = { page: format.number(at + 1), pages: format.number(pages.length) };
  return {
    ...{ told: '', alerts: [], facts: [], forms: [], rows: [] },
    headline: t(pages.length > 1 ? 'texts.title-of' : 'texts.title', { id, ...which }),
    lists: pages[at] ?? [],
    buttons: [
      { verb: 'request.show', title: t('action.open'), data: { requestId: id } },
      ...to(at - 1, 'action.previous-page'),
      ...to(at + 1, 'action.next-page'),
    ],
  };
}

/** Whether the card of the request, within these limits, leaves out something that was written. */
export function isShortened({ limits }: CardContext, { history, request }: RequestPage): boolean {
  const { said, text } = limits;
  const longest = Math.max(0, ...Object.values(request.form).map((value) => String(value).length));
  return (
    limits.lean ||
    longest > text ||
    history.length > Math.min(shownEvents, limits.events) ||
    history.some((event) => saidWith(event).length > Math.min(said, text))
  );
}

function partsOf(context: CardContext, page: RequestPage): Part[] {
  const { request, history } = page;
  const labelled = ({ label, value }: { label: string; value: string }): Part => ({
    ...{ title: label, lines: [value] },
  });
  const block = ({ title, lines }: Block): Part[] => [{ title, lines: [] }, ...lines.map(labelled)];
  const events = history.map((event) => ({
    title: `${context.format.dateTime(event.at)}: ${line(eventText(context, event), 500)}`,
    lines: [paragraphs(saidWith(event))].filter(Boolean),
  }));
  return [
    ...whyOf(context, request).map(labelled),
    ...detailLines(context, page).map(labelled),
    ...[
      ...planBlock(context, request),
      ...proposalBlock(context, page),
      ...resultBlocks(context, page),
    ].flatMap(block),
    { title: context.t('label.history'), lines: [] },
    ...events,
  ];
}

/** As many parts on each page as it holds, in their order. */
function pagesOf(parts: readonly Part[]): Part[][] {
  const pages: Part[][] = [[]];
  let bytes = 0;
  for (const part of parts) {
    // Each line needs some 120 bytes of the card around it.
    const own = Buffer.byteLength(JSON.stringify(part)) + 120 * (2 + part.lines.length);
    if (bytes > 0 && bytes + own > mostBytes) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)?.push(part);
    bytes += own;
  }
  return pages;
}
