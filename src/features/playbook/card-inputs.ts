import { z } from 'zod';
import { plainLine } from '../../domain/forms/plain-text.ts';
import type { RequestId } from '../../domain/ids.ts';
import { inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import { mostAsked } from './domain/search/search.ts';
import type { Around } from './domain/views.ts';

const refShape = z.string().regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/);
const click = z.object({
  section: refShape.nullable().catch(null),
  open: z.enum(['see', 'others']).optional().catch(undefined),
  page: z.number().int().min(0).max(999).catch(0),
  all: z.boolean().catch(false),
  beside: z.boolean().catch(false),
  nothing: z.boolean().catch(false),
  asked: z.string().catch(''),
  useful: z.enum(['yes', 'no']).nullable().catch(null),
});

/** What a button of the playbook's cards says. */
export const clickIn = (data: unknown) => click.catch(click.parse({})).parse(data);

/** So much of a question counts. */
export const askedAs = (text: string): string => plainLine(text).slice(0, mostAsked);

export function aroundIn(data: unknown): Around {
  const { asked, beside } = clickIn(data);
  const target = targetIn<RequestId>({ idKey: 'requestId', prefix: 'SME' }, data);
  return {
    asked: askedAs(asked),
    on: target ? { id: target.id, version: target.version } : null,
    beside,
  };
}

/** What was typed into the playbook's cards. */
export const typedIn = (data: unknown) => inputsIn(data, ['question', 'words']);
