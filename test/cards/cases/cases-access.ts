import { accessVerbs } from '../../../src/features/access/domain/moves/commands.ts';
import { accessRight } from '../../../src/features/access/domain/moves/decide.ts';
import type {
  AccessListPage,
  AccessPage,
  AccessTracePage,
  MyAccessPage,
} from '../../../src/features/access/domain/pages.ts';
import type {
  AccessEvent,
  Registration,
} from '../../../src/features/access/domain/registration.ts';
import { rolesIn } from '../../../src/features/access/domain/roles.ts';
import { decisionDue } from '../../../src/features/access/domain/timers.ts';
import {
  berlin,
  codeOf,
  consented,
  facts,
  fiona,
  form,
  invited,
  nora,
  opened,
  program,
  start,
  submitted,
} from '../../features/access/domain/given.ts';
import type { Case } from './case.ts';

type Who = typeof nora;
type Given = { readonly registration: Registration };
const as = (who: Who): Case['who'] => ({ ...who, mail: who.mail ?? '' }) as Case['who'];
const tuesday = berlin('2026-03-10T10:00:00+01:00');

/** The page of a registration for its applicant, or for somebody else. */
const pageOf = (
  { registration }: Given,
  who: Who = nora,
  changes: Partial<AccessPage> = {},
): AccessPage => {
  const around = facts(start);
  return {
    ...{ kind: 'access', registration, purpose: 'shown', refusal: null, typed: {}, told: null },
    ...{ decided: null, endedBy: null },
    as: rolesIn(registration, who, around),
    verbs: accessVerbs.filter((verb) => 'as' in accessRight(verb, registration, who, around)),
    ...{ signIn: nora.mail, prefilled: {}, due: decisionDue(registration, program) },
    ...{ evidence: null, code: null, consent: null, retentionDays: null, mails: true },
    ...changes,
  };
};

const traceOf = ({ registration }: Given, who: Who): AccessTracePage => ({
  ...{ kind: 'access', isTrace: true, superseded: true, refusal: null, typed: {} },
  ...{ registration, as: rolesIn(registration, who, facts(start)), state: 'asked', at: start },
});

const toldOf = ({ registration }: Given, event: AccessEvent) => ({
  purpose: 'told' as const,
  told: {
    ...{ ...event, streamId: registration.id, version: registration.version, at: start },
    ...{ actor: nora, as: null },
  },
});

const evidence: AccessPage['evidence'] = {
  ...{ domain: 'neu.example', sameDomain: 0, sharedWith: ['Gerd [Grau](https://x.example)'] },
  earlier: [{ id: 'ACC-1000', state: 'denied', at: start }],
};
const hostile = {
  ...{ fullName: '**Nora** [Neu](https://x.example) <b>', companyName: '# Neu & Söhne' },
  ...{ note: '[klick](https://x.example)\n- **jetzt**', region: 'emea', partnerName: 'not-listed' },
  ...{ mailbox: 'no', alternateEmail: 'pia@gmail.example' },
};
const longest = {
  ...{ fullName: '😀'.repeat(60), companyName: '€'.repeat(120), note: 'ü'.repeat(500) },
  ...{ partnerName: 'not-listed', region: 'apj' },
};
const asksNow = {
  ...{
    kind: 'submitted',
    form: submitted().registration.form,
    approver: fiona.mail,
    answers: null,
  },
} as AccessEvent;
const agreed = consented(tuesday);
const contact = agreed.does('access.finish', {}, { code: codeOf(agreed.registration) });
const returned = submitted().does(
  'access.return',
  { questions: 'For which customers?' },
  { by: fiona },
);
const list: AccessListPage = {
  ...{ kind: 'access-list', page: 0, pages: 2, total: 7, refusal: null, typed: {} },
  rows: [submitted(), submitted(start, hostile), contact, returned].map(({ registration }) => ({
    ...{ registration, due: decisionDue(registration, program) },
  })),
};
const mine: MyAccessPage = {
  ...{ kind: 'my-access', registrations: [contact.registration], byProgram: ['Contoso'] },
  ...{ refusal: null, typed: {} },
};

export const accessCases: readonly Case[] = (
  [
    ['door', nora, { kind: 'access-door', lookedUp: false, refusal: null, typed: {} }],
    ['form', nora, pageOf(opened(), nora, { prefilled: { fullName: 'Nora Neu', language: 'de' } })],
    [
      'form-wrong',
      nora,
      pageOf(opened(), nora, {
        typed: { ...form, mailbox: 'no', alternateEmail: 'nora@neu.example' },
        refusal: {
          code: 'invalid',
          errors: [
            { field: 'alternateEmail', code: 'alternate-is-sign-in' },
            { field: 'companyName', code: 'required' },
          ],
        },
      }),
    ],
    ['sent', nora, pageOf(submitted(start, { alternateEmail: 'pia@gmail.example' }))],
    ['returned', nora, pageOf(returned)],
    ['trace', nora, traceOf(contact, nora)],
    ['trace-approver', fiona, traceOf(submitted(start, hostile), fiona)],
    [
      'decide',
      fiona,
      pageOf(submitted(), fiona, {
        ...{ evidence, ...toldOf(submitted(), asksNow) },
      }),
    ],
    [
      'decide-hostile',
      { ...fiona },
      pageOf(submitted(start, hostile), { ...fiona, mail: 'anna@fasttrack.example' }, { evidence }),
    ],
    [
      'decide-longest',
      { ...fiona },
      pageOf(submitted(start, longest), { ...fiona, mail: 'anna@fasttrack.example' }, { evidence }),
    ],
    [
      'decide-unchecked',
      fiona,
      pageOf(submitted(), fiona, { evidence: { ...evidence, domain: null, sharedWith: [] } }),
    ],
    ['invitation', nora, pageOf(invited(tuesday), nora, { purpose: 'invitation' })],
    ['consent', nora, pageOf(invited(tuesday), nora, { consent: '2026-1', retentionDays: 730 })],
    ['finish', nora, pageOf(agreed, nora, { code: 'K7QM-3XWD' })],
    [
      'finish-wrong',
      nora,
      pageOf(agreed.happens({ kind: 'code-wrong' }), nora, { code: 'K7QM-3XWD' }),
    ],
    ['expired', nora, pageOf(invited(tuesday).happens({ kind: 'expired', why: 'time' }))],
    ['contact', nora, pageOf(contact)],
    ['contact-kept', fiona, pageOf(contact, fiona, toldOf(contact, { kind: 'registered' }))],
    [
      'missed',
      fiona,
      pageOf(
        invited(tuesday)
          .happens({ kind: 'missed', way: 'chat', why: 'chat' })
          .happens({ kind: 'missed', way: 'mail', why: 'mail' }),
        fiona,
        toldOf(invited(tuesday), { kind: 'missed', way: 'mail', why: 'mail' }),
      ),
    ],
    [
      'denied',
      nora,
      pageOf(
        submitted().does(
          'access.deny',
          { denyReason: 'other', comment: 'Who is this?' },
          { by: fiona },
        ),
      ),
    ],
    ['help', fiona, pageOf(submitted().does('access.ask', { question: 'How long?' }), fiona)],
    ['list', fiona, list],
    ['mine', nora, mine],
  ] as const
).map(([name, who, page]) => ({
  name: `access-${name}`,
  who: as(who),
  page: page as Case['page'],
}));
