import { dayMs } from '../../src/domain/time/instant.ts';
import { isoDate } from '../../src/domain/time/local-days.ts';
import type { Engagement } from '../../src/features/customers/domain/engagement/engagement.ts';
import type { Order } from '../../src/features/notes/domain/order/order.ts';
import type { Db } from '../../src/store/database/tables.ts';
import type { Entries, Hand } from '../guide/hand.ts';
import type { ManagerStory, NextOfManager } from './story.ts';

/** What playing a step of an FM's needs of the demo. */
export interface ManagerStage {
  readonly handOf: (mail: string) => Promise<Hand>;
  readonly newest: () => Promise<ManagerStory>;
  readonly next: (story: ManagerStory) => NextOfManager;
  readonly settled: () => Promise<void>;
  readonly now: () => number;
}

/** The engagement that came last, and what was ordered about its customer. */
export async function newestStory(db: Db): Promise<ManagerStory> {
  const [engagement] = await newestOf<Engagement>(db, 'engagement', 1);
  const orders = await newestOf<Order>(db, 'order', 20);
  return { engagement, order: orders.find(({ customer }) => customer === engagement?.customer) };
}

async function newestOf<Of>(db: Db, kind: string, most: number): Promise<Of[]> {
  const rows = await db
    .selectFrom('stream')
    .select('body')
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Of);
}

/** Does what the story waits for, in the chat of the one for whom it waits; a story that is over begins anew. */
export async function playManagerStep(stage: ManagerStage, fm: string): Promise<void> {
  await stage.settled();
  const story = await stage.newest();
  const { engagement: before } = story;
  const { mail, step } = stage.next(story);
  const hand = await stage.handOf(mail ?? fm);
  if (!before || mail === null) await begin(hand, before);
  else if (step === ordering) await order(hand, before.customer);
  else if (step === writing) await write(hand, before.customer);
  else {
    const today = isoDate(Math.floor(stage.now() / dayMs));
    const [verb, entries] = moves(today)[closing.indexOf(step)] ?? ['', {}];
    const message = await hand.find(verb, ({ engagementId }) => engagementId === before.id);
    await hand.press(message, verb, entries);
  }
  await stage.settled();
  const after = await stage.newest();
  if (after.engagement?.id === before?.id && stage.next(after).step === step)
    throw new Error('the bot has not taken it: look at the card in the chat');
}

/** The steps about the engagement, in the order of `moves`; those between are about a summary. */
const closing = [1, 2, 3, 4, 7, 8, 9];
const [ordering, writing] = [5, 6];

async function order(hand: Hand, customer: string): Promise<void> {
  await hand.ask(`summaries ${customer}`);
  const list = await hand.find('summary.ask', ({ customerId }) => customerId === customer);
  await hand.press(list, 'summary.ask', { reason: 'For the review of the quarter.' });
}

async function write(hand: Hand, customer: string): Promise<void> {
  await hand.ask(`summaries ${customer}`);
  const list = await hand.find('summary.open', ({ customerId }) => customerId === customer);
  const draft = await hand.press(list, 'summary.open');
  const lines = await hand.press(draft, 'summary.next', {
    ...{ description: 'Hospital with 1,200 users in four houses.', workloads: 'EXO' },
    ...{ engagementStatus: 'fully-engaged', deployment: 'fully' },
    relations: 'Account team and customer work well together.',
  });
  const whole = await hand.press(lines, 'summary.preview', {
    'workload-EXO': 'All mailboxes are in use; the users are trained.',
  });
  await hand.press(whole, 'summary.publish');
}

const names = ['Nordlicht Klinik', 'Bäckerei Brandl', 'Hansa Werft'] as const;

/** Each time another customer: it has no other engagement. */
async function begin(hand: Hand, before: Engagement | undefined): Promise<void> {
  const number = before ? Number(before.id.slice('ENG-'.length)) : 0;
  await hand.ask('customers');
  // Somebody who is here for the first time is greeted as well.
  const list = await hand.find('customer.add');
  const added = await hand.press(list, 'customer.add', {
    tenantId: `5f6c1e0a-2b3c-4d5e-8f90-${String(number).padStart(12, '0')}`,
    tenantName: names[number % names.length] ?? names[0],
    tenantSegment: 'enterprise',
    region: 'emea',
  });
  await hand.press(added, 'customer.begin', { motion: 'rfa', services: 'EXO' });
}

type Move = readonly [verb: string, entries: Entries];

/** What is pressed after the beginning, and what is typed beside it. */
const moves = (today: string): readonly Move[] => [
  [
    'closing.usage',
    {
      ...{ licences: '1,200', activeUsers: '112', asOf: today, source: 'LYNX' },
      enablementTaskDone: 'true',
    },
  ],
  [
    'closing.prepare',
    {
      ...{ accountTeamKnown: 'yes', accountManaged: 'yes', teamChecked: 'true' },
      ...{ accountTeam: 'anton@ms.example', atuMailSentOn: today, faqRead: 'true' },
    },
  ],
  [
    'closing.talk',
    {
      ...{ heldOn: today, activities: 'All mailboxes were moved, and the users trained.' },
      ...{ nextWorkload: 'no', knowsEnd: 'true', satisfied: 'yes', adoptionTools: 'true' },
    },
  ],
  [
    'closing.finish',
    {
      ...{ customerMailSentOn: today, customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'All mailboxes in use, users trained.', serviceStatus: 'adoption' },
      task4058: 'true',
    },
  ],
  ['closing.askQueue', { notesUpToDate: 'true', nextActionSet: 'true' }],
  ['closing.queued', {}],
  ['closing.leave', { unassignedInFtop: 'true' }],
];
