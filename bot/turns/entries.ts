import { z } from 'zod';
import { toldApart } from '../../cards/kit/inputs/choices.ts';
import { beginningOf } from '../../src/domain/forms/beginning.ts';
import { havingIn } from '../../src/domain/forms/pick.ts';
import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { InvokeRequest } from './invoke.ts';

/** As many as Teams shows below an input, and how far it may go on. */
const mostShown = 15;
const farthest = 10_000;

const options = z.object({
  skip: z.number().int().min(0).max(farthest).catch(0),
  top: z.number().int().min(1).max(mostShown).catch(mostShown),
});
const query = z.object({
  dataset: z.string().max(100),
  queryText: z.string().catch(''),
  queryOptions: options.catch({ skip: 0, top: mostShown }),
});

/**
 * `application/search`: the entries of a list that have what is being typed into a card. A dataset is
 * the id of the input, and where the list is another one for each thing the thing's: `contact/SME-1042`.
 */
export async function findEntries({ app, actor, value }: InvokeRequest): Promise<unknown> {
  const wanted = query.safeParse(value).data;
  if (!wanted) return entriesAnswer([]);
  const [input = '', about = ''] = wanted.dataset.split('/');
  const { skip, top } = wanted.queryOptions;
  const all = (await app.features.entries(input)?.(app, actor, about)) ?? [];
  const titled = toldApart(all.map(({ name, value: id }) => ({ title: name, value: id })));
  const named = all.map((entry, at) => ({ ...entry, title: titled[at]?.title ?? entry.name }));
  const found = havingIn(named, beginningOf(plainLine(wanted.queryText))).slice(skip, skip + top);
  return entriesAnswer(found.map(({ title, value: id }) => ({ title, value: id })));
}

/** What the client of the input understands; a sentence has no place there. */
export const entriesAnswer = (results: readonly object[]) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results },
});
