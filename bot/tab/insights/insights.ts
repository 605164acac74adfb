import type { Reader } from '../../../src/domain/people/people.ts';
import type { Figure, InsightsAnswer } from '../../../src/domain/tab/contract.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import type { PartFigure } from '../../../src/engine/insights-part.ts';
import { HttpRefusal } from '../../http/refused.ts';
import { sayTo } from '../say.ts';
import { type InsightsAsked, questionOf } from './question.ts';

/** The figures that a person may see, or a sentence on what is wrong with the question; undefined: none. */
export async function insightsFor(
  app: AppContext,
  reader: Reader,
  asked: InsightsAsked,
): Promise<InsightsAnswer | { readonly wrong: string } | undefined> {
  const question = await questionOf(app, reader, asked);
  if (!question || 'wrong' in question) return question;
  const { filters, chosen, query } = question;
  const figures: PartFigure[] = [];
  // One after the other: each leaves room for clicks in between.
  for (const { insights } of app.features.features)
    if (insights) figures.push(...(await insights.figures(app, reader, query)));
  return { filters, chosen, figures: figures.map(saidTo(reader)) };
}

/** The same for a page: what cannot be answered is refused. */
export async function insights(
  app: AppContext,
  reader: Reader,
  asked: InsightsAsked,
): Promise<InsightsAnswer> {
  const answer = await insightsFor(app, reader, asked);
  if (!answer) throw new HttpRefusal(404, 'NotFound');
  if ('wrong' in answer) throw new HttpRefusal(400, 'BadRequest', answer.wrong);
  return answer;
}

/** In the reader's language. */
const saidTo = (reader: Reader): ((figure: PartFigure) => Figure) => {
  const { say, span } = sayTo(reader);
  return ({ title, about, head, columns, rows, ...figure }) => ({
    ...figure,
    title: say(title),
    about: say(about),
    head: say(head),
    columns: columns.map((column) => ({ ...column, label: say(column.label) })),
    rows: rows.map(({ label, ...row }) => ({
      ...row,
      ...(typeof label === 'object' && 'from' in label ? span(label) : { label: say(label) }),
    })),
  });
};
