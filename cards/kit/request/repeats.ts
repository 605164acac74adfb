import type { Repeat } from '../../../src/features/requests/domain/pages/earlier-requests.ts';
import { openStates } from '../../../src/features/requests/domain/states.ts';
import { type CardContext, shortLine } from '../card-context.ts';

export interface RepeatsData {
  readonly hasRepeats: boolean;
  readonly repeatsTitle: string;
  readonly repeats: readonly {
    readonly heading: string;
    readonly subject: string;
    readonly hasLearners: boolean;
    readonly learners: string;
  }[];
  readonly hasMoreRepeats: boolean;
  readonly moreRepeats: string;
}

/** Who learnt from it is worth more than who was to. */
export function learnersOf(
  context: CardContext,
  { learners, learnt }: Pick<Repeat, 'learners' | 'learnt'>,
): string {
  const { t } = context;
  if (learnt) return t('repeats.learnt', { learnt: shortLine(context, learnt, 200) });
  return learners
    ? t('repeats.learners', { learners: shortLine(context, learners, 200) })
    : t('repeats.nobody');
}

/** Earlier requests on a similar topic. With `partner`, for those who decide, also who learnt, or was to learn, from each. */
export function repeatsData(
  context: CardContext,
  repeats: readonly Repeat[],
  partner: string | null,
): RepeatsData {
  const { t, format, limits } = context;
  const more = repeats.length - limits.repeats;
  return {
    hasRepeats: repeats.length > 0,
    repeatsTitle: partner
      ? t('repeats.title', { partner: shortLine(context, partner) })
      : t('repeats.title-you'),
    repeats: repeats.slice(0, limits.repeats).map((one) => ({
      heading: t('request.state', {
        id: one.id,
        state: t(`state.${one.state}`),
        at: format.date(one.since),
      }),
      subject: t('request.subject', {
        tenant: shortLine(context, one.tenantName),
        topic: shortLine(context, one.topic),
      }),
      // Before there is a plan nobody could be named: that is told once it has ended without one.
      hasLearners: partner !== null && (one.learners !== null || !openStates.includes(one.state)),
      learners: learnersOf(context, one),
    })),
    hasMoreRepeats: more > 0,
    moreRepeats: more > 0 ? t('repeats.more', { count: more }) : '',
  };
}
