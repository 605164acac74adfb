import { z } from 'zod';
import type { Row } from '../../src/domain/tab/contract.ts';
import { HttpRefusal } from '../http/refused.ts';

/** Something that an agent can ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly output: z.ZodRawShape;
  /** The input has been checked against its shape. */
  answer(given: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

/** One thing of a list, as an agent is told of it. */
export const rowShape = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  facts: z.array(z.string()),
  due: z.string().nullable(),
  late: z.boolean(),
  needsAction: z.boolean(),
});

export const toldRow = ({ id, title, state, facts, due, late, waiting }: Row) => ({
  ...{ id, title, state: state.label, facts, due: due?.text ?? null, late, needsAction: waiting },
});

/** The answer as text and as data; what is not there, or not theirs, is an answer as well. */
export async function refusedAsResult(work: () => Promise<Readonly<Record<string, unknown>>>) {
  try {
    const structuredContent = await work();
    const text = JSON.stringify(structuredContent);
    return { content: [{ type: 'text' as const, text }], structuredContent };
  } catch (error) {
    if (!(error instanceof HttpRefusal) || error.status >= 500) throw error;
    const text =
      error.status === 404 ? 'There is no such thing that this person may see.' : error.message;
    return { content: [{ type: 'text' as const, text }], isError: true };
  }
}
