import type { RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import { namedSme } from '../../src/features/requests/domain/selectors.ts';
import type { State } from '../../src/features/requests/domain/states.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';

/** A part of the progress line. */
export interface Part {
  readonly text: string;
  readonly weight: 'Default' | 'Bolder';
  readonly isSubtle: boolean;
}

const steps = ['submit', 'review', 'approve', 'assign', 'work', 'close'] as const;

/** How many of the steps are done; a request that has ended otherwise, or began otherwise, has no line. */
const done: Readonly<Partial<Record<State, number>>> = {
  submitted: 1,
  returned: 1,
  triaged: 2,
  approved: 3,
  assigned: 3,
  onboarding: 4,
  engaged: 4,
  completed: 5,
};

/** How far the request has come, and who has it: one line. */
export function progressOf(context: CardContext, page: RequestPage): Part[] {
  const { t } = context;
  const at = page.request.proactive ? undefined : done[page.request.state];
  if (at === undefined) return [];
  // Who approves at once has left out the review.
  // Where it has come back, the next thing is no review.
  const isBack = page.request.state === 'returned';
  const reviewed = page.history.some(({ kind }) => kind === 'triaged');
  return steps
    .map((step, index) => ({ step, index }))
    .filter(({ step, index }) => step !== 'review' || index >= at || reviewed)
    .flatMap(({ step, index }, place): Part[] => {
      const name = t(isBack && index === at ? 'progress.answers' : `progress.${step}`);
      const arrow: Part[] = place > 0 ? [part(' › ')] : [];
      if (index < at) return [...arrow, part(`✓ ${name}`)];
      // The FPM need not wait for the review.
      const isMine = step === 'approve' && page.actions.includes('request.approve');
      if (index > at && !isMine) return [...arrow, part(name)];
      const who = isMine ? t('progress.you') : holderOf(context, page);
      const now = t('progress.now', { step: name, who });
      return [...arrow, { text: now, weight: 'Bolder', isSubtle: false }];
    });
}

const part = (text: string): Part => ({ text, weight: 'Default', isSubtle: true });

/** Who has to act; the reader is "you". */
function holderOf(context: CardContext, page: RequestPage): string {
  const { t, reader } = context;
  const { request, delegate } = page;
  const by = (mail: string): string =>
    mail === reader.mail ? t('progress.you') : nameFor(context, mail);
  switch (request.state) {
    case 'submitted':
    case 'approved':
      return team(context, page);
    case 'returned':
      return page.as.includes('partner') ? t('progress.you') : line(request.requester.name);
    case 'assigned':
    case 'engaged':
      return by(namedSme(request) ?? '');
    case 'onboarding':
      return t('progress.all');
    default:
      return request.fpm ? by(delegate ?? request.fpm) : team(context, page);
  }
}

const team = ({ t }: CardContext, { as }: RequestPage): string =>
  t(as.includes('assignmentTeam') ? 'progress.your-team' : 'fpm.team');
