import type { PlaygroundWindow } from './playgrounds.ts';

/**
 * Tells the bot that it was installed for this person, as an administrator would have Teams do; no page need be
 * open. The window is empty after a start: the bot is to greet again, as after an uninstallation.
 */
export async function installFor(window: PlaygroundWindow, botUrl: string): Promise<void> {
  const { person, serviceUrl, conversationId, url } = window;
  await post(botUrl, {
    type: 'installationUpdate',
    action: 'remove',
    channelId: 'msteams',
    serviceUrl,
    from: { id: person.aadObjectId, aadObjectId: person.aadObjectId, name: person.name },
    recipient: { id: 'sme-desk' },
    conversation: { id: conversationId, tenantId: person.tenantId },
  });
  await post(`${url}_debug/conversation/${encodeURIComponent(conversationId)}/installation`, {});
}

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
