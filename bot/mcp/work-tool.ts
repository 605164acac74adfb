import { z } from 'zod';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { work } from '../tab/reads.ts';
import { rowShape, type Tool, toldRow } from './tool.ts';

/** What needs the person's own action, as the tab's first page has it. */
export const workTool = (app: AppContext, reader: Reader): Tool => ({
  name: 'my_work',
  title: 'My work',
  description: 'What needs the person’s own action in SME Desk now, due first.',
  input: {},
  output: { rows: z.array(rowShape), more: z.boolean() },
  answer: async () => {
    const { rows, more } = await work(app, reader);
    return { rows: rows.map(toldRow), more };
  },
});
