import { dayMs } from '../../src/domain/time/instant.ts';
import {
  everything,
  type ListName,
  type ListPage,
  type ListVerb,
  listVerbs,
  mostCounted,
  type OpenRow,
  rowsPerPage,
} from '../../src/features/requests/domain/pages/lists.ts';

import { type CardContext, nameFor, workloadName } from '../kit/card-context.ts';
import { type CardChoice, narrowed, toldApart } from '../kit/inputs/choices.ts';
import { refusalText } from '../kit/refusal-text.ts';
import { listButton } from '../kit/request/list-of-role.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './list.json' with { type: 'json' };

export interface ListData {
  readonly lang: string;
  readonly list: ListName;
  readonly isEmpty: boolean;
  readonly hasTotal: boolean;
  readonly hasNote: boolean;
  readonly hasFilter: boolean;
  readonly states: readonly CardChoice[];
  readonly state: string;
  readonly customers: readonly CardChoice[];
  readonly customer: string;
  /** They are too many for a list: a part of the name is typed. */
  readonly isTyped: boolean;
  readonly isChosen: boolean;
  readonly hasCustomerNote: boolean;
  readonly customerNote: string;
  readonly hasDone: boolean;
  readonly done: readonly { readonly text: string; readonly color: string }[];
  readonly rows: readonly ReturnType<typeof rowData>[];
  readonly hasDecide: boolean;
  readonly decide: readonly { readonly wanted: ListVerb; readonly title: string }[];
  readonly page: number;
  readonly hasPager: boolean;
  readonly hasPrevious: boolean;
  readonly previous: number;
  readonly hasNext: boolean;
  readonly next: number;
  readonly canBegin: boolean;
  readonly hasPartners: boolean;
  readonly tabs: readonly { readonly list: ListName; readonly title: string }[];
  readonly t: Readonly<
    Record<
      | 'begin'
      | 'customer'
      | 'customerTyped'
      | 'digest'
      | 'empty'
      | 'filter'
      | 'state'
      | 'previous'
      | 'note'
      | 'next'
      | 'partners'
      | 'title',
      string
    >
  > & {
    readonly total: string;
  };
}

export const listCard = template<ListData>('list', layout);

/** One page of a list: the rows in their given order, and buttons to its neighbours. */
export function listData(context: CardContext, page: ListPage): ListData {
  const { t } = context;
  const { canBegin, list, openDraft, total } = page;
  const tabs = page.lists
    .filter((other) => other !== list || page.found === true)
    .map((other) => ({ list: other, title: listButton(context, other) }));
  const hasPrevious = page.page > 0;
  const hasNext = page.page + 1 < page.pages;
  const hasPartners = list === 'fpm';
  const hasNote = list === 'fpm' || list === 'assignmentTeam' || list === 'unheld';
  const searched = page.onlyFirst ? t('search.only-start', { most: page.onlyFirst }) : '';
  const note = hasNote && !page.found ? t(`list.note.${list}`) : searched;
  const rows = page.rows.slice(0, rowsPerPage);
  const decide = listVerbs
    .filter((verb) => rows.some(({ can }) => can.includes(verb)))
    .map((wanted) => ({ wanted, title: t(`list.decide.${wanted}`) }));
  return {
    lang: context.language,
    list,
    isEmpty: page.rows.length === 0,
    hasTotal: total > 0,
    hasNote: note !== '',
    ...filterData(context, page),
    hasDone: page.done !== null,
    done: doneLines(context, page.done),
    rows: rows.map((row, at) => rowData(context, page, row, at)),
    hasDecide: decide.length > 0,
    decide,
    page: page.page,
    hasPager: hasPrevious || hasNext,
    hasPrevious,
    previous: page.page - 1,
    hasNext,
    next: page.page + 1,
    canBegin,
    hasPartners,
    tabs,
    t: {
      digest: t('action.digest'),
      filter: t('list.filter'),
      state: t('list.filter.state'),
      customer: t('list.filter.customer'),
      customerTyped: t('choice.type', { label: t('list.filter.customer') }),
      begin: t(openDraft ? 'action.continue-request' : 'action.new-request'),
      empty: t(emptyKey(page)),
      previous: t('action.previous-page'),
      note,
      next: t('action.next-page'),
      partners: t('action.partners'),
      title: headlineOf(context, page),
      total: totalOf(context, page),
    },
  };
}

export const listTitle = ({ t }: CardContext, { found, list }: ListPage): string =>
  t(found ? 'list.found' : `list.name.${list}`);

/** A list is for working: how much there is to do comes before what it is called. */
function headlineOf(context: CardContext, page: ListPage): string {
  return counts(page)
    ? context.t('list.waiting', { count: page.waiting })
    : listTitle(context, page);
}

/** A colleague's request is read, not acted on; and of very many nobody wants to know how many. */
const counts = ({ list, waiting, found }: ListPage): boolean =>
  !found && list !== 'company' && waiting > 0 && waiting < mostCounted;

function emptyKey({ canBegin, list, openDraft, filter }: ListPage) {
  if (list === 'mine' && !canBegin) return 'list.empty-others';
  if (filter) return 'list.empty-filter';
  return openDraft ? 'list.empty-draft' : (`list.empty.${list}` as const);
}

/** The choices that narrow the list; each shows what it is narrowed to. */
function filterData(context: CardContext, { filter }: ListPage) {
  const { t } = context;
  const all = (title: string) => ({ title, value: everything });
  const { states = [], state = null, customers = [], customer } = filter ?? {};
  const typed = customer ?? '';
  const { choices, note } = narrowed(
    context,
    customers.map((name) => ({ title: line(name), value: name })),
    typed,
  );
  const isKnown = choices?.some(({ value }) => value === typed) === true;
  return {
    hasFilter: filter !== null,
    states: [
      all(t('list.filter.all-states')),
      ...states.map((one) => ({ title: t(`state.${one}`), value: one })),
    ],
    state: state ?? everything,
    isTyped: choices === null,
    isChosen: choices !== null,
    customers: [all(t('list.filter.all-customers')), ...(choices ?? [])],
    customer: choices === null || isKnown ? typed : everything,
    hasCustomerNote: note !== '',
    customerNote: note,
  };
}

function totalOf(context: CardContext, page: ListPage): string {
  const { t, format } = context;
  const { total, more, pages } = page;
  if (page.found && more) return t('list.found-more', { count: total });
  const whole = more
    ? t('list.total-more', { most: format.number(total), page: format.number(page.page + 1) })
    : pages > 1
      ? t('list.total-paged', { count: total, page: page.page + 1, pages })
      : t('list.total', { count: total });
  return counts(page) ? `${listTitle(context, page)} · ${whole}` : whole;
}

function rowData(context: CardContext, page: ListPage, row: OpenRow, at: number) {
  const { t, format } = context;
  const { id } = row;
  const params = { id, state: t(`state.${row.state}`) };
  const about = {
    workload: workloadName(context, row.workload),
    partner: line(row.partner),
    at: format.date(row.submittedAt),
  };
  const canTick = row.can.length > 0;
  return {
    ...{
      id,
      canTick,
      isPlain: !canTick,
      tick: `tick-${at}`,
      ticked: [id, row.version, row.chain ?? []].flat().join(':'),
    },
    // What can be ticked is what needs the reader's action.
    heading: t(row.waiting && !canTick ? 'list.heading-waiting' : 'list.heading', params),
    subject: t('request.subject', { tenant: line(row.tenantName), topic: line(row.topic) }),
    about: t(page.list === 'mine' ? 'list.about' : 'list.about-partner', about),
    open: t('list.open', { id }),
    ...smesFor(context, row, at),
    ...badgeOf(context, page, row),
  };
}

/** How near the deadline is; else that the request is new. */
function badgeOf({ t, format }: CardContext, { readAt }: ListPage, row: OpenRow) {
  const { due, submittedAt, waiting } = row;
  if (due === null) {
    const isNew = waiting && readAt - submittedAt < dayMs;
    return { hasBadge: isNew, badge: t('list.new'), badgeStyle: 'Accent', badgeColor: 'Accent' };
  }
  const away = format.away(due - 1, readAt);
  const late = due <= readAt;
  const style = late ? 'Attention' : due - readAt <= dayMs ? 'Warning' : 'Informative';
  return {
    hasBadge: true,
    badge: t(late ? 'urgency.late' : 'urgency.due', { away }),
    badgeStyle: style,
    badgeColor: style === 'Informative' ? 'Default' : style,
  };
}

/** What became of each ticked request; what to do where none was ticked. */
function doneLines(context: CardContext, done: ListPage['done']) {
  const { t } = context;
  if (!done) return [];
  if (done.length === 0) return [{ text: t('list.none-ticked'), color: 'Attention' }];
  return done.map(({ id, verb, refusal }) => ({
    text: t('list.outcome', {
      id,
      text: refusal ? refusalText(context, refusal) : t(`list.done.${verb}`),
    }),
    color: refusal ? 'Attention' : 'Good',
  }));
}

/** Who fits this request best; anybody else can be chosen on its own card. */
function smesFor(context: CardContext, { id, smes = [] }: OpenRow, at: number) {
  const { t } = context;
  const choices = smes.map(({ mail, open, capacity }) => ({
    title: `${nameFor(context, mail)} · ${t('candidate.load', { open, capacity })}`,
    value: mail,
  }));
  return {
    hasSmes: choices.length > 0,
    sme: `sme-${at}`,
    smeLabel: t('list.sme', { id }),
    choose: t('choice.placeholder'),
    smes: toldApart(choices),
  };
}
