import { z } from 'zod';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { insights } from '../tab/insights/insights.ts';
import type { Tool } from './tool.ts';

const asked = z.object({
  from: z.string().optional().describe('First day, 2026-03-02; without it the last 90 days'),
  to: z.string().optional().describe('Last day, counted as well'),
  region: z.string().optional(),
  partner: z.string().optional().describe('A partner’s id'),
  workload: z.string().optional().describe('A workload’s id'),
});

const figure = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  columns: z.array(z.object({ label: z.string(), unit: z.string() })),
  rows: z.array(z.object({ label: z.string(), values: z.array(z.number().nullable()) })),
});

/** The figures of the tab's page, for whom has that page. */
export const insightsTool = (app: AppContext, reader: Reader): Tool => ({
  name: 'insights',
  title: 'Figures',
  description:
    'Figures about the requests: volume, what was done in time, where time goes, outcomes, load. For FPMs, ' +
    'the assignment team, managers and admins alone, about what they may see.',
  input: asked.shape,
  output: { chosen: z.record(z.string(), z.string()), figures: z.array(figure) },
  answer: async (given) => {
    const { chosen, figures } = await insights(app, reader, asked.parse(given));
    return {
      chosen,
      figures: figures.map(({ id, title, about, columns, rows }) => ({
        ...{ id, title, about },
        columns: columns.map(({ label, unit }) => ({ label, unit })),
        rows: rows.map(({ label, values }) => ({ label, values })),
      })),
    };
  },
});
