import { personId } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { rememberSender } from '../../src/engine/execute/remember-sender.ts';
import type { Teams } from '../../src/engine/outbox/teams.ts';
import { stepForm } from '../../src/features/requests/actions/form/form-steps.ts';
import { openForm } from '../../src/features/requests/actions/form/open-form.ts';
import { customer, need, why } from '../../test/support/samples/form.ts';
import { contacts } from './people.ts';

const bot = { id: '28:bench', name: 'SME Desk' };

/** Takes everything at once, without a network. */
export function teamsAtOnce(serviceUrl: string): Teams {
  let sent = Date.now();
  return {
    send: async () => String(++sent),
    edit: async () => undefined,
    remove: async () => undefined,
    create: async ({ tenantId, aadObjectId }) => ({
      personId: personId(tenantId, aadObjectId),
      conversationId: `a:${aadObjectId}`,
      serviceUrl,
      tenantId,
      reference: { bot, user: { id: aadObjectId, aadObjectId } },
    }),
  };
}

/** One partner contact fills in the form and submits it, again and again. */
export async function asks(
  desk: AppContext,
  serviceUrl: string,
  index: number,
  times: number,
): Promise<void> {
  const contact = contacts[index];
  if (!contact) return;
  const { tenantId, aadObjectId, name } = contact;
  const id = personId(tenantId, aadObjectId);
  const conversationId = `a:${aadObjectId}`;
  const reference = { bot, user: { id: aadObjectId, aadObjectId } };
  const route = { personId: id, conversationId, serviceUrl, tenantId, reference };
  const seen = { name, locale: 'en-GB', timeZone: 'Europe/Berlin' };
  const actor = await rememberSender(desk, id, seen, route);
  for (let asked = 0; asked < times; asked += 1) {
    const message = { conversationId, activityId: `form-${asked}` };
    const click = { actor, deliveryKey: null, message };
    const { view } = await openForm(desk, click);
    if (view.kind !== 'form') throw new Error(`${name} got no form`);
    const entered = { ...customer, ...need, ...why, partnerName: `partner-${index}` };
    const target = (version: number) => ({ draftId: view.draftId, version });
    for (const version of [1, 2, 3])
      await stepForm(desk, click, { target: target(version), verb: 'form.next', entered });
    await stepForm(desk, click, { target: target(4), verb: 'form.submit', entered: {} });
  }
}
