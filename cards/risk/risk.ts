import { nameOf } from '../../src/domain/program/program.ts';
import { longestNext } from '../../src/features/notes/domain/note/form.ts';
import type { RiskPage } from '../../src/features/notes/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { noteInput } from '../kit/notes/inputs.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';

/** A risk, and the form by which it is closed. */
export function riskSheet(context: CardContext, page: RiskPage): Sheet {
  const { t } = context;
  const { risk, customer, refusal } = page;
  const { id, version } = risk;
  const data = { riskId: id, version };
  const title = t('risk.action.close');
  return {
    ...{ told: toldOf(context, page), tellsOf: id, rows: [], lists: [] },
    headline: t('risk.heading', { id, customer: line(customer.name) }),
    alerts: refusal ? [refusalText(context, refusal)] : [],
    facts: factsOf(context, page),
    forms: page.mayClose
      ? [
          {
            ...{ id: 'risk-close', heading: t('risk.action.close-open') },
            opener: t('risk.action.close-open'),
            fields: [noteInput(context, 'how', 'lines', { most: longestNext })],
            actions: [{ verb: 'risk.close', title, data }],
          },
        ]
      : [],
    buttons: [
      {
        ...{ verb: 'customer.show', title: t('note.action.show-customer') },
        data: { customerId: customer.id },
      },
    ],
  };
}

/** What has happened to it, to whom it was told. */
function toldOf({ t }: CardContext, { told, risk, customer }: RiskPage): string {
  const values = { customer: line(customer.name), text: line(risk.text, longestNext) };
  switch (told?.kind) {
    case 'risk-opened':
      return t('risk.told.opened', values);
    case 'risk-closed':
      return t('risk.told.closed', values);
    case 'risk-quiet':
      return t('risk.told.quiet', values);
    default:
      return '';
  }
}

function factsOf(context: CardContext, { risk }: RiskPage) {
  const { t, format, program } = context;
  const { text, riskKind, openedBy, openedAt, note, state, closed } = risk;
  const by = (mail: string | null, at: number): string =>
    t('note.by', { writer: mail ? line(nameOf(program, mail)) : '–', date: format.date(at) });
  return [
    { label: t('note.field.alert'), value: line(text, longestNext) },
    { label: t('note.field.riskKind'), value: t(`riskKind.${riskKind}`) },
    { label: t('note.field.state'), value: t(`riskState.${state}`) },
    { label: t('risk.opened'), value: by(openedBy, openedAt) },
    ...(note ? [{ label: t('note.field.text'), value: note }] : []),
    ...(closed
      ? [
          { label: t('risk.closed'), value: by(closed.by, closed.at) },
          { label: t('note.field.how'), value: line(closed.how, longestNext) },
        ]
      : []),
  ];
}
