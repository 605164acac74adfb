import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Activity, Json, Member } from '../chats.ts';

export type Speaker = {
  readonly member: Member;
  readonly conversationId: string;
  readonly locale: string;
  readonly timeZone: string;
};
export type Wording = {
  readonly appId: string;
  readonly botName: string;
  readonly serviceUrl: () => string;
  readonly nextId: () => string;
  readonly now: () => Date;
};

/** What every activity of a personal chat in Teams carries. */
export function personalActivity(wording: Wording, speaker: Speaker, type: string): Activity {
  const { member, conversationId, locale, timeZone } = speaker;
  const now = wording.now();
  const [, country] = locale.split('-');
  return {
    type,
    id: wording.nextId(),
    timestamp: now.toISOString(),
    localTimestamp: localTime(now, timeZone),
    localTimezone: timeZone,
    serviceUrl: wording.serviceUrl(),
    channelId: 'msteams',
    from: { id: member.id, name: member.name, aadObjectId: member.aadObjectId },
    conversation: {
      conversationType: 'personal',
      tenantId: member.tenantId,
      id: conversationId,
    },
    recipient: { id: `28:${wording.appId}`, name: wording.botName },
    entities: [
      {
        locale,
        ...(country === undefined ? {} : { country }),
        platform: 'Web',
        timezone: timeZone,
        type: 'clientInfo',
      },
    ],
    channelData: { tenant: { id: member.tenantId } },
    locale,
  };
}

/** A typed message; Teams sends the same words once more as HTML. */
export function message(base: Activity, text: string): Activity {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    ...base,
    textFormat: 'plain',
    text,
    attachments: [{ contentType: 'text/html', content: `<p>${html}</p>` }],
  };
}

/** A click on an Action.Execute, or with `automatic` a card that refreshes itself. */
export function cardAction(
  base: Activity,
  replyToId: string,
  { verb, data, trigger }: { verb: string; data: unknown; trigger: 'manual' | 'automatic' },
): Activity {
  const { tenant } = base.channelData as Json;
  return {
    ...base,
    name: 'adaptiveCard/action',
    replyToId,
    channelData: { tenant, source: { name: 'message' }, legacy: { replyToId } },
    value: { action: { type: 'Action.Execute', verb, data }, trigger },
  };
}

/** The first thing that Teams tells of an install; it has neither the person's name nor locale. */
export function botAdded(base: Activity): Activity {
  const { type, timestamp, serviceUrl, channelId, conversation, recipient, channelData } = base;
  const { id, aadObjectId } = base.from as Json;
  return {
    membersAdded: [{ id: (recipient as Json).id }],
    type,
    id: `f:${randomUUID()}`,
    timestamp,
    serviceUrl,
    channelId,
    from: { id, aadObjectId },
    conversation,
    recipient,
    channelData,
  } as Activity;
}

/** An install or uninstall in the personal scope. */
export function installation(base: Activity, action: 'add' | 'remove'): Activity {
  const { tenant } = base.channelData as Json;
  return {
    ...base,
    id: `f:${randomUUID()}`,
    action,
    channelData: { tenant, source: { name: 'message' } },
  };
}

function localTime(now: Date, timeZone: string) {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toString({
    timeZone,
    smallestUnit: 'millisecond',
  });
}
