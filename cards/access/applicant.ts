import { accessKeysOf } from '../../src/features/access/domain/keys.ts';
import { mostTries } from '../../src/features/access/domain/moves/decide-invitation.ts';
import type { AccessPage } from '../../src/features/access/domain/pages.ts';
import { isMessageKey } from '../../src/i18n/i18n.ts';
import { type CardContext, longText, shortLine } from '../kit/card-context.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { registrationForm } from './form.ts';
import { approverName, companyName, helper, masked, registrationData } from './names.ts';
import { isOldNews, type OnlyWhile } from './only-while.ts';

/** What the applicant has of their registration; every state has its headline on this one card. */
export function applicantSheet(context: CardContext, page: AccessPage): Omit<Sheet, 'alerts'> {
  const { t } = context;
  const { registration, purpose } = page;
  const headline = headlineFor(context, page);
  const bare = { told: '', facts: [], rows: [], lists: [], forms: [] };
  if (purpose === 'invitation' && registration.state === 'invited')
    return {
      ...{ ...bare, headline },
      facts: [{ label: t('access.field.help'), value: helper(context, registration) }],
      buttons: [
        {
          verb: 'access.show',
          title: t('access.action.look'),
          data: registrationData(registration),
        },
      ],
    };
  return {
    ...{ ...bare, headline, told: toldText(context, page), facts: factsOf(context, page) },
    ...{ lists: listsOf(context, page), forms: formsOf(context, page) },
    buttons: buttonsOf(context, page),
  };
}

function valuesOf(context: CardContext, { registration, due, told }: AccessPage) {
  const { format } = context;
  const { registeredAt, consent, id, invitation } = registration;
  const at = registeredAt ?? consent?.at ?? registration.openedAt;
  return {
    ...{ id, who: approverName(context, registration), date: format.date(at) },
    ...{ partner: companyName(context, registration), due: due ? format.dateTime(due) : '' },
    ...{ days: String(accessKeysOf(context.program).decision.businessDays) },
    ...{ until: invitation ? format.dateTime(invitation.until) : '' },
    by: line(told?.actor?.name ?? approverName(context, registration)),
  };
}

function headlineFor(context: CardContext, page: AccessPage): string {
  const { state, invitation, origin } = page.registration;
  const values = valuesOf(context, page);
  if (state === 'invited' && origin === 'program')
    return context.t('access.headline.first', values);
  if (page.endedBy === 'tries')
    return context.t('access.headline.tried', { ...values, most: String(mostTries) });
  const by = invitation ? { ...values, who: line(invitation.by) } : values;
  return context.t(`access.headline.${state}`, by);
}

/** What has just happened; empty where the headline says it. */
function toldOf(told: NonNullable<AccessPage['told']>): string {
  if (told.kind === 'reminded') return `reminded-${told.of}`;
  return told.kind === 'moved' && told.isBack ? 'moved-back' : told.kind;
}

const onlyWhile: OnlyWhile = {
  overdue: ['asked'],
  'reminded-returned': ['returned'],
  'reminded-invitation': ['invited', 'consented'],
  moved: ['asked', 'returned', 'expired'],
  'moved-back': ['asked', 'returned'],
  restored: ['registered'],
};

function toldText(context: CardContext, page: AccessPage): string {
  const { told, registration } = page;
  if (!told) return '';
  const of = toldOf(told);
  if (isOldNews(onlyWhile, of, registration.state)) return '';
  const key = `access.told.applicant.${of}`;
  return isMessageKey(key) ? context.t(key, valuesOf(context, page)) : '';
}

function factsOf(context: CardContext, page: AccessPage) {
  const { t, format } = context;
  const { registration, signIn } = page;
  const { state, form, reason, invitation, notifyMail, consent, applicant } = registration;
  const address = form?.alternateEmail ?? signIn;
  const sign = signIn ?? line(applicant.name);
  const waits = state === 'asked' || state === 'returned';
  return [
    { label: t('access.field.signIn'), value: sign },
    ...(state === 'draft'
      ? []
      : [fact(t('access.field.company'), companyName(context, registration))]),
    ...(waits && address
      ? [fact(t('access.field.goesTo'), t('access.goes-to', { address: masked(address) }))]
      : []),
    ...(invitation ? [fact(t('access.field.until'), format.dateTime(invitation.until))] : []),
    ...(state === 'registered' && notifyMail
      ? [fact(t('access.field.notifyMail'), notifyMail)]
      : []),
    ...(state === 'registered' && consent
      ? [fact(t('access.field.consent'), `${consent.version}, ${format.date(consent.at)}`)]
      : []),
    ...(reason?.why ? [fact(t('access.field.reason'), t(`accessReason.${reason.why}`))] : []),
    ...(reason?.comment
      ? [fact(t('access.field.comment'), shortLine(context, reason.comment, 1000))]
      : []),
    fact(t('access.field.help'), helper(context, registration)),
  ];
}

const fact = (label: string, value: string) => ({ label, value });

function listsOf(context: CardContext, page: AccessPage): Sheet['lists'] {
  const { t } = context;
  const { registration, consent } = page;
  const { questions, help, state } = registration;
  const quoted = (title: string, text: string) => ({ title, lines: [longText(context, text)] });
  return [
    ...(state === 'returned' && questions ? [quoted(t('access.questions'), questions.text)] : []),
    ...(consent ? [consentText(context, page, consent)] : []),
    ...(help ? [quoted(t('access.help.question'), help.question)] : []),
    ...(help?.answer ? [quoted(t('access.help.answer'), help.answer)] : []),
  ];
}

/** Exactly what is agreed to, with the version of the text. */
function consentText({ t }: CardContext, { retentionDays }: AccessPage, version: string) {
  const lines = [
    t('access.consent.identity'),
    t('access.consent.addresses'),
    t('access.consent.language'),
    t('access.consent.typed'),
    t('access.consent.readers'),
    t('access.consent.messages'),
    retentionDays === null
      ? t('access.consent.kept')
      : t('access.consent.kept-days', { days: String(retentionDays) }),
    t('access.consent.erased'),
    t('access.consent.leave'),
    t('access.consent.version', { version }),
  ];
  return { title: t('access.consent.title'), lines };
}

const may = ({ verbs }: AccessPage, verb: AccessPage['verbs'][number]): boolean =>
  verbs.includes(verb);

function formsOf(context: CardContext, page: AccessPage): SheetForm[] {
  const { t } = context;
  const { registration, mails } = page;
  const { change, state } = registration;
  const sure = (verb: 'access.discard' | 'access.withdraw', name: 'discard' | 'withdraw') =>
    may(page, verb) ? [sureForm(context, page, verb, name)] : [];
  return [
    ...(may(page, 'access.submit') ? [registrationForm(context, page)] : []),
    ...(state === 'consented' ? [finishForm(context, page)] : []),
    ...(state === 'registered' && mails && change && change.tries < mostTries
      ? [numberForm(context, page)]
      : []),
    ...(state === 'registered' && mails
      ? [
          {
            ...{
              id: 'new-address',
              heading: t('access.address'),
              opener: t('access.action.address'),
            },
            fields: [
              {
                ...{ id: 'address', as: 'text' as const, label: t('access.field.address') },
                ...{ most: 254, hint: t('access.hint.address') },
              },
            ],
            actions: [act(page, 'access.address', t('access.action.address-now'))],
          },
        ]
      : []),
    ...sure('access.discard', 'discard'),
    ...(state === 'draft' ? [] : sure('access.withdraw', 'withdraw')),
    ...(may(page, 'access.ask') ? [askForm(context, page)] : []),
    ...(may(page, 'access.end') ? [endForm(context, page)] : []),
  ];
}

const act = (
  { registration }: AccessPage,
  verb: string,
  title: string,
  more: object = {},
): SheetButton => ({ verb, title, data: { ...registrationData(registration), ...more } });

function sureForm(
  { t }: CardContext,
  page: AccessPage,
  verb: 'access.discard' | 'access.withdraw',
  name: 'discard' | 'withdraw',
): SheetForm {
  return {
    ...{ id: name, heading: t(`access.${name}.sure`), opener: t(`access.action.${name}`) },
    ...{ fields: [], actions: [act(page, verb, t(`access.action.${name}-now`))] },
  };
}

const finishForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'finish', heading: t('access.finish'), opener: null },
  fields: [
    {
      ...{ id: 'code', as: 'text', label: t('access.field.code'), stored: page.code ?? '' },
      most: 40,
    },
  ],
  actions: [act(page, 'access.finish', t('access.action.finish'))],
});

const numberForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  id: 'number',
  heading: t('access.number', { address: masked(page.registration.change?.address ?? '') }),
  opener: null,
  fields: [{ id: 'code', as: 'text', label: t('access.field.number'), most: 40 }],
  actions: [act(page, 'access.address', t('access.action.number'), { confirms: true })],
});

const askForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'ask', heading: t('access.ask'), opener: t('access.action.ask') },
  fields: [{ id: 'question', as: 'lines', label: t('access.field.question'), most: 1000 }],
  actions: [act(page, 'access.ask', t('access.action.ask-now'))],
});

const endForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'end', heading: t('access.end.sure'), opener: t('access.action.end') },
  fields: [{ id: 'comment', as: 'lines', label: t('access.field.why'), most: 1000 }],
  actions: [act(page, 'access.end', t('access.action.end-now'))],
});

function buttonsOf({ t }: CardContext, page: AccessPage): SheetButton[] {
  const { registration, consent } = page;
  const { state } = registration;
  const isOldNews = ['denied', 'withdrawn', 'ended', 'discarded'].includes(state);
  return [
    ...(consent !== null
      ? [act(page, 'access.consent', t('access.action.consent'), { consentVersion: consent })]
      : []),
    ...(state === 'invited' ? [act(page, 'access.refuse', t('access.action.refuse'))] : []),
    ...(may(page, 'access.renew') ? [act(page, 'access.renew', t('access.action.renew'))] : []),
    ...(state === 'registered' && consent === null
      ? [
          { verb: 'form.open', title: t('action.new-request'), data: {} },
          { verb: 'access.open', title: t('access.action.another'), data: { another: true } },
        ]
      : []),
    ...(isOldNews ? [{ verb: 'access.open', title: t('access.action.open'), data: {} }] : []),
  ];
}
