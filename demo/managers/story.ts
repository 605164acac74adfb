import type { Engagement } from '../../src/features/customers/domain/engagement/engagement.ts';
import type { Order } from '../../src/features/notes/domain/order/order.ts';

/** What an FM, the assignment team and an RM do one after the other. */
export const managerSteps = [
  {
    title: 'The FM begins',
    how: 'Type “customers” in Fatima’s chat, add a customer and begin a customer engagement.',
  },
  {
    title: 'A service reaches its milestone',
    how: 'Licences and active users are typed in; 100 active users are enough.',
  },
  { title: 'The talk is prepared', how: 'Is the account team known? What comes next?' },
  { title: 'The talk is held', how: 'What was done, and whether the customer is satisfied.' },
  { title: 'The FM follows up', how: 'The customer has its mail, and the task is ticked.' },
  { title: 'A summary is ordered', how: 'The RM asks for an executive summary of the customer.' },
  {
    title: 'The FM publishes it',
    how: 'In three steps, in the playbook’s form; the RM is told at once.',
  },
  { title: 'The queue is asked for', how: 'Only after the last service.' },
  { title: 'The team confirms', how: 'The assignment team moves the tenant, and says so.' },
  { title: 'The FM leaves', how: 'Last of all: there is no other way out.' },
] as const;

/** Whom a step waits for; past the last one nobody. */
export interface NextOfManager {
  readonly step: number;
  readonly mail: string | null;
}

const steps = managerSteps.length;

/** The newest engagement, and the order of a summary of its customer. */
export interface ManagerStory {
  readonly engagement?: Engagement | undefined;
  readonly order?: Order | undefined;
}

export interface StoryPeople {
  readonly fm: string;
  readonly team: string;
  /** A program may have none: then no summary is ordered. */
  readonly rm?: string | undefined;
}

/** Where the story of the newest engagement stands; it has one service. */
export function nextOfManager(
  { engagement, order }: ManagerStory,
  { fm, team, rm }: StoryPeople,
): NextOfManager {
  if (!engagement) return { step: 0, mail: fm };
  if (engagement.state === 'queue-asked') return { step: 8, mail: team };
  if (engagement.state === 'queued') return { step: 9, mail: engagement.fm };
  if (engagement.state !== 'active') return { step: steps, mail: null };
  const states = engagement.services.map(({ state }) => state);
  const at = ['onboarding', 'reached', 'prepared', 'talked'] as const;
  const index = at.findIndex((state) => states.includes(state));
  if (index >= 0) return { step: index + 1, mail: engagement.fm };
  if (rm && !order) return { step: 5, mail: rm };
  return { step: order?.state === 'open' ? 6 : 7, mail: engagement.fm };
}
