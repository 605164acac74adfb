import {
  type RequestPage,
  shownEvents,
} from '../../../src/features/requests/domain/pages/request.ts';
import type { ToldEvent } from '../../../src/features/requests/domain/reading.ts';
import { clockKinds } from '../../../src/features/requests/domain/request-events.ts';

import { type CardContext, longText } from '../../kit/card-context.ts';
import { eventText, saidWith } from '../../kit/request/event-text.ts';
import { isInHeadline } from '../../kit/request/headline.ts';
import { cut, line, paragraphs } from '../../kit/text.ts';

/** Most events that the card quotes in full above the buttons. */
const quotedEvents = 3;

/** The headline, the plan or its draft, the result or the open question tells of these events. */
const toldElsewhere: readonly ToldEvent['kind'][] = [
  'submitted',
  'offered',
  'proposed',
  'drafted',
  'confirmed',
  'completed',
  'rated',
  'rated-private',
];

/** The lines about deadlines tell of these events. */
const isClockEvent = ({ kind }: ToldEvent): boolean => clockKinds.some((clock) => clock === kind);

const begins: readonly ToldEvent['kind'][] = ['accepted', 'consented'];
const ends: readonly ToldEvent['kind'][] = ['completed'];

/** The events since the work has begun, or has ended: the older ones are in the history only. */
function sinceMilestone(
  history: readonly ToldEvent[],
  { state }: RequestPage['request'],
): readonly ToldEvent[] {
  const hasEnded = state === 'completed' || state === 'closed';
  const last = (kinds: typeof begins) => history.findLastIndex(({ kind }) => kinds.includes(kind));
  const ended = hasEnded ? last(ends) : -1;
  return history.slice(Math.max(0, ended === -1 ? last(begins) : ended));
}

/**
 * The newest event since the submission, and the earlier ones with a text; the newest comes first. Once it
 * is closed the newest alone: nobody works with what was said before.
 */
export const saidLately = (context: CardContext, page: RequestPage) => {
  const { actions, history, historyOpen, request } = page;
  return (
    sinceMilestone(history, request)
      .filter((event) => !isClockEvent(event))
      .filter(
        (event, index, told) =>
          saidWith(event) !== '' || (index === told.length - 1 && !historyOpen),
      )
      .filter(
        (event) =>
          !toldElsewhere.includes(event.kind) &&
          !(saidWith(event) === '' && isInHeadline(page, event)),
      )
      .filter((event) => event.kind !== 'asked' || !actions.includes('fpm.answer'))
      // An open history shows all events, but it shortens long texts.
      .filter((event) => !historyOpen || saidWith(event).length > context.limits.said)
      .slice(request.state === 'closed' ? -1 : -quotedEvents)
      .reverse()
      .map((event) => {
        const text = longText(context, saidWith(event));
        const at = context.format.dateTime(event.at);
        return { title: eventText(context, event), at, text, hasText: text !== '' };
      })
  );
};

/** The newest events, as many as the card holds; the oldest of them comes first. */
export const historyOf = (context: CardContext, page: RequestPage) =>
  page.history.slice(-Math.min(shownEvents, context.limits.events)).map((event) => {
    const said = cut(paragraphs(saidWith(event)), context.limits.said, (short) =>
      context.t('text.shortened', { text: short }),
    );
    return {
      at: context.format.dateTime(event.at),
      text: eventText(context, event),
      said,
      hasSaid: said !== '',
      told: toldOf(context, page, event),
      hasTold: page.reached.some((one) => one.event === event.version),
    };
  });

/** Who got a notice of an event, for each channel. Only an admin sees addresses. */
function toldOf({ t, format }: CardContext, { as, reached }: RequestPage, { version }: ToldEvent) {
  const admin = as.includes('admin');
  const of = (mail: boolean): string[] =>
    reached
      .filter(({ event, mailedTo }) => event === version && (mailedTo !== null) === mail)
      .map(({ who, mailedTo }) => (admin && mailedTo ? `${line(who)} (${mailedTo})` : line(who)));
  const said = (key: 'told.mail' | 'told.teams', names: string[]): string[] =>
    names.length > 0 ? [t(key, { names: format.list(names) })] : [];
  return [...said('told.teams', of(false)), ...said('told.mail', of(true))].join(' ');
}
