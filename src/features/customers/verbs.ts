import { z } from 'zod';
import { picked } from '../../domain/forms/pick.ts';
import { copiedGuid } from '../../domain/guid.ts';
import { languages } from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import { rolesOf } from '../../domain/program/program.ts';
import type { StreamId } from '../../domain/stream.ts';
import { inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import { refusalIn, refuses, says, shows } from '../../engine/execute/click.ts';
import { execute } from '../../engine/execute/execute.ts';
import { onlyOfThis } from '../../engine/execute/show/only-of-this.ts';
import { showOnCard, showStream } from '../../engine/execute/show/show.ts';
import { todayFor } from '../../engine/execute/today.ts';
import type { Handler } from '../../engine/feature.ts';
import { sendText } from '../../engine/outbox/send-text.ts';
import { riskInputIds } from '../notes/domain/input-ids.ts';
import { addCustomer } from './actions/add-customer.ts';
import { customer } from './customer-kind.ts';
import * as ofCustomer from './domain/customer/commands.ts';
import { type EngagementId, mailings } from './domain/engagement/engagement.ts';
import * as ofEngagement from './domain/engagement/moves/commands.ts';
import { customerInputIds } from './domain/input-ids.ts';
import {
  type CustomerListView,
  customerLists,
  type EngagementView,
  type PasteView,
} from './domain/views.ts';
import { isServiceCode } from './domain/workloads.ts';
import { engagement } from './engagement-kind.ts';
import { fmEntries } from './pages/entries.ts';
import { customerOfTenant } from './store/shared.ts';

/** An FM may be typed where the list of them is longer than a card. */
function withFm<Typed extends { readonly fm?: string }>(typed: Typed, program: Program): Typed {
  return typed.fm ? { ...typed, fm: picked(fmEntries(program), typed.fm) } : typed;
}

const moveCustomer =
  (verb: ofCustomer.CustomerVerb): Handler =>
  async (app, click, data) => {
    const target = targetIn(customer, data);
    if (!target) return says({ code: 'unknown-action' });
    // Of a form beside it nothing is lost either.
    const ids = [...customerInputIds, ...riskInputIds];
    const typed = withFm(inputsIn(data, ids), app.program());
    const command = ofCustomer.parseCommand(verb, typed, todayFor(app, click.actor));
    return execute(app, click, { target, command, typed });
  };

/** No two customers have one tenant; whether another one has it is told to an admin only. */
const correctTenant: Handler = async (app, click, data) => {
  const { tenantId = '' } = inputsIn(data, ['tenantId']);
  const admin = rolesOf(app.program(), click.actor.mail).includes('admin');
  const taken = admin && (await customerOfTenant(app.store.db, copiedGuid(tenantId)));
  if (!taken) return moveCustomer('customer.correctTenant')(app, click, data);
  const shown = await show(customer)(app, click, data);
  const errors = [{ field: 'tenantId', code: 'tenant-known' }] as const;
  return refusalIn(shown.view)
    ? shown
    : refuses(shown.view, { code: 'invalid', errors }, { tenantId });
};

const moveEngagement =
  (verb: ofEngagement.ClosingVerb): Handler =>
  async (app, click, data) => {
    const target = targetIn(engagement, data);
    if (!target) return says({ code: 'unknown-action' });
    const inputs = inputsIn(data, customerInputIds);
    const now = { today: todayFor(app, click.actor), program: app.program() };
    const command = ofEngagement.parseCommand(verb, inputs, now);
    return execute(app, click, { target, command, typed: inputs });
  };

const listTarget = z.object({
  list: z.enum(customerLists).catch('own'),
  page: z.number().int().min(0).catch(0),
  wanted: z
    .string()
    .max(200)
    .catch('')
    .transform((text) => text || null),
});

/** The clicked card becomes a list. */
const list: Handler = (app, click, data) =>
  showOnCard<CustomerListView>(app, click, {
    kind: 'customers',
    ...listTarget.catch({ list: 'own', page: 0, wanted: null }).parse(data),
  });

const show =
  (kind: typeof customer | typeof engagement): Handler =>
  async (app, click, data) => {
    const target = targetIn<StreamId>(kind, data);
    return target ? showStream(app, click, target.id) : says({ code: 'unknown-action' });
  };

/** The step of one service, on the card of the engagement. */
const step: Handler = async (app, click, data) => {
  const { service } = inputsIn(data, ['service']);
  const shown = await show(engagement)(app, click, data);
  if (refusalIn(shown.view) || !service || !isServiceCode(service)) return shown;
  return showOnCard(app, click, { ...(shown.view as EngagementView), service });
};

/** A mail about one service, before it goes out, on the card of the engagement. */
const draft: Handler = async (app, click, data) => {
  const parsed = draftTarget.safeParse(data).data;
  const shown = await show(engagement)(app, click, data);
  if (refusalIn(shown.view) || !parsed) return shown;
  const { service, ...about } = parsed;
  return showOnCard(app, click, { ...(shown.view as EngagementView), service, draft: about });
};

const draftTarget = z.object({
  service: z.string().refine(isServiceCode),
  mailing: z.enum(mailings),
  language: z.enum(languages),
});

/** The mail is on its way, or was sent: the card goes on with the step that it belongs to. */
const sendMail =
  (verb: 'closing.sendMail' | 'closing.sentMail'): Handler =>
  async (app, click, data) => {
    if (verb === 'closing.sendMail' && !app.mails) {
      const shown = await draft(app, click, data);
      return refuses(shown.view, { code: 'because', because: 'no-mail', values: {} });
    }
    const moved = await moveEngagement(verb)(app, click, data);
    if (moved.refusal || refusalIn(moved.view)) return moved;
    const { draft: _, ...step } = moved.view as EngagementView;
    return showOnCard(app, click, step);
  };

const texts = ['note', 'team-mail', 'customer-mail'] as const;

/** A text comes as a message of its own, once for each click, so that it can be copied as a whole. */
const paste: Handler = async (app, click, data) => {
  const { service = '', text, language: asked } = inputsIn(data, ['service', 'text', 'language']);
  const language = languages.find((one) => one === asked);
  const shown = await show(engagement)(app, { ...click, message: null }, data);
  const wanted = texts.find((one) => one === text);
  const { streamId } = shown.view;
  if (refusalIn(shown.view) || !streamId) return shown;
  if (!wanted || !isServiceCode(service)) return refuses(shown.view, { code: 'unknown-action' });
  const view: PasteView = {
    ...{ kind: 'paste', streamId: streamId as EngagementId, text: wanted, service, settled: true },
    ...(language ? { language } : {}),
  };
  await sendText(app, click, view);
  return shows(shown.view);
};

/** The verbs of customers and of engagements with them: contract, section 6. */
export const verbs: Readonly<Record<string, Handler>> = {
  'customer.list': list,
  'customer.show': onlyOfThis(show(customer)),
  'customer.add': (app, click, data) => addCustomer(app, click, inputsIn(data, customerInputIds)),
  'closing.show': onlyOfThis(step),
  'closing.text': onlyOfThis(paste),
  'closing.draft': onlyOfThis(draft),
  ...Object.fromEntries(ofCustomer.customerVerbs.map((verb) => [verb, moveCustomer(verb)])),
  ...Object.fromEntries(ofEngagement.closingVerbs.map((verb) => [verb, moveEngagement(verb)])),
  'customer.correctTenant': correctTenant,
  'closing.sendMail': sendMail('closing.sendMail'),
  'closing.sentMail': sendMail('closing.sentMail'),
};
