import type { Service } from '../../../src/features/customers/domain/engagement/engagement.ts';
import {
  milestoneFor,
  missingUsers,
} from '../../../src/features/customers/domain/engagement/milestone.ts';
import { keysOf } from '../../../src/features/customers/domain/keys.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';

/** `99 of 100 active users; 1 is missing`, with the date and the source. */
export function figuresOf(context: CardContext, { usage }: Service): string {
  const { t, format, program } = context;
  if (!usage) return t('closing.no-figures');
  const rule = keysOf(program).fastTrack.milestone;
  const count = missingUsers(usage, rule);
  const values = {
    active: format.number(usage.activeUsers),
    needed: format.number(milestoneFor(usage.licences, rule)),
  };
  const figures =
    count > 0 && !usage.noBlocker
      ? t('closing.missing', { ...values, count })
      : t(usage.noBlocker ? 'closing.figures-no-blocker' : 'closing.figures', values);
  const [date, source] = [format.day(usage.asOf), line(usage.source, 60)];
  return t('closing.figures-of', { figures, date, source });
}

/** `EXO 100/100 ✓ · TEAMS 42/100` */
export const figuresInARow = ({ program }: CardContext, services: readonly Service[]): string =>
  services
    .filter(({ state }) => state !== 'dropped')
    .map(({ code, state, usage }) => {
      const reached = !['announced', 'onboarding'].includes(state);
      if (!usage) return code;
      const needed = milestoneFor(usage.licences, keysOf(program).fastTrack.milestone);
      return `${code} ${Math.min(usage.activeUsers, needed)}/${needed}${reached ? ' ✓' : ''}`;
    })
    .join(' · ') || '–';
