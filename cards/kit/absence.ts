import type { AwayForm } from '../../src/features/absences/domain/views.ts';
import { type CardContext, nameFor } from './card-context.ts';
import { choiceInput, dateInput, type InputData, inputsOf } from './inputs/inputs.ts';

export type AwayLabel = 'awayHint' | 'endAway' | 'openAway' | 'setAway';

export interface AwayData {
  readonly hasAway: boolean;
  readonly isAway: boolean;
  readonly hasAwayNow: boolean;
  readonly awayNow: string;
  readonly awayOpen: boolean;
  readonly awayFields: readonly InputData[];
}

/** The absence of an FPM: the delegate, the days, and the inputs, which are open if one has an error. */
export function awayData(context: CardContext, away: AwayForm | null): AwayData {
  if (!away)
    return {
      hasAway: false,
      isAway: false,
      hasAwayNow: false,
      awayNow: '',
      awayOpen: false,
      awayFields: [],
    };
  const { t } = context;
  const { delegate, endDate, errors, fpms, standing, startDate, suggested } = away;
  const inputs = inputsOf(context, {}, errors);
  const choices = fpms.map((mail) => ({ title: nameFor(context, mail), value: mail }));
  return {
    hasAway: true,
    isAway: standing,
    hasAwayNow: standing && errors.length === 0,
    awayNow: delegate ? awayText(context, 'away.now', { delegate, startDate, endDate }) : '',
    awayOpen: errors.length > 0 || suggested,
    awayFields: [
      choiceInput(inputs, 'delegate', t('away.delegate'), choices, { stored: delegate ?? '' }),
      dateInput(inputs, 'startDate', t('away.startDate'), startDate),
      dateInput(inputs, 'endDate', t('away.endDate'), endDate),
    ],
  };
}

/** The reader's delegate, and the first and last day. For a TextRun. */
export const awayText = (
  context: CardContext,
  key: 'away.now' | 'sentence.away-set' | 'sentence.away-set-fm',
  away: Readonly<Record<'delegate' | 'startDate' | 'endDate', string>>,
): string =>
  context.t(key, {
    delegate: nameFor(context, away.delegate),
    from: context.format.day(away.startDate),
    to: context.format.day(away.endDate),
  });

export const awayLabels = (
  { t }: CardContext,
  away: AwayForm | null,
): Readonly<Record<AwayLabel, string>> => ({
  awayHint: t(away?.of === 'fm' ? 'away.hint-fm' : 'away.hint'),
  endAway: t('away.end'),
  openAway: t('away.open'),
  setAway: t('away.set'),
});
