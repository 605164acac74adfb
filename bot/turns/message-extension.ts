import { z } from 'zod';
import { plainText } from '../../src/domain/forms/plain-text.ts';
import type { SearchResult } from '../../src/engine/chat-part.ts';
import { chainCard } from '../../src/engine/outbox/card/tag-card.ts';
import { sayerIn } from '../say.ts';
import type { InvokeRequest } from './invoke.ts';

/** What Teams asks for at once, and how far somebody scrolls. */
const mostResults = 25;
const farthest = 10_000;

const parameter = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
const query = z.object({
  commandId: z.string(),
  parameters: z.array(z.unknown()).catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(farthest).catch(0),
      count: z.number().int().min(1).max(mostResults).catch(mostResults),
    })
    .catch({ skip: 0, count: mostResults }),
});

/** `composeExtension/query`: what the features find by this command that the searcher may see. */
export async function find(asked: InvokeRequest): Promise<unknown> {
  const { app, actor, t } = asked;
  const wanted = query.safeParse(asked.value).data;
  const search = wanted && app.features.search(wanted.commandId);
  if (!search) return sayInSearch(t('refusal.unknown-action'));
  const { commandId, queryOptions: page } = wanted;
  const typed = typedIn(wanted.parameters);
  const found = await search.find(app, actor, typed, page);
  const first = page.skip === 0 ? await foundFirst(asked, commandId, typed) : [];
  const results = [...first, ...found].slice(0, page.count);
  if (results.length === 0 && page.skip === 0)
    return sayInSearch(search.none(typed).map(sayerIn(actor.language)).join(' '));
  const attachments = await Promise.all(results.map((one) => attachmentOf(asked, one)));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** What other features put before the results. */
async function foundFirst({ app, actor }: InvokeRequest, commandId: string, typed: string) {
  const first: SearchResult[] = [];
  for (const { firstFound = {} } of app.features.features)
    if (Object.hasOwn(firstFound, commandId))
      first.push(...((await firstFound[commandId]?.(app, actor, typed)) ?? []));
  return first;
}

/** Before anything is typed, Teams sends a parameter of its own, `initialRun`. */
const typedIn = (parameters: readonly unknown[]): string =>
  parameters
    .flatMap((one) => parameter.safeParse(one).data ?? [])
    .filter(({ name }) => name !== 'initialRun')
    .map(({ value }) => plainText(String(value)))
    .join(' ');

/** The card that the chat gets, and the lines by which it is chosen: the latter read HTML. */
async function attachmentOf({ app, render, actor }: InvokeRequest, { page, view }: SearchResult) {
  const { card, summary, preview } = render(page, actor, app.program());
  const { title, text } = preview ?? { title: summary, text: '' };
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: await chainCard(app, { ...card }, view),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: noTags(title), text: noTags(text) },
    },
  };
}

const noTags = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');

/** One sentence in place of results. */
export const sayInSearch = (text: string) => ({ composeExtension: { type: 'message', text } });
