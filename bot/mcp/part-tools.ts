import { z } from 'zod';
import type { Reader } from '../../src/domain/people/people.ts';
import type { ListInfo } from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import type { TabPart } from '../../src/engine/tab-part.ts';
import { listAsked, one, partsOf } from '../tab/reads.ts';
import { sayTo } from '../tab/say.ts';
import { cardText } from './card-text.ts';
import { rowShape, type Tool, toldRow } from './tool.ts';

/** For each list that is offered to agents, and that there is for this reader: a search, and one by its id. */
export const partTools = (app: AppContext, render: Render, reader: Reader): readonly Tool[] =>
  partsOf(app).flatMap((part) => {
    const info = part.info(app, reader);
    if (!info || !part.agents) return [];
    const told = sayTo(reader).info(info);
    return [searchTool(app, reader, part, told), oneTool(app, render, reader, part)];
  });

const text = z.string().max(200);

/** The filters and orders of the list itself. */
const searchTool = (app: AppContext, reader: Reader, part: TabPart, info: ListInfo): Tool => ({
  name: `search_${part.name}`,
  title: info.title,
  description: part.agents?.search ?? '',
  input: {
    text: text.optional().describe('Words that all have to be in it, or a number.'),
    ...Object.fromEntries(
      info.filters.map(({ id, label, choices }) => [
        id,
        choices && choices.length > 0 && choices.length <= 50
          ? z
              .enum(choices.map(({ value }) => value))
              .optional()
              .describe(
                `${label}: ${choices.map((one) => `${one.value} (${one.label})`).join(', ')}`,
              )
          : text.optional().describe(label),
      ]),
    ),
    sort: z
      .enum(info.sorts.map(({ value }) => value))
      .optional()
      .describe('The order.'),
    cursor: text.optional().describe('The `next` of the last answer, for what follows it.'),
  },
  output: { rows: z.array(rowShape), next: z.string().nullable() },
  answer: async (given) => {
    const asked = (name: string): string => String(given[name] ?? '');
    const { rows, next } = await listAsked(app, reader, part, asked);
    return { rows: rows.map(toldRow), next };
  },
});

const oneTool = (app: AppContext, render: Render, reader: Reader, part: TabPart): Tool => ({
  name: `read_${part.name}`,
  title: part.prefix,
  description: part.agents?.one ?? '',
  input: { id: z.string().max(40).describe(`Such as ${part.prefix}-1042.`) },
  output: {
    id: z.string().nullable(),
    title: z.string(),
    text: z.string(),
    history: z.array(z.object({ at: z.string(), text: z.string(), said: z.string() })),
  },
  answer: async ({ id }) => {
    const number = String(id).toUpperCase().replace(`${part.prefix}-`, '');
    const { card, history, ...shown } = await one(app, render, reader, part, number);
    return {
      id: shown.id,
      title: shown.title,
      text: cardText(card),
      history: history.map(({ at, text: said, said: quoted }) => ({
        at,
        text: said,
        said: quoted,
      })),
    };
  },
});
