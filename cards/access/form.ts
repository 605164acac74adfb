import { languages } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { fpmMails, regions } from '../../src/domain/program/program.ts';
import {
  longestInRegistration,
  unknownFpm,
  unlistedCompany,
} from '../../src/features/access/domain/form.ts';
import type { AccessPage } from '../../src/features/access/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import type { SheetField, SheetForm } from '../kit/sheet/sheet.ts';
import { registrationData } from './names.ts';

export const partnerChoices = ({ partners }: Program) =>
  partners.map(({ id, name }) => ({ value: id, title: name }));

export const fpmChoices = (context: CardContext) =>
  fpmMails(context.program).map((mail) => ({ value: mail, title: nameFor(context, mail) }));

/** The one form of a registration: no steps, and nothing that nothing needs. */
export function registrationForm(context: CardContext, page: AccessPage): SheetForm {
  const { t } = context;
  const { registration, prefilled } = page;
  const fields: SheetField[] = [
    ...(registration.state === 'returned' ? [answersField(context)] : []),
    ...companyFields(context),
    ...reachFields(context),
  ];
  const stored = fields.map((field) => ({ ...field, stored: prefilled[field.id] ?? '' }));
  return {
    ...{ id: 'registration', heading: t('access.legend'), opener: null, fields: stored },
    actions: [
      {
        verb: 'access.submit',
        title: t('access.action.submit'),
        data: registrationData(registration),
      },
    ],
  };
}

const answersField = ({ t }: CardContext): SheetField => ({
  ...{ id: 'answers', as: 'lines', label: t('access.field.answers'), isRequired: true },
  most: longestInRegistration.answers,
});

/** Who asks, and for which company. */
const companyFields = ({ t, program }: CardContext): SheetField[] => [
  {
    ...{ id: 'fullName', as: 'text', label: t('access.field.fullName'), isRequired: true },
    most: longestInRegistration.fullName,
  },
  {
    ...{ id: 'partnerName', as: 'choice', label: t('access.field.partnerName'), isRequired: true },
    choices: [
      { value: unlistedCompany, title: t('access.not-listed') },
      ...partnerChoices(program),
    ],
  },
  {
    ...{ id: 'companyName', as: 'text', label: t('access.field.companyName') },
    ...{ most: longestInRegistration.companyName, hint: t('access.hint.companyName') },
  },
  {
    ...{ id: 'region', as: 'choice', label: t('access.field.region') },
    ...{ hint: t('access.hint.region') },
    choices: regions.map((value) => ({ value, title: t(`region.${value}`) })),
  },
];

/** How the applicant is reached, who knows them, and in which language they read. */
const reachFields = (context: CardContext): SheetField[] => {
  const { t, format } = context;
  return [
    {
      ...{ id: 'mailbox', as: 'choice', label: t('access.field.mailbox'), isRequired: true },
      choices: (['yes', 'no'] as const).map((value) => ({
        ...{ value, title: t(`access.mailbox.${value}`) },
      })),
    },
    {
      ...{ id: 'alternateEmail', as: 'text', label: t('access.field.alternateEmail') },
      ...{ most: 254, hint: t('access.hint.alternateEmail') },
    },
    {
      ...{ id: 'fpm', as: 'choice', label: t('access.field.fpm'), isRequired: true },
      choices: [{ value: unknownFpm, title: t('access.fpm.unknown') }, ...fpmChoices(context)],
    },
    { id: 'note', as: 'lines', label: t('access.field.note'), most: longestInRegistration.note },
    {
      ...{ id: 'language', as: 'choice', label: t('access.field.language'), isRequired: true },
      choices: languages.map((value) => ({ value, title: format.language(value) })),
    },
  ];
};
