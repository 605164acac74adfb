import { roles as ownRoles } from '../../src/domain/people/people.ts';
import type { PlaybookAnswerPage } from '../../src/features/playbook/domain/pages.ts';
import { headingOf, type SectionOnPage } from '../../src/features/playbook/domain/playbook.ts';
import type { CardContext } from '../kit/card-context.ts';
import { listOfRole } from '../kit/request/list-of-role.ts';
import type { Sheet, SheetButton, SheetRow } from '../kit/sheet/sheet.ts';
import { around, askParts } from './ask.ts';
import { liveFacts, routingRows, workedLines } from './live.ts';

/** One section: what it says, what the program says today, where it comes from, and where to go on. */
export function answerSheet(context: CardContext, page: PlaybookAnswerPage): Sheet {
  const { t, language } = context;
  const { found, worked, inGroup } = page;
  const { section } = found;
  const asked = askParts(context, page);
  const has = (name: 'routing'): boolean => section.live.includes(name);
  const rules = has('routing') ? routingRows(context, worked, page.rows) : null;
  const points = section.points[language];
  const reckoned = workedLines(context, section.live, worked);
  const link = section.link ? [{ title: t('playbook.action.link'), url: section.link }] : [];
  return {
    told: '',
    headline: section.title[language],
    alerts: asked.alerts,
    texts: [...reckoned, section.answer[language], ...points.map(asPoint)],
    facts: liveFacts(context, section.live),
    rows: inGroup ? [] : listed(context, page),
    lists: rules ? [{ title: t('playbook.rules'), lines: rules.lines }] : [],
    source: [...sourceOf(context, page), ...asked.texts],
    forms: inGroup ? [] : asked.forms,
    buttons: inGroup ? [] : [...pagesOf(context, page, rules), ...buttonsOf(context, page)],
    links: [...link, ...(rules?.guides ?? [])],
  };
}

/** The lines by which the section is chosen from what was found. */
export const answerPreview = ({ language }: CardContext, { found }: PlaybookAnswerPage) => ({
  title: found.section.title[language],
  text: `${found.page.title[language]} › ${headingOf(found.section, language)}`,
});

/** What is numbered has its number. */
const asPoint = (point: string): string => (/^\d/.test(point) ? point : `• ${point}`);

/** Always: page, heading and date; and whether that is long ago. */
function sourceOf({ t, format, language }: CardContext, { found, isOld }: PlaybookAnswerPage) {
  const { source, title } = found.page;
  const cited = {
    page: title[language],
    heading: headingOf(found.section, language),
    date: format.day(source.asOf),
  };
  const year = source.asOf.slice(0, 4);
  return [t('playbook.source', cited), ...(isOld ? [t('playbook.old', { year })] : [])];
}

/** The other sections that were asked for. */
function listed(context: CardContext, page: PlaybookAnswerPage): SheetRow[] {
  const rows = { see: page.see, others: page.others };
  return page.open === null ? [] : rows[page.open].map((one) => sectionRow(context, page, one));
}

export const sectionRow = (
  { t, language }: CardContext,
  page: Parameters<typeof around>[0],
  { ref, page: { title }, section }: SectionOnPage,
): SheetRow => ({
  ...{ heading: section.title[language], about: title[language] },
  ...{ verb: 'playbook.show', title: t('action.open'), data: { ...around(page), section: ref } },
});

function pagesOf(
  { t }: CardContext,
  page: PlaybookAnswerPage,
  rules: { readonly at: number; readonly pages: number } | null,
): SheetButton[] {
  if (!rules) return [];
  const to = (title: string, at: number): SheetButton => ({
    ...{ verb: 'playbook.show', title },
    data: { ...around(page), section: page.found.ref, page: at },
  });
  return [
    ...(rules.at > 0 ? [to(t('action.previous-page'), rules.at - 1)] : []),
    ...(rules.at + 1 < rules.pages ? [to(t('action.next-page'), rules.at + 1)] : []),
  ];
}

function buttonsOf(context: CardContext, page: PlaybookAnswerPage): SheetButton[] {
  const { t } = context;
  const { found, see, others, open, thanked, beside, inGroup } = page;
  const data = { ...around(page), section: found.ref };
  const show = (title: string, more: object): SheetButton => ({
    ...{ verb: 'playbook.show', title, data: { ...data, ...more } },
  });
  const wanted = found.section.do;
  const begins = page.canBegin && !beside && (wanted.includes('new') || page.roles.length > 0);
  // A reader without a role is offered access on every answer; on an answer about access it comes first.
  const asksForAccess: SheetButton[] =
    page.ask.access === 'form' && !beside && !inGroup
      ? [{ verb: 'access.open', title: t('playbook.action.access'), data: {} }]
      : [];
  const first = wanted.includes('access');
  return [
    ...(begins ? [{ verb: 'form.open', title: t('action.new-request'), data: {} }] : []),
    ...(first ? asksForAccess : []),
    ...(see.length > 0 && open !== 'see' ? [show(t('playbook.action.see'), { open: 'see' })] : []),
    ...(others.length > 0 && open !== 'others'
      ? [show(t('playbook.action.others', { count: others.length }), { open: 'others' })]
      : []),
    show(t('playbook.action.contents'), { section: null }),
    ...(thanked ? [] : ratings(context, data)),
    ...(first ? [] : asksForAccess),
    ...helpButtons(context, page),
  ];
}

const ratings = ({ t }: CardContext, data: object): SheetButton[] =>
  (['yes', 'no'] as const).map((useful) => ({
    ...{ verb: 'playbook.rate', title: t(`playbook.action.${useful}`), data: { ...data, useful } },
  }));

/** What was typed may have meant something else: the lists are here as in the help. */
const helpButtons = ({ t }: CardContext, { roles, beside }: PlaybookAnswerPage): SheetButton[] =>
  beside
    ? []
    : ownRoles
        .filter((role) => roles.includes(role))
        .flatMap(listOfRole)
        .map((list) => ({
          ...{ verb: 'request.list', title: t(`list.name.${list}`), data: { list, page: 0 } },
        }));
