import { languages } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { fpmMails, regions } from '../../src/domain/program/program.ts';
import { accessFields } from '../../src/features/access/domain/fields.ts';
import type { AccessPage } from '../../src/features/access/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import type { SheetField, SheetForm } from '../kit/sheet/sheet.ts';
import { registrationData } from './names.ts';

type Row = (typeof accessFields)[keyof typeof accessFields];
type ChoiceId = Extract<Row, { readonly input: 'choice' }>['id'];
type Choices = NonNullable<SheetField['choices']>;

export const partnerChoices = ({ partners }: Program) =>
  partners.map(({ id, name }) => ({ value: id, title: name }));

export const fpmChoices = (context: CardContext) =>
  fpmMails(context.program).map((mail) => ({ value: mail, title: nameFor(context, mail) }));

/** The one form of a registration: no steps, and nothing that nothing needs. */
export function registrationForm(context: CardContext, page: AccessPage): SheetForm {
  const { t } = context;
  const { registration, prefilled } = page;
  const rows: readonly Row[] = Object.values(accessFields);
  const isRevision = (row: Row): boolean => 'revision' in row;
  const asked = registration.state === 'returned' ? rows.filter(isRevision) : [];
  const fields = [...asked, ...rows.filter((row) => !isRevision(row))].map((row) => ({
    ...fieldOf(context, row),
    stored: prefilled[row.id] ?? '',
  }));
  return {
    ...{ id: 'registration', heading: t('access.legend'), opener: null, fields },
    actions: [
      {
        verb: 'access.submit',
        title: t('access.action.submit'),
        data: registrationData(registration),
      },
    ],
  };
}

/** A field as its row says. */
const fieldOf = (context: CardContext, row: Row): SheetField => ({
  ...{ id: row.id, as: row.input, label: context.t(row.label) },
  ...('isRequired' in row && { isRequired: true }),
  ...('longest' in row && { most: row.longest }),
  ...('hint' in row && { hint: context.t(row.hint) }),
  ...(row.input === 'choice' && { choices: choices[row.id](context) }),
});

/** The entries of each list; the first is the row's own, where it has one. */
const choices: { readonly [Id in ChoiceId]: (context: CardContext) => Choices } = {
  partnerName: ({ t, program }) => [
    { value: accessFields.partner.none, title: t('access.not-listed') },
    ...partnerChoices(program),
  ],
  region: ({ t }) => regions.map((value) => ({ value, title: t(`region.${value}`) })),
  mailbox: ({ t }) =>
    (['yes', 'no'] as const).map((value) => ({ value, title: t(`access.mailbox.${value}`) })),
  fpm: (context) => [
    { value: accessFields.fpm.none, title: context.t('access.fpm.unknown') },
    ...fpmChoices(context),
  ],
  language: ({ format }) => languages.map((value) => ({ value, title: format.language(value) })),
};
