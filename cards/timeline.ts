import type { CardPage } from '../src/domain/card-view.ts';
import type { Reader } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import type { RequestPage } from '../src/features/requests/domain/pages/request.ts';
import type { Page } from '../src/features/views.ts';
import { type CardContext, cardContextFor } from './kit/card-context.ts';
import { eventText, saidWith } from './kit/request/event-text.ts';
import { cut, line, paragraphs } from './kit/text.ts';

/** One thing that has happened, as its reader may know it. */
export interface TimelineEntry {
  readonly version: number;
  readonly at: string;
  readonly text: string;
  readonly said: string;
}

/** Which page tells of its past beside its card; `page` is one of the kind under which this is listed. */
type Timeline = (context: CardContext, page: never) => TimelineEntry[];

const timelines: Partial<Record<Page['kind'], Timeline>> = {
  request: (context, { history }: RequestPage) =>
    history.map((event) => ({
      version: event.version,
      at: context.format.dateTime(event.at),
      text: line(eventText(context, event), 500),
      said: cut(paragraphs(saidWith(event)), context.limits.said, (short) =>
        context.t('text.shortened', { text: short }),
      ),
    })),
};

/** Beside a card there is room for the whole of a text. */
const limits = {
  ...{ text: Number.POSITIVE_INFINITY, said: Number.POSITIVE_INFINITY, events: 1_000 },
  ...{ repeats: 0, overlong: 0, lean: false },
};

/** All that has happened, oldest first; empty where the page is of a thing without a past. */
export function timelineOf(page: CardPage, reader: Reader, program: Program): TimelineEntry[] {
  const draw = Object.hasOwn(timelines, page.kind)
    ? timelines[page.kind as Page['kind']]
    : undefined;
  if (!draw) return [];
  const region = page.kind === 'request' ? (page as RequestPage).request.form.region : null;
  return draw(cardContextFor(reader, program, limits, region), page as never);
}
