import type {
  AccessDoorPage,
  AccessListPage,
  MyAccessPage,
} from '../../src/features/access/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { companyName, registrationData } from './names.ts';

const bare = { told: '', facts: [], rows: [], lists: [], forms: [] };

/** For a person whom nobody knows: how to get access, and who helps. */
export function doorSheet({ t, program }: CardContext, { lookedUp }: AccessDoorPage): Sheet {
  const { mailbox } = program.assignmentTeam;
  return {
    ...{ ...bare, headline: t('access.door') },
    alerts: lookedUp ? [t('help.looking-up')] : [],
    lists: [{ title: '', lines: [t('access.door.text'), t('access.door.help', { mailbox })] }],
    buttons: [{ verb: 'access.open', title: t('access.action.open'), data: {} }],
  };
}

/** A contact's own access, company by company. */
export function myAccessSheet(context: CardContext, page: MyAccessPage): Sheet {
  const { t, format } = context;
  const { registrations, byProgram, refusal } = page;
  return {
    ...{ ...bare, headline: t('access.mine') },
    alerts: refusal ? [refusalText(context, refusal)] : [],
    rows: [
      ...byProgram.map((name) => ({ heading: line(name), about: t('access.by-program') })),
      ...registrations.map((registration) => ({
        heading: companyName(context, registration),
        about: t('access.since', {
          date: format.date(registration.registeredAt ?? registration.openedAt),
          state: t(`accessState.${registration.state}`),
        }),
        ...{
          verb: 'access.show',
          title: t('access.action.show'),
          data: registrationData(registration),
        },
      })),
    ],
    buttons: [{ verb: 'access.open', title: t('access.action.another'), data: { another: true } }],
  };
}

/** The registrations that somebody decides on, the newest first. */
export function accessListSheet(context: CardContext, list: AccessListPage): Sheet {
  const { t, format } = context;
  const { rows, page, pages, total, refusal } = list;
  const turn = (to: number, key: 'access.action.newer' | 'access.action.older') => ({
    ...{ verb: 'access.list', title: t(key), data: { page: to } },
  });
  return {
    ...{ ...bare, headline: t(total === 0 ? 'access.list.none' : 'access.list') },
    alerts: refusal ? [refusalText(context, refusal)] : [],
    rows: rows.map(({ registration, due }) => ({
      heading: t('access.row', {
        ...{ id: registration.id, partner: companyName(context, registration) },
        name: line(registration.form?.fullName ?? registration.applicant.name),
      }),
      about: due
        ? t('access.row.due', { due: format.dateTime(due) })
        : t(`accessState.${registration.state}`),
      ...{
        verb: 'access.show',
        title: t('access.action.show'),
        data: registrationData(registration),
      },
    })),
    buttons: [
      ...(page > 0 ? [turn(page - 1, 'access.action.newer')] : []),
      ...(page < pages - 1 ? [turn(page + 1, 'access.action.older')] : []),
    ],
  };
}
