import { maybePastDay, pastDay } from '../../../../domain/forms/day-parsers.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import { type Parsed, parseAll } from '../../../../domain/forms/parse.ts';
import {
  count,
  mails,
  mustTick,
  needed,
  oneOf,
  type Parser,
  type Parsers,
  text,
  ticked,
  wrong,
} from '../../../../domain/forms/parsers.ts';
import { managedAnswers } from '../customer/customer.ts';
import { codes } from '../parse.ts';
import {
  type FollowUp,
  type Preparation,
  satisfactions,
  serviceStatuses,
  type Talk,
  type Usage,
} from './engagement.ts';

const mostLicences = 9_999_999;
const yesNo = ['yes', 'no'] as const;
const isYes = (inputs: Typed, field: string): boolean => inputs[field] === 'yes';

/** Both texts that go with the FAQ, as a step asks for them or leaves them open. */
const faq = (required: boolean) => ({
  faqRead: required ? mustTick('faqRead') : ticked('faqRead'),
  nextSteps: required ? needed('nextSteps', 1000) : text('nextSteps', 1000),
});

const nothing: Parser<null> = () => ({ value: null });

/** What somebody typed about a service's use; null: neither figure is known yet. */
export const usage: Parser<Usage | null> = (inputs, today) => {
  if (!inputs.licences && !inputs.activeUsers) return { value: null };
  const parsed = parseAll(
    {
      licences: count('licences', 1, mostLicences),
      activeUsers: count('activeUsers', 0, mostLicences),
      asOf: pastDay('asOf'),
      source: text('source', 60),
      enablementTaskDone: ticked('enablementTaskDone'),
      noBlocker: ticked('noBlocker'),
    },
    inputs,
    today,
  );
  if ('errors' in parsed) return parsed;
  const { value } = parsed;
  if (value.activeUsers > value.licences) return wrong('activeUsers', 'more-users-than-licences');
  return { value: { ...value, source: value.source ?? 'LYNX' } };
};

/**
 * Who of the account team was told, or why nobody (process, section 8): the mail where the team is
 * known; the FAQ and the next steps wherever it is not, or the account is not managed.
 */
export const preparation: Parser<Preparation> = (inputs, today) => {
  const known = isYes(inputs, 'accountTeamKnown');
  const { accountManaged } = inputs;
  const needsFaq = !known || accountManaged === 'no';
  const parsers = {
    accountTeamKnown: oneOf('accountTeamKnown', yesNo),
    accountManaged: oneOf('accountManaged', managedAnswers),
    accountTeam: known ? mails('accountTeam', 1, 5) : emptyList,
    teamChecked: known ? mustTick('teamChecked') : nothing,
    atuMailSentOn: known ? pastDay('atuMailSentOn') : nothing,
    withoutTeam:
      !known && accountManaged === 'yes' ? needed('withoutTeam', 1000, 'who-is-the-team') : nothing,
    ...faq(needsFaq),
  } satisfies Parsers;
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return parsed;
  const { teamChecked: _, accountTeamKnown, ...rest } = parsed.value;
  return { value: { ...rest, accountTeamKnown: accountTeamKnown === 'yes' } };
};

const emptyList: Parser<readonly string[]> = () => ({ value: [] });

/** The closing talk (process, section 8). */
export const talk: Parser<Talk> = (inputs, today) => {
  const next = isYes(inputs, 'nextWorkload');
  const parsers = {
    heldOn: pastDay('heldOn'),
    activities: needed('activities', 2000),
    nextWorkload: oneOf('nextWorkload', yesNo),
    nextWorkloads: next ? codes('nextWorkloads') : noCodes,
    rfaExplained: next ? mustTick('rfaExplained') : nothing,
    rfaFormShown: next ? mustTick('rfaFormShown') : nothing,
    howShown: next && inputs.rfaFormShown === 'true' ? needed('howShown', 500) : nothing,
    knowsEnd: next ? ticked('knowsEnd') : mustTick('knowsEnd'),
    satisfied: oneOf('satisfied', satisfactions),
    satisfaction:
      inputs.satisfied === 'yes' ? text('satisfaction', 1000) : needed('satisfaction', 1000),
    adoptionTools: ticked('adoptionTools'),
    ...faq(false),
  } satisfies Parsers;
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return parsed;
  const {
    nextWorkload: _,
    rfaExplained: _explained,
    rfaFormShown: _shown,
    ...value
  } = parsed.value;
  return { value };
};

const noCodes: Parser<readonly never[]> = () => ({ value: [] });

/** What follows the talk; the mail to the customer is required where nothing comes next. */
export const followUp =
  (nextWorkload: boolean): Parser<FollowUp> =>
  (inputs, today): Parsed<FollowUp> => {
    const parsed = parseAll(
      {
        customerMailSentOn: (nextWorkload ? maybePastDay : pastDay)('customerMailSentOn'),
        customerContacts: mails('customerContacts', 1, 5),
        customerStatus: needed('customerStatus', 1000),
        serviceStatus: oneOf('serviceStatus', serviceStatuses),
        task4058: mustTick('task4058'),
      },
      inputs,
      today,
    );
    if ('errors' in parsed) return parsed;
    const { task4058: _, ...value } = parsed.value;
    return { value };
  };
