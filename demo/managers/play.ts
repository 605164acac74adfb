import { isoDate } from '../../src/domain/time/local-days.ts';
import type { Engagement } from '../../src/features/customers/domain/engagement/engagement.ts';
import type { Db } from '../../src/store/database/tables.ts';
import type { Entries, Hand } from '../guide/hand.ts';
import type { NextOfManager } from './story.ts';

/** What playing a step of an FM's needs of the demo. */
export interface ManagerStage {
  readonly handOf: (mail: string) => Promise<Hand>;
  readonly newest: () => Promise<Engagement | undefined>;
  readonly next: (engagement: Engagement | undefined) => NextOfManager;
  readonly settled: () => Promise<void>;
  readonly now: () => number;
}

/** The engagement that came last. */
export async function newestEngagement(db: Db): Promise<Engagement | undefined> {
  const row = await db
    .selectFrom('stream')
    .select('body')
    .where('kind', '=', 'engagement')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (JSON.parse(row.body) as Engagement);
}

/** Does what the story waits for, in the chat of the one for whom it waits; a story that is over begins anew. */
export async function playManagerStep(stage: ManagerStage, fm: string): Promise<void> {
  await stage.settled();
  const before = await stage.newest();
  const { mail, step } = stage.next(before);
  const hand = await stage.handOf(mail ?? fm);
  if (!before || mail === null) await begin(hand, before);
  else {
    const [verb, entries] = moves(isoDate(Math.floor(stage.now() / DAY_MS)))[step - 1] ?? ['', {}];
    const message = await hand.find(verb, ({ engagementId }) => engagementId === before.id);
    await hand.press(message, verb, entries);
  }
  await stage.settled();
  const after = await stage.newest();
  if (after?.id === before?.id && after?.version === before?.version)
    throw new Error('the bot has not taken it: look at the card in the chat');
}

const DAY_MS = 86_400_000;

const names = ['Nordlicht Klinik', 'Bäckerei Brandl', 'Hansa Werft'] as const;

/** Each time another customer: it has no other engagement. */
async function begin(hand: Hand, before: Engagement | undefined): Promise<void> {
  const number = before ? Number(before.id.slice('ENG-'.length)) : 0;
  const list = await hand.ask('customers');
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
