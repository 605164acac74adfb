import { mostTries } from '../../src/features/access/domain/moves/decide-invitation.ts';
import type { AccessPage, Evidence } from '../../src/features/access/domain/pages.ts';
import { domainOf } from '../../src/features/access/domain/prefill.ts';
import { accessDenyReasons } from '../../src/features/access/domain/registration.ts';
import { isMessageKey } from '../../src/i18n/i18n.ts';
import { type CardContext, longText, nameFor, shortLine } from '../kit/card-context.ts';
import type { Sheet, SheetButton, SheetForm } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { fpmChoices, partnerChoices } from './form.ts';
import { approverName, companyName, registrationData } from './names.ts';
import { isOldNews, type OnlyWhile } from './only-while.ts';

/** What the approver needs to decide, and what an admin sees. */
export function approverSheet(context: CardContext, page: AccessPage): Omit<Sheet, 'alerts'> {
  const { t } = context;
  return {
    told: toldText(context, page),
    headline: t('access.about', valuesOf(context, page)),
    ...{ facts: factsOf(context, page), rows: [], lists: listsOf(context, page) },
    ...{ forms: formsOf(context, page) },
    buttons: [
      ...(page.verbs.includes('access.restore')
        ? [act(page, 'access.restore', t('access.action.restore'))]
        : []),
      { verb: 'access.list', title: t('access.action.list'), data: { page: 0 } },
    ],
  };
}

const valuesOf = (context: CardContext, { registration, due }: AccessPage) => ({
  ...{ id: registration.id, partner: companyName(context, registration) },
  name: line(registration.form?.fullName ?? registration.applicant.name),
  due: due ? context.format.dateTime(due) : '',
  most: String(mostTries),
});

function toldText(context: CardContext, page: AccessPage): string {
  const { told, decided, due, endedBy } = page;
  if (!told) return '';
  const values = valuesOf(context, page);
  const of = toldOf(told);
  if (endedBy === 'withdrawal') return context.t('access.told.approver.withdrawn', values);
  if (due === null && wantDecision.includes(of)) {
    // Who else decides on this card, or decided first, is what its reader wants to know.
    if (decided && decided.version > told.version)
      return context.t(`access.decided.${decided.kind}`, {
        ...values,
        who: decidedBy(context, page),
      });
    return of === 'handed-over' || of === 'moved'
      ? context.t('access.told.approver.keeps', values)
      : '';
  }
  if (isPast(of, page)) return '';
  const key = `access.told.approver.${of}`;
  return isMessageKey(key) ? context.t(key, values) : '';
}

const onlyWhile: OnlyWhile = {
  expired: ['expired'],
  tried: ['expired'],
  missed: ['invited'],
  registered: ['registered'],
  suspended: ['suspended'],
};

const isPast = (of: string, { registration: { state, help } }: AccessPage): boolean =>
  isOldNews(onlyWhile, of, state) || (of === 'help-asked' && help?.answer !== null);

function toldOf(told: NonNullable<AccessPage['told']>): string {
  if (told.kind === 'reminded') return `reminded-${told.of}`;
  return told.kind === 'expired' && told.why === 'tries' ? 'tried' : told.kind;
}

/** With these a decision is asked for. */
const wantDecision: readonly string[] = [
  'submitted',
  'renewed',
  'handed-over',
  'moved',
  'reminded-decision',
  'overdue',
];

/** Who decided, or has to. */
const decidedBy = (context: CardContext, { registration, decided, due }: AccessPage): string =>
  line((due === null && decided?.actor?.name) || approverName(context, registration));

/** Its domain; its id in Entra only where it is not known as what the applicant signs in. */
const organisationOf = ({ signIn, registration }: AccessPage): string | undefined =>
  signIn ? domainOf(signIn) : registration.applicant.id.split('/')[0];

function factsOf(context: CardContext, page: AccessPage) {
  const { t, format } = context;
  const { registration, due, signIn } = page;
  const { applicant, form, state, invitation, reason, notifyMail } = registration;
  const fact = (label: string, value: string | null | undefined) =>
    value ? [{ label, value }] : [];
  const note = form?.note ? shortLine(context, form.note, 500) : null;
  const comment = reason?.comment ? shortLine(context, reason.comment, 1000) : null;
  return [
    ...fact(t('access.field.state'), t(`accessState.${state}`)),
    ...fact(t('access.field.due'), due ? format.dateTime(due) : null),
    ...fact(t('access.field.name'), line(form?.fullName ?? applicant.name)),
    ...fact(t('access.field.signsInAs'), signIn ?? line(applicant.name)),
    ...fact(t('access.field.organisation'), organisationOf(page)),
    ...fact(t('access.field.company'), companyName(context, registration)),
    ...fact(t('access.field.mailbox-theirs'), form && t(`access.mailbox.${form.mailbox}`)),
    ...fact(t('access.field.alternate'), notifyMail ?? form?.alternateEmail),
    ...fact(t('access.field.region'), form?.region && t(`region.${form.region}`)),
    ...fact(t('access.field.namedFpm'), form?.fpm && nameFor(context, form.fpm)),
    ...fact(t('access.field.note-given'), note),
    ...fact(t('access.field.approver'), decidedBy(context, page)),
    ...fact(t('access.field.until'), invitation ? format.dateTime(invitation.until) : null),
    ...fact(t('access.field.reason'), reason?.why ? t(`accessReason.${reason.why}`) : null),
    ...fact(t('access.field.comment'), comment),
  ];
}

function listsOf(context: CardContext, page: AccessPage): Sheet['lists'] {
  const { t, format } = context;
  const { registration, evidence } = page;
  const { questions, answers, help, invitation } = registration;
  const quoted = (title: string, text: string | null | undefined) =>
    text ? [{ title, lines: [longText(context, text)] }] : [];
  const missed = Object.values(invitation?.missed ?? {}).filter((why) => why !== undefined);
  const earlier = (evidence?.earlier ?? []).map(({ id, state, at }) =>
    t('access.earlier', { id, state: t(`accessState.${state}`), date: format.date(at) }),
  );
  return [
    ...(evidence && registration.form
      ? [{ title: t('access.evidence'), lines: evidenceLines(context, page, evidence) }]
      : []),
    ...(earlier.length > 0 ? [{ title: t('access.earlier.title'), lines: earlier }] : []),
    ...(missed.length > 0
      ? [
          {
            title: t('access.missed'),
            lines: missed.map((why) =>
              t(why === 'mail' ? 'access.missed.mail' : 'access.missed.chat'),
            ),
          },
        ]
      : []),
    ...quoted(t('access.questions'), questions?.text),
    ...quoted(t('access.answers'), answers),
    ...quoted(t('access.help.question'), help?.question),
    ...quoted(t('access.help.answer'), help?.answer),
  ];
}

/** What speaks for the applicant, and what does not. */
function evidenceLines(context: CardContext, page: AccessPage, evidence: Evidence): string[] {
  const { t } = context;
  const { domain, sameDomain, sharedWith } = evidence;
  const { partner } = page.registration;
  const values = {
    ...{ partner: companyName(context, page.registration), domain: domain ?? '' },
    count: sameDomain,
  };
  const ofDomain =
    domain === null
      ? t('access.evidence.unchecked')
      : sameDomain > 0
        ? t('access.evidence.same', values)
        : t('access.evidence.none', values);
  return [
    ...(partner === null ? [t('access.evidence.not-listed')] : [ofDomain]),
    ...sharedWith.map((name) => t('access.evidence.shared', { name: line(name) })),
  ];
}

const act = ({ registration }: AccessPage, verb: string, title: string): SheetButton => ({
  verb,
  title,
  data: registrationData(registration),
});

function formsOf(context: CardContext, page: AccessPage): SheetForm[] {
  const { verbs } = page;
  const forms: readonly (readonly [AccessPage['verbs'][number], () => SheetForm])[] = [
    ['access.invite', () => inviteForm(context, page)],
    ['access.return', () => returnForm(context, page)],
    ['access.deny', () => denyForm(context, page)],
    ['access.answer', () => answerForm(context, page)],
    ['access.handOver', () => handOverForm(context, page)],
    ['access.end', () => keepForm(context, page)],
  ];
  const asked = page.registration.help?.answer === null;
  return forms.flatMap(([verb, form]) =>
    verbs.includes(verb) && (verb !== 'access.answer' || asked) ? [form()] : [],
  );
}

const inviteForm = (context: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'invite', heading: '', opener: null },
  fields: [
    {
      ...{ id: 'partnerName', as: 'choice', label: context.t('access.field.partnerName') },
      stored: page.registration.partner ?? '',
      choices: partnerChoices(context.program),
      ...(page.registration.partner === null ? { hint: context.t('access.hint.choose') } : {}),
    },
  ],
  actions: [act(page, 'access.invite', context.t('access.action.invite'))],
});

const returnForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'return', heading: t('access.return'), opener: t('access.action.return') },
  fields: [{ id: 'questions', as: 'lines', label: t('access.field.questions'), most: 1000 }],
  actions: [act(page, 'access.return', t('access.action.return-now'))],
});

const denyForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'deny', heading: t('access.deny'), opener: t('access.action.deny') },
  fields: [
    {
      ...{ id: 'denyReason', as: 'choice', label: t('access.field.reason'), isRequired: true },
      choices: accessDenyReasons.map((value) => ({ value, title: t(`accessReason.${value}`) })),
    },
    { id: 'comment', as: 'lines', label: t('access.field.comment'), most: 1000 },
  ],
  actions: [act(page, 'access.deny', t('access.action.deny-now'))],
});

const answerForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'reply', heading: '', opener: null },
  fields: [{ id: 'answer', as: 'lines', label: t('access.field.answer'), most: 1000 }],
  actions: [act(page, 'access.answer', t('access.action.answer'))],
});

const handOverForm = (context: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'hand-over', heading: context.t('access.hand-over') },
  opener: context.t('access.action.hand-over'),
  fields: [
    {
      ...{ id: 'fpm', as: 'choice', label: context.t('access.field.newFpm') },
      choices: fpmChoices(context).filter(({ value }) => value !== page.registration.approver),
    },
  ],
  actions: [act(page, 'access.handOver', context.t('access.action.hand-over-now'))],
});

/** One reason for both: a card asks for a text of this name once. */
const keepForm = ({ t }: CardContext, page: AccessPage): SheetForm => ({
  ...{ id: 'keep', heading: t('access.keep'), opener: t('access.action.keep') },
  fields: [{ id: 'comment', as: 'lines', label: t('access.field.comment'), most: 1000 }],
  actions: [
    ...(page.verbs.includes('access.suspend')
      ? [act(page, 'access.suspend', t('access.action.suspend'))]
      : []),
    act(page, 'access.end', t('access.action.end-now')),
  ],
});
