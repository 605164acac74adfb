import type { ListName } from '../../src/features/requests/domain/pages/lists.ts';
import type {
  DigestPart,
  RemindersPage,
} from '../../src/features/requests/domain/pages/reminders.ts';
import type { NewsPage, RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import { type CardContext, cardContextFor } from '../kit/card-context.ts';
import { headlineOf } from '../kit/request/headline.ts';
import { listButton } from '../kit/request/list-of-role.ts';
import { newsText } from '../kit/request/news-text.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './reminders.json' with { type: 'json' };

export interface RemindersData {
  readonly lang: string;
  readonly rows: readonly ReminderRow[];
  readonly hasPager: boolean;
  readonly hasPrevious: boolean;
  readonly previous: number;
  readonly hasNext: boolean;
  readonly next: number;
  readonly hasDigest: boolean;
  readonly list: ListName;
  /** What a click on the button makes of the daily digest. */
  readonly digest: 'daily' | 'off';
  readonly t: Readonly<
    Record<'choose' | 'list' | 'next' | 'note' | 'page' | 'previous' | 'title', string>
  >;
}

export interface ReminderRow {
  readonly id: string;
  /** What its button says, which a screen reader hears alone. */
  readonly open: string;
  readonly headline: string;
  readonly about: string;
}

export const remindersCard = template<RemindersData>('reminders', layout);

/** Several reminders: of each what is wanted of the reader, which request it is, and a button to it. */
export function remindersData(context: CardContext, reminders: RemindersPage): RemindersData {
  const { t, reader } = context;
  const { page, pages, total, digest } = reminders;
  const hasPrevious = page > 0;
  const hasNext = page + 1 < pages;
  return {
    lang: context.language,
    rows: reminders.entries.map((entry) => reminderRow(context, entry)),
    hasPager: hasPrevious || hasNext,
    hasPrevious,
    previous: page - 1,
    hasNext,
    next: page + 1,
    hasDigest: digest !== undefined,
    list: digest?.list ?? 'mine',
    digest: digest?.daily ? 'off' : 'daily',
    t: {
      choose: t(digest?.daily ? 'digest.turn-off' : 'digest.turn-on'),
      list: listButton(context, digest?.list ?? 'mine'),
      next: t('reminders.next'),
      note: noteOf(context, reminders),
      page: t('reminders.page', { page: page + 1, pages }),
      previous: t('reminders.previous'),
      title: digest
        ? digestTitle(context, digest)
        : t(titleKey(reminders), { count: total, reader: line(reader.name) }),
    },
  };
}

/** What somebody has taken over is no reminder to them. */
const titleKey = ({ entries }: RemindersPage) =>
  entries.every((entry) => entry.kind === 'request' && entry.purpose === 'decide')
    ? ('reminders.to-decide' as const)
    : ('reminders.title' as const);

function noteOf({ t }: CardContext, { digest, entries }: RemindersPage): string {
  if (!digest || digest.sent) return t('reminders.note');
  if (!digest.daily) return t('digest.off');
  return entries.length === 0 ? `${t('digest.on')} ${t('digest.empty')}` : t('digest.on');
}

const digestTitle = ({ t }: CardContext, { sent, waiting }: DigestPart): string => {
  if (!sent) return t('digest.title');
  return waiting > 0
    ? t('digest.title-waiting', { waiting: t('list.waiting', { count: waiting }) })
    : t('digest.title-news');
};

/** The sentence that a message of its own would begin with. */
export function reminderRow(all: CardContext, entry: RequestPage | NewsPage): ReminderRow {
  const { id, state, form } = entry.request;
  // Each in the time of its own region, for a reader whose own is not known.
  const context = cardContextFor(all.reader, all.program, all.limits, form.region);
  const { t } = context;
  const subject = { tenant: line(form.tenantName), topic: line(form.topic) };
  return {
    id,
    open: t('list.open', { id }),
    headline: line(
      entry.kind === 'news' ? newsText(context, entry) : headlineOf(context, entry),
      300,
    ),
    about: `${t('list.heading', { id, state: t(`state.${state}`) })} · ${t('request.subject', subject)}`,
  };
}

/** For the toast, or the subject of an e-mail. */
export function remindersText(context: CardContext, page: RemindersPage): string {
  const { entries, total, digest } = page;
  if (digest) return digestTitle(context, digest);
  if (titleKey(page) === 'reminders.to-decide')
    return context.t('reminders.to-decide', { count: total });
  return context.t('reminders.summary', {
    count: total,
    ids: [...new Set(entries.map(({ request }) => request.id))].join(', '),
  });
}
