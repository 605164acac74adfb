import { type Region, regions } from '../../../src/domain/program/program.ts';
import type { Missed, Routing } from '../../../src/features/requests/domain/matching/routing.ts';
import { unusualSeats } from '../../../src/features/requests/domain/matching/seats.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';
import { durations } from './due-dates.ts';
import { remarkText } from './remarks.ts';

/** The values of a request that the routing rules check, as typed or as submitted. */
export interface Had {
  readonly seatCount: string | number;
  readonly region: string;
  readonly languages: readonly string[];
}

export interface RoutingData {
  readonly hasRouting: boolean;
  readonly routingStyle: 'accent' | 'warning';
  readonly routingTitle: string;
  readonly routingLines: readonly { readonly text: string }[];
  readonly hasGuide: boolean;
  readonly canTakeGuide: boolean;
  readonly guide: string;
}

/** Most missed rules that a card lists. */
const mostMissed = 6;

/** Before submitting: the outcome of the routing rules, the next step, its duration, and a guide if there is one. */
export function routingData(
  context: CardContext,
  { draft, routing: shown, remarks = [], step }: FormPage,
): RoutingData {
  const { t } = context;
  const { region = '', primaryLanguage = '', secondaryLanguage = '', seatCount = '' } = draft.typed;
  const had = { seatCount, region, languages: [primaryLanguage, secondaryLanguage] };
  const { tenantSegment = '' } = draft.typed;
  const seats = seatsLines(context, { tenantSegment, seatCount: Number(seatCount) });
  const guide = shown && shown.outcome === 'self-service' ? guideOf(shown.guide) : '';
  const known =
    step === 'review' ? remarks.map((remark) => remarkText(context, remark, 'asks')) : [];
  const next = t('routing.next', durations(context, context.program));
  return {
    hasRouting: shown !== null,
    routingStyle: shown && isException(shown) ? 'warning' : 'accent',
    routingTitle: shown ? titleOf(context, shown) : '',
    routingLines: shown
      ? [
          ...providedLines(context, shown, had),
          ...adviceOf(context, shown),
          ...seats,
          ...known,
          next,
        ].map((text) => ({
          text,
        }))
      : [],
    hasGuide: guide !== '',
    // A revised request has to answer the FPM's questions, and a guide does not answer them.
    canTakeGuide: shown?.outcome === 'self-service' && draft.requestId === null,
    guide,
  };
}

/** What does not seem to fit, for partner and FPM (process, section 3). */
export function seatsLines(
  { t, format, program }: CardContext,
  asked: { readonly tenantSegment: string; readonly seatCount: number },
): string[] {
  const unusual = unusualSeats(program, asked);
  if (!unusual) return [];
  const [seats, usual] = [format.number(asked.seatCount), format.number(unusual.usual)];
  return [t(`seats.unusual-${unusual.segment}`, { seats, usual })];
}

/** The guide's address if a browser opens it safely, else nothing. */
export const guideOf = (guide: string | null): string =>
  guide && /^https:\/\//i.test(guide) ? guide : '';

export const isException = ({ outcome }: Routing): boolean =>
  outcome === 'exception' || outcome === 'self-service';

function titleOf({ t }: CardContext, { outcome, rule }: Routing): string {
  return t(outcome === 'exception' && rule ? 'routing.exception-rule' : `routing.${outcome}`);
}

function adviceOf({ t }: CardContext, { outcome, warnings }: Routing): string[] {
  const advice = {
    sme: [],
    standard: [],
    exception: [t('routing.exception-why')],
    'self-service': [t('routing.self-service-why')],
  };
  return [...advice[outcome], ...warnings.map((warning) => t(`routing.${warning}`))];
}

/** For FPM and team, for each missed rule: the rule, the field, and both values, in words. */
export const missedLines = (context: CardContext, { missed }: Routing, had: Had): string[] =>
  missed.slice(0, mostMissed).map((one) => missedText(context, 'missed', one, had));

/** For a partner, to whom the name of a rule says nothing: what two rules want alike is said once. */
const providedLines = (context: CardContext, { missed }: Routing, had: Had): string[] =>
  [...new Set(missed.map((one) => missedText(context, 'provided', one, had)))].slice(0, mostMissed);

function missedText(
  context: CardContext,
  said: 'missed' | 'provided',
  { rule: id, field, wanted }: Missed,
  had: Had,
): string {
  const { t, format } = context;
  const rule = line(id);
  switch (field) {
    case 'seatCount': {
      const has = Number(had.seatCount);
      const bound = format.number(Number(wanted.slice(1)));
      return t(`${said}.seats-${wanted.startsWith('>') ? 'more' : 'less'}`, {
        rule,
        wanted: bound,
        has: has > 0 ? format.number(has) : line(String(had.seatCount)),
      });
    }
    case 'region': {
      const named = wanted.split(', ').map((region) => regionName(context, region));
      return t(`${said}.region`, {
        rule,
        wanted: format.all(named),
        has: regionName(context, had.region),
      });
    }
    case 'primaryLanguage': {
      const asked = had.languages.map((tag) => tag.trim()).filter((tag) => tag !== '');
      return t(`${said}.primaryLanguage`, {
        rule,
        wanted: format.oneOf(wanted.split(', ').map((tag) => format.language(tag))),
        has: format.all(asked.map((tag) => line(format.language(tag)))),
      });
    }
  }
}

const isRegion = (text: string): text is Region => regions.some((region) => region === text);

const regionName = ({ t }: CardContext, region: string): string =>
  isRegion(region) ? t(`region.${region}`) : line(region);

export const hadOf = ({ form }: Request): Had => ({
  seatCount: form.seatCount,
  region: form.region,
  languages: [form.primaryLanguage, form.secondaryLanguage ?? ''],
});

/** The outcome of the routing, and the rule that led to it. */
export function outcomeText({ t }: CardContext, { outcome, rule }: Routing): string {
  const named = t(`outcome.${outcome}`);
  return rule ? t('outcome.rule', { outcome: named, rule: line(rule) }) : named;
}
