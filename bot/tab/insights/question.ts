import { isoDay } from '../../../src/domain/insights/spans.ts';
import type { Reader } from '../../../src/domain/people/people.ts';
import { regions } from '../../../src/domain/program/program.ts';
import { utcDay } from '../../../src/domain/sums.ts';
import type { Filter } from '../../../src/domain/tab/contract.ts';
import { startOfUtcDate } from '../../../src/domain/time/utc-date.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import type { InsightsQuery } from '../../../src/engine/insights-part.ts';
import { translator } from '../../../src/i18n/i18n.ts';

/** What somebody has asked for, by name; whatever else is there is not looked at. */
export type InsightsAsked = Readonly<Record<string, string | undefined>>;

/** Without days it is about so many, up to today. */
const usualDays = 90;
const mostDays = 3 * 366;

export interface InsightsQuestion {
  readonly filters: readonly Filter[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly query: InsightsQuery;
}

/** What is asked for, or in a sentence what is wrong with it; undefined: there is nothing for this reader. */
export async function questionOf(
  app: AppContext,
  reader: Reader,
  asked: InsightsAsked,
): Promise<InsightsQuestion | { readonly wrong: string } | undefined> {
  const t = translator(reader.language);
  const filters = await filtersFor(app, reader);
  if (!filters) return undefined;
  const given = (name: string): string | null => asked[name]?.trim().slice(0, 100) || null;
  for (const { id, label, choices } of filters) {
    const value = given(id);
    if (value !== null && !choices?.some((one) => one.value === value))
      return { wrong: t('tab.insights-wrong-choice', { value, filter: label }) };
  }
  const today = utcDay(app.clock());
  const [from, to] = [given('from'), given('to')];
  for (const value of [from, to])
    if (value !== null && dayIn(value) === null)
      return { wrong: t('tab.insights-wrong-day', { value }) };
  const last = (to === null ? null : dayIn(to)) ?? today;
  const first = (from === null ? null : dayIn(from)) ?? last - usualDays + 1;
  if (first > last) return { wrong: t('tab.insights-wrong-order') };
  if (last - first >= mostDays) return { wrong: t('tab.insights-too-long') };
  const region = regions.find((one) => one === given('region')) ?? null;
  const narrowed = { region, partner: given('partner'), workload: given('workload') };
  return {
    filters,
    chosen: {
      ...Object.fromEntries(Object.entries(narrowed).map(([id, value]) => [id, value ?? ''])),
      ...{ from: isoDay(first), to: isoDay(last) },
    },
    query: { ...narrowed, from: first, to: last + 1 },
  };
}

/** The filters that this reader may use, put together from what each feature allows; undefined: none at all. */
async function filtersFor(app: AppContext, reader: Reader): Promise<readonly Filter[] | undefined> {
  const t = translator(reader.language);
  const parts = app.features.features.flatMap(({ insights }) => insights ?? []);
  const all = (await Promise.all(parts.map((part) => part.choices(app, reader)))).filter(
    (one) => one !== undefined,
  );
  if (all.length === 0) return undefined;
  const seen = new Set(all.flatMap((one) => one.regions));
  const partners = new Map(all.flatMap((one) => one.partners).map((one) => [one.value, one]));
  const { workloads } = app.program();
  const filter = (id: 'region' | 'partner' | 'workload', choices: Filter['choices']): Filter => ({
    ...{ id, label: t(`tab.insights-${id}`), choices },
  });
  return [
    filter(
      'region',
      regions
        .filter((region) => seen.has(region))
        .map((region) => ({ value: region, label: t(`region.${region}`) })),
    ),
    ...(partners.size > 0 ? [filter('partner', [...partners.values()])] : []),
    filter(
      'workload',
      workloads.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ];
}

export const hasInsights = async (app: AppContext, reader: Reader): Promise<boolean> =>
  (await filtersFor(app, reader)) !== undefined;

/** Of an ISO date; null: it is none, or of another century. */
function dayIn(text: string): number | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  const at = startOfUtcDate(text);
  return Number.isNaN(at) || isoDay(utcDay(at)) !== text ? null : utcDay(at);
}
