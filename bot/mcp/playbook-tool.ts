import { z } from 'zod';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { playbookAnswers } from '../../src/features/playbook/actions/answers.ts';
import { mostAsked } from '../../src/features/playbook/domain/search/search.ts';
import type { Tool } from './tool.ts';

const asked = z.object({
  question: z.string().describe(`In words; the first ${mostAsked} characters count`),
});

const answer = z.object({
  section: z.string(),
  title: z.string(),
  answer: z.string(),
  points: z.array(z.string()),
  source: z.object({ page: z.string(), heading: z.string(), asOf: z.string() }),
});

/** What the playbook says, in the person's language; no answer is an answer. */
export const playbookTool = (app: AppContext, reader: Reader): Tool => ({
  name: 'ask_playbook',
  title: 'The playbook',
  description:
    'What the FastTrack playbook says to a question, the best three sections with page, heading and date. ' +
    'None: it says nothing about that.',
  input: asked.shape,
  output: { answers: z.array(answer) },
  answer: async (given) => {
    const { question } = asked.parse(given);
    const found = await playbookAnswers(app.program(), question, reader.language);
    return { answers: found.map(({ worked: _, score: __, ...rest }) => rest) };
  },
});
