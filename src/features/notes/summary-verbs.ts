import { z } from 'zod';
import type { CardView } from '../../domain/card-view.ts';
import type { AppContext } from '../../engine/context.ts';
import { fieldsIn, inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import {
  type Click,
  type Outcome,
  refusalIn,
  refuses,
  says,
  shows,
} from '../../engine/execute/click.ts';
import { execute } from '../../engine/execute/execute.ts';
import { onlyOfThis } from '../../engine/execute/show/only-of-this.ts';
import { showOnCard, showStream } from '../../engine/execute/show/show.ts';
import { todayFor } from '../../engine/execute/today.ts';
import type { Handler } from '../../engine/feature.ts';
import { sendText } from '../../engine/outbox/send-text.ts';
import { loadStream } from '../../store/streams/streams.ts';
import { type CustomerId, customerKey } from '../customers/domain/customer/customer.ts';
import { askSummary } from './actions/summary/ask-summary.ts';
import { openSummary } from './actions/summary/open-summary.ts';
import type { NudgeId } from './domain/nudge/nudge.ts';
import { type OrderVerb, orderInputIds, parseOrder } from './domain/order/commands.ts';
import type { OrderId } from './domain/order/order.ts';
import { summaryInputIds } from './domain/summary/input-ids.ts';
import { type SummaryVerb, summaryVerbs } from './domain/summary/moves/commands.ts';
import { summarySteps } from './domain/summary/steps.ts';
import type { ExecSummary, SummaryId } from './domain/summary/summary.ts';
import {
  type ComparisonView,
  type SummaryTextView,
  summariesView,
} from './domain/summary/views.ts';
import { nudge } from './nudge-kind.ts';
import { order } from './order-kind.ts';
import { summary } from './summary-kind.ts';

const stepOn = z.object({ step: z.enum(summarySteps).catch('about') }).catch({ step: 'about' });
const pageOn = z.object({ page: z.number().int().min(0).catch(0) }).catch({ page: 0 });

const isSummaryInput = (name: string): boolean => summaryInputIds.includes(name);

/** A draft goes on, with what was typed in its step. */
const move =
  (verb: SummaryVerb): Handler =>
  async (app, click, data) => {
    const target = targetIn<SummaryId>(summary, data);
    if (!target) return says({ code: 'unknown-action' });
    const sent = inputsIn(data, summaryInputIds) as Readonly<Record<string, string>>;
    const { step: at } = stepOn.parse(data);
    const command = { verb, at, sent, language: click.actor.language };
    // What was emptied stays empty beside an error.
    const typed = { ...fieldsIn(data, isSummaryInput), ...sent };
    return execute(app, click, { target, command, typed });
  };

const onCustomer =
  (act: (app: AppContext, click: Click, id: CustomerId, data: unknown) => Promise<Outcome>) =>
  async (...[app, click, data]: Parameters<Handler>): Promise<Outcome> => {
    const target = targetIn<CustomerId>(customerKey, data);
    return target ? act(app, click, target.id, data) : says({ code: 'unknown-action' });
  };

const ask = onCustomer((app, click, id, data) => {
  const typed = inputsIn(data, orderInputIds);
  return askSummary(app, click, { id, typed, today: todayFor(app, click.actor) });
});

const moveOrder =
  (verb: Exclude<OrderVerb, 'summary.ask'>): Handler =>
  async (app, click, data) => {
    const target = targetIn<OrderId>(order, data);
    if (!target) return says({ code: 'unknown-action' });
    const typed = inputsIn(data, orderInputIds);
    const command = parseOrder(verb, typed, todayFor(app, click.actor));
    return execute(app, click, { target, command, typed });
  };

const notNeeded: Handler = async (app, click, data) => {
  const target = targetIn<NudgeId>(nudge, data);
  if (!target) return says({ code: 'unknown-action' });
  const command = { verb: 'summary.notNeeded' };
  return execute(app, click, { target, command, typed: {} });
};

const show =
  (kind: typeof summary | typeof order): Handler =>
  async (app, click, data) => {
    const target = targetIn(kind, data);
    return target ? showStream(app, click, target.id) : says({ code: 'unknown-action' });
  };

/** The clicked card becomes a list: of one customer where it names one. */
const list: Handler = (app, click, data) => {
  const target = targetIn<CustomerId>(customerKey, data);
  const { page } = pageOn.parse(data);
  return showOnCard(app, click, summariesView(target?.id ?? null, page));
};

/** The summary beside the one before it, for who may see it. */
const compare: Handler = async (app, click, data) => {
  const shown = await show(summary)(app, { ...click, message: null }, data);
  const { streamId } = shown.view;
  if (refusalIn(shown.view) || !streamId) return shown;
  const view: ComparisonView = { kind: 'comparison', streamId: streamId as SummaryId };
  return showOnCard<CardView>(app, click, view);
};

/**
 * The text comes as a message of its own, once for each click, so that it can be copied as a whole.
 * A draft is first kept as it was typed, and nothing may be missing in it.
 */
const text: Handler = async (app, click, data) => {
  const target = targetIn<SummaryId>(summary, data);
  const shown = await show(summary)(app, { ...click, message: null }, data);
  if (!target || refusalIn(shown.view)) return shown;
  const state = (): Promise<ExecSummary | undefined> => loadStream(app.store.db, target.id);
  const before = await state();
  if (before?.state === 'discarded') return refuses(shown.view, { code: 'unknown-action' });
  if (before?.state === 'draft' && before.step !== 'preview') {
    const kept = await move('summary.preview')(app, click, data);
    if (kept.refusal || (await state())?.step !== 'preview') return kept;
  }
  const view: SummaryTextView = { kind: 'summary-text', streamId: target.id, settled: true };
  await sendText(app, click, view);
  return shows(shown.view);
};

/** The verbs of executive summaries and their orders: contract, section 6. */
export const summaryVerbTable: Readonly<Record<string, Handler>> = {
  'summary.open': onlyOfThis(onCustomer(openSummary)),
  'summary.show': onlyOfThis(show(summary)),
  'summary.list': onlyOfThis(list),
  'summary.compare': onlyOfThis(compare),
  'summary.text': onlyOfThis(text),
  'summary.ask': onlyOfThis(ask),
  'summary.order': onlyOfThis(show(order)),
  'summary.decline': moveOrder('summary.decline'),
  'summary.notNeeded': notNeeded,
  'summary.withdraw': moveOrder('summary.withdraw'),
  ...Object.fromEntries(summaryVerbs.map((verb) => [verb, move(verb)])),
};
