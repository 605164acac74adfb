import { roles } from '../../../src/domain/people/people.ts';
import { customerVerbs } from '../../../src/features/customers/domain/customer/commands.ts';
import { closingVerbs } from '../../../src/features/customers/domain/engagement/moves/commands.ts';
import { rightTo } from '../../../src/features/customers/domain/engagement/moves/decide.ts';
import type { ClosingRole } from '../../../src/features/customers/domain/engagement/roles.ts';
import type {
  CustomerPage,
  CustomersPage,
  EngagementPage,
} from '../../../src/features/customers/domain/pages.ts';
import { serviceCodes } from '../../../src/features/customers/domain/workloads.ts';
import {
  type Closing,
  completes,
  customerAfter,
  engaged,
  facts,
  fatima,
  mail,
  preparation,
  talk,
  ticks,
  usage,
} from '../../features/customers/domain/given.ts';
import { anna as team } from '../../support/samples/program.ts';
import { canType } from '../given/can-type.ts';
import { accepted, digestPage, listPage, requestPage } from '../given/pages.ts';
import { type Case, sentence } from './case.ts';

const reader = { ...fatima, mail: fatima.mail ?? '' } as Case['who'];
const anna = { ...team, mail: team.mail ?? '' } as Case['who'];
const nothing = { refusal: null, typed: {}, told: null };
const described = customerAfter({
  kind: 'described',
  name: 'Nordlicht Kliniken **GmbH**',
  segment: 'enterprise',
  region: 'emea',
  priority: 'high',
  managed: 'yes',
  accountTeam: [{ fullName: 'Anna Adams', mail: 'anna@ms.example', role: null }],
  contacts: [{ fullName: 'Ina [Tech](x)', mail: 'it@nordlicht.example', role: 'head of IT' }],
  teamCheckedOn: '2026-03-02',
});

export const sampleCustomer: CustomerPage = {
  ...nothing,
  ...{ kind: 'customer', customer: described, as: ['fm'], verbs: customerVerbs },
  engagement: engaged(['EXO', 'TEAMS']).does('closing.usage', { ...usage, service: 'EXO' })
    .engagement,
  earlier: [],
  ...{ marks: [], notes: { reads: true, writes: true } },
  requests: [{ id: 'SME-1042', state: 'assigned', topic: 'Conditional Access', canOpen: true }],
  fms: ['fatima@fasttrack.example', 'felipe@fasttrack.example'],
};

const pageOf = (
  { engagement }: Closing,
  more: Partial<EngagementPage> = {},
  as: readonly ClosingRole[] = ['fm'],
): EngagementPage => ({
  ...nothing,
  ...{ kind: 'engagement', engagement, customer: described, as, service: 'EXO' },
  verbs: closingVerbs.filter(
    (verb) => 'as' in rightTo(verb, engagement, as[0] === 'fm' ? fatima : team, facts),
  ),
  today: '2026-03-03',
  draft: null,
  ...{ atWork: [], summaries: ['All mailboxes were moved.'] },
  ...more,
});

/** The longest texts that anybody can type. */
const long = {
  activities: 'ß'.repeat(2000),
  satisfaction: '€'.repeat(1000),
  nextSteps: 'ü'.repeat(1000),
};
const reached = engaged(['EXO', 'TEAMS']).does('closing.usage', { ...usage, service: 'EXO' });
const prepared = reached.does('closing.prepare', { ...preparation, service: 'EXO' });
const talked = prepared.does('closing.talk', {
  ...talk,
  activities: long.activities,
  service: 'EXO',
});
const refused = prepared
  .does('closing.sendMail', { ...mail, service: 'EXO' })
  .happens({ kind: 'mail-refused', service: 'EXO', mailing: 'team', to: 'anna@ms.example' }, null);
const asked = completes(engaged(), 'EXO').does('closing.askQueue', ticks);
const queued = asked.does('closing.queued', {}, { by: team });

/** All services at once. */
const everything = serviceCodes.reduce(
  (all, service) => all.does('closing.usage', { ...usage, source: 'x'.repeat(60), service }),
  engaged(serviceCodes),
);

const list: CustomersPage = {
  ...{ kind: 'customers', list: 'own', lists: ['own', 'region'], wanted: null, mayAdd: true },
  ...{ refusal: null, typed: {}, page: 0, pages: 2, total: 7 },
  rows: [
    { customer: described, engagement: everything.engagement, alerted: true },
    { customer: customerAfter(), engagement: null },
  ],
};

/** The requests about an FM's customers, who leads other FMs and looks after regions as well. */
const toRead = listPage({
  ...{ list: 'fm', lists: ['fm', 'rm', 'region'], waiting: 0, page: 0, pages: 2, total: 9 },
  rows: listPage().rows.map((row) => ({ ...row, waiting: false, version: 0, due: null, can: [] })),
});

export const customerCases: readonly Case[] = [
  { name: 'customer-fm', who: reader, page: sampleCustomer },
  {
    name: 'customer-neighbour',
    who: reader,
    page: {
      ...sampleCustomer,
      ...{ as: ['neighbour'], verbs: [], engagement: null, notes: { reads: false, writes: false } },
      requests: sampleCustomer.requests.map((one) => ({ ...one, canOpen: false })),
    },
  },
  {
    name: 'request-engaged-fm',
    who: reader,
    page: requestPage(accepted, reader, [], { customer: 'CUS-1001' }),
  },
  {
    name: 'request-from-list-of-customers',
    who: reader,
    page: requestPage(accepted, reader, [], {
      ...{ customer: 'CUS-1001', fromList: { list: 'region', page: 0, customer: 'Nord' } },
    }),
  },
  {
    name: 'customer-from-list',
    who: reader,
    page: { ...sampleCustomer, fromList: { list: 'region', page: 1, wanted: 'nord' } },
  },
  {
    name: 'engagement-from-list',
    who: reader,
    page: pageOf(prepared, { fromList: { list: 'ours', page: 1, wanted: null } }, ['rm']),
  },
  {
    name: 'customer-wrong',
    who: reader,
    page: {
      ...sampleCustomer,
      refusal: { code: 'invalid', errors: [{ field: 'accountTeam', code: 'not-an-email' }] },
      typed: { accountTeam: 'nobody', tenantName: 'Nord' },
    },
  },
  {
    name: 'customer-again',
    who: reader,
    page: {
      ...sampleCustomer,
      earlier: [{ ...completes(engaged(), 'EXO').engagement, id: 'ENG-1001', state: 'closed' }],
    },
  },
  {
    name: 'customer-alerted',
    who: reader,
    page: {
      ...sampleCustomer,
      marks: [
        { id: 'RISK-1007', as: 'risk', text: 'The firewall takes no [wildcards](x).' },
        { id: 'NOTE-1003', as: 'overdue', text: 'check **bandwidth**' },
      ],
    },
  },
  {
    name: 'customer-alerted-often',
    who: reader,
    page: {
      ...sampleCustomer,
      marks: Array.from({ length: 40 }, (_, at) => ({
        ...{ id: `RISK-${1007 + at}` as const, as: 'risk' as const, text: '€'.repeat(300) },
      })),
    },
  },
  {
    name: 'customer-reader',
    who: anna,
    page: { ...sampleCustomer, as: ['assignmentTeam'], verbs: [], engagement: null },
  },
  { name: 'engagement-usage', who: reader, page: pageOf(engaged(['EXO', 'TEAMS'])) },
  { name: 'engagement-prepare', who: reader, page: pageOf(reached) },
  { name: 'engagement-old-figures', who: reader, page: pageOf(reached, { today: '2026-03-29' }) },
  { name: 'engagement-talk', who: reader, page: pageOf(prepared) },
  {
    name: 'engagement-talk-wrong',
    who: reader,
    page: pageOf(prepared, {
      refusal: {
        code: 'invalid',
        errors: [
          {
            ...{ field: 'heldOn', code: 'before-milestone' },
            days: { startDate: '2026-02-26', endDate: '2026-02-26' },
          },
        ],
      },
      typed: { ...long, heldOn: '2026-02-25', service: 'EXO' },
    }),
  },
  {
    name: 'engagement-all-services',
    who: reader,
    page: pageOf(everything, { typed: { ...long, withoutTeam: 'ö'.repeat(1000) } }),
  },
  {
    name: 'engagement-mail-draft',
    who: reader,
    page: pageOf(talked, { draft: { mailing: 'customer', language: 'de', canSend: true } }),
  },
  {
    name: 'engagement-mail-refused',
    who: reader,
    page: pageOf(refused, { draft: { mailing: 'team', language: 'en', canSend: false } }),
  },
  {
    name: 'engagement-team-of-customer',
    who: reader,
    page: pageOf(
      reached.does('closing.prepare', {
        ...{ ...preparation, accountTeam: 'anna@nordlicht.example', service: 'EXO' },
      }),
    ),
  },
  { name: 'engagement-ask-queue', who: reader, page: pageOf(completes(engaged(), 'EXO')) },
  {
    name: 'engagement-queue-team',
    who: anna,
    page: pageOf(asked, { service: null }, ['assignmentTeam']),
  },
  {
    name: 'engagement-leave',
    who: reader,
    page: pageOf(queued, {
      atWork: [{ id: 'SME-1042', state: 'engaged', topic: 'Conditional Access' }],
      refusal: {
        code: 'invalid',
        errors: [{ field: 'comment', code: 'too-short', most: 10 }],
      },
    }),
  },
  {
    name: 'engagement-not-rfa',
    who: reader,
    page: pageOf(reached, {
      refusal: { code: 'because', because: 'not-rfa', values: { motion: 'proactive' } },
    }),
  },
  { name: 'customers-own', who: reader, page: list },
  { name: 'list-of-customers', who: reader, page: toRead },
  {
    name: 'list-of-customers-empty',
    who: reader,
    page: { ...toRead, list: 'rm', rows: [], waiting: 0, page: 0, pages: 1, total: 0 },
  },
  { name: 'digest-of-fm', who: reader, page: digestPage({ list: 'fm', waiting: 0 }) },
  {
    name: 'greeting-fm-all-roles',
    who: reader,
    page: {
      ...{ kind: 'greeting', roles: [...roles, 'fm'], commands: canType('new', 'customers') },
      ...{ openDraft: false, away: null, customers: true, toRead: 'rm' },
    },
  },
  {
    name: 'help-fm',
    who: reader,
    page: {
      ...{ kind: 'help', roles: ['fm', 'rm'], commands: canType('customers', 'customer') },
      ...{ openDraft: false, away: null, customers: true, toRead: 'fm' },
    },
  },
  {
    name: 'customers-none',
    who: reader,
    page: { ...list, rows: [], total: 0, pages: 1, wanted: 'Nordlich' },
  },
  sentence('handed-on', reader, {
    code: 'handed-on',
    id: 'ENG-1002',
    customer: 'Nordlicht',
    fm: 'felipe@fasttrack.example',
  }),
];
