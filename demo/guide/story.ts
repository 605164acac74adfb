import type { Request } from '../../src/features/requests/domain/request.ts';
import { planParties } from '../../src/features/requests/domain/request.ts';

/** What the people do one after the other, as the page tells it. */
export const steps = [
  { title: 'The partner asks', how: 'Type “neu” in Petra’s chat and fill in the form.' },
  {
    title: 'The team triages',
    how: 'Is everything there? The team marks it as triaged, or returns it with questions.',
  },
  {
    title: 'The FPM decides',
    how: 'One click: approve, deny with a reason, or return with questions.',
  },
  {
    title: 'The team assigns',
    how: 'Experts are listed by how well they fit; choose one and assign.',
  },
  {
    title: 'The SME accepts',
    how: 'The expert accepts, or declines and the team assigns another one.',
  },
  { title: 'All three agree a plan', how: 'The SME writes it down; partner and FPM confirm.' },
  { title: 'The SME completes', how: 'The work is done: the SME writes a summary.' },
  { title: 'The FPM closes', how: 'Everybody is told how it ended.' },
] as const;

/** Whom a step waits for, and where: its place in `steps`; past the last one: it is over. */
export interface Next {
  readonly step: number;
  /** The one who acts; null: nobody, the story is over. */
  readonly mail: string | null;
  /** What is to be said beside the step's own words. */
  readonly note: string | null;
}

interface People {
  /** Who asks where there is no request yet. */
  readonly partner: string;
  readonly team: string;
}

/** Where the story goes on: with the newest request, or with a first one. */
export function nextOf(request: Request | undefined, { partner, team }: People): Next {
  if (!request) return { step: 0, mail: partner, note: null };
  const at = (step: number, mail: string | null, note: string | null = null) => ({
    step,
    mail,
    note,
  });
  const fpm = request.fpm ?? team;
  switch (request.state) {
    case 'submitted':
      return at(1, team);
    case 'triaged':
      return at(2, fpm);
    case 'approved':
      return at(3, team);
    case 'assigned':
      return at(4, request.sme);
    case 'onboarding':
      return at(5, whoseTurn(request, fpm));
    case 'engaged':
      return at(6, request.sme);
    case 'completed':
      return at(7, fpm);
    case 'returned':
      return at(0, request.requester.mail, 'It came back with questions: answer them in the chat.');
    case 'offered':
      return at(
        4,
        request.proactive.expert,
        'Microsoft offers an expert: they say first whether they can come.',
      );
    case 'proposed':
      return at(
        0,
        request.requester.mail,
        'An expert is proposed: the partner accepts or declines in the chat.',
      );
    case 'denied':
    case 'withdrawn':
    case 'refused':
    case 'closed':
      return at(steps.length, null);
  }
}

/** Who is to write the plan or confirm it. */
function whoseTurn(request: Extract<Request, { state: 'onboarding' }>, fpm: string): string {
  const mails = { partner: request.requester.mail, fpm, sme: request.sme };
  if (!request.plan) return request.sme;
  const missing = planParties.find((party) => !request.confirmed.includes(party));
  return missing ? mails[missing] : request.sme;
}
