import {
  type ListName,
  type ListPage,
  type ListRow,
  rowsPerPage,
} from '../../src/features/requests/domain/pages.ts';

import { type CardContext, workloadName } from '../kit/card-context.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './list.json' with { type: 'json' };

export interface ListData {
  readonly lang: string;
  readonly list: ListName;
  readonly isEmpty: boolean;
  readonly hasTotal: boolean;
  readonly hasNote: boolean;
  readonly rows: readonly {
    readonly id: string;
    readonly heading: string;
    readonly subject: string;
    readonly about: string;
  }[];
  readonly hasPager: boolean;
  readonly hasPrevious: boolean;
  readonly previous: number;
  readonly hasNext: boolean;
  readonly next: number;
  readonly hasFooter: boolean;
  readonly canBegin: boolean;
  readonly hasPartners: boolean;
  readonly tabs: readonly { readonly list: ListName; readonly title: string }[];
  readonly t: Readonly<
    Record<'begin' | 'empty' | 'previous' | 'note' | 'next' | 'open' | 'partners' | 'title', string>
  > & {
    readonly total: string;
  };
}

export const listCard = template<ListData>('list', layout);

/** One page of a list: the rows in their given order, and buttons to its neighbours. */
export function listData(context: CardContext, page: ListPage): ListData {
  const { t } = context;
  const { list, openDraft, total } = page;
  const tabs = page.lists
    .filter((other) => other !== list || page.found === true)
    .map((other) => ({ list: other, title: t(`list.name.${other}`) }));
  const hasPrevious = page.page > 0;
  const hasNext = page.page + 1 < page.pages;
  const canBegin = list === 'mine';
  const hasPartners = list === 'fpm';
  const hasNote = list === 'fpm' || list === 'assignmentTeam' || list === 'unheld';
  const note = hasNote && !page.found ? t(`list.note.${list}`) : '';
  return {
    lang: context.language,
    list,
    isEmpty: page.rows.length === 0,
    hasTotal: total > 0,
    hasNote: note !== '',
    rows: page.rows.slice(0, rowsPerPage).map((row) => rowData(context, row, list)),
    hasPager: hasPrevious || hasNext,
    hasPrevious,
    previous: page.page - 1,
    hasNext,
    next: page.page + 1,
    hasFooter: canBegin || hasPartners || tabs.length > 0,
    canBegin,
    hasPartners,
    tabs,
    t: {
      begin: t(openDraft ? 'action.continue-request' : 'action.new-request'),
      empty: t(openDraft ? 'list.empty-draft' : `list.empty.${list}`),
      previous: t('action.previous-page'),
      note,
      next: t('action.next-page'),
      open: t('action.open'),
      partners: t('action.partners'),
      title: listTitle(context, page),
      total: totalOf(context, page),
    },
  };
}

export const listTitle = ({ t }: CardContext, { found, list }: ListPage): string =>
  t(found ? 'list.found' : `list.name.${list}`);

function totalOf({ t, format }: CardContext, page: ListPage): string {
  const { total, more, pages } = page;
  if (page.found && more) return t('list.found-more', { count: total });
  if (more)
    return t('list.total-more', { most: format.number(total), page: format.number(page.page + 1) });
  return pages > 1
    ? t('list.total-paged', { count: total, page: page.page + 1, pages })
    : t('list.total', { count: total });
}

function rowData(context: CardContext, row: ListRow, list: ListName) {
  const { t, format } = context;
  const params = { id: row.id, state: t(`state.${row.state}`) };
  const about = {
    workload: workloadName(context, row.workload),
    partner: line(row.partner),
    at: format.date(row.submittedAt),
  };
  return {
    id: row.id,
    heading: t(row.waiting ? 'list.heading-waiting' : 'list.heading', params),
    subject: t('request.subject', { tenant: line(row.tenantName), topic: line(row.topic) }),
    about: t(list === 'mine' ? 'list.about' : 'list.about-partner', about),
  };
}
