import type { Engagement } from '../../src/features/customers/domain/engagement/engagement.ts';

/** What an FM and the assignment team do one after the other. */
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

/** Where the story of the newest engagement stands; it has one service. */
export function nextOfManager(
  engagement: Engagement | undefined,
  { fm, team }: { readonly fm: string; readonly team: string },
): NextOfManager {
  if (!engagement) return { step: 0, mail: fm };
  if (engagement.state === 'queue-asked') return { step: 6, mail: team };
  if (engagement.state === 'queued') return { step: 7, mail: engagement.fm };
  if (engagement.state !== 'active') return { step: steps, mail: null };
  const states = engagement.services.map(({ state }) => state);
  const at = ['onboarding', 'reached', 'prepared', 'talked'] as const;
  const index = at.findIndex((state) => states.includes(state));
  return { step: index < 0 ? 5 : index + 1, mail: engagement.fm };
}
