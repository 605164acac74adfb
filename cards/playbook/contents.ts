import type { PlaybookContentsPage } from '../../src/features/playbook/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import type { Sheet, SheetButton } from '../kit/sheet/sheet.ts';
import { sectionRow } from './answer.ts';
import { around, askParts } from './ask.ts';

/** What there is to read, or that there is nothing about what was asked. */
export function contentsSheet(context: CardContext, page: PlaybookContentsPage): Sheet {
  const { t, language, program } = context;
  const { nothing, gone, inGroup, phases } = page;
  const asked = askParts(context, page);
  const { mailbox } = program.assignmentTeam;
  const names = phases?.section.points[language] ?? [];
  return {
    told: gone ? t('playbook.gone') : '',
    headline: nothing ? t('playbook.nothing') : t('playbook.contents'),
    alerts: asked.alerts,
    texts: [...(nothing ? [t('playbook.nothing-else', { mailbox })] : []), ...asked.texts],
    facts:
      nothing || names.length === 0
        ? []
        : [{ label: t('playbook.phases'), value: names.join(' · ') }],
    rows: nothing || inGroup ? [] : page.rows.map((one) => sectionRow(context, page, one)),
    lists:
      inGroup && !nothing
        ? [
            {
              title: t('playbook.sections'),
              lines: page.rows.map(({ section }) => section.title[language]),
            },
          ]
        : [],
    forms: inGroup ? [] : [...(nothing ? asked.forms : []), searchForm(context, page)],
    buttons: inGroup ? [] : buttonsOf(context, page),
  };
}

const searchForm = ({ t }: CardContext, page: PlaybookContentsPage) => ({
  id: 'playbook-search',
  heading: t('playbook.search'),
  fields: [
    {
      ...{ id: 'words', as: 'text' as const, label: t('playbook.field.words') },
      ...{ stored: page.asked, most: 200 },
    },
  ],
  actions: [{ verb: 'playbook.find', title: t('playbook.action.find'), data: around(page) }],
  opener: t('playbook.action.find-open'),
});

function buttonsOf({ t }: CardContext, page: PlaybookContentsPage): SheetButton[] {
  const { nothing, all, hasMore, pages, ask, beside } = page;
  const data = { ...around(page), section: null };
  const to = (title: string, more: object): SheetButton => ({
    ...{ verb: 'playbook.show', title, data: { ...data, ...more } },
  });
  const access =
    ask.access === 'form' && !beside
      ? [{ verb: 'access.open', title: t('playbook.action.access'), data: {} }]
      : [];
  if (nothing) return [to(t('playbook.action.contents'), {}), ...access];
  return [
    ...(page.page > 0 ? [to(t('action.previous-page'), { page: page.page - 1, all })] : []),
    ...(page.page + 1 < pages ? [to(t('action.next-page'), { page: page.page + 1, all })] : []),
    ...(hasMore && !all ? [to(t('playbook.action.all'), { all: true })] : []),
    ...(hasMore && all ? [to(t('playbook.action.mine'), {})] : []),
    ...access,
  ];
}
