import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import type { GuidanceAnswer } from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { GuidancePart } from '../../src/engine/guidance-part.ts';
import { HttpRefusal } from '../http/refused.ts';
import { sayTo } from './say.ts';

const longestQuestion = 200;

/** What features know beside the work. */
export const guidanceOf = ({ features }: AppContext): readonly GuidancePart[] =>
  features.features.flatMap(({ guidance: part }) => part ?? []);

/** What answers a question; without one what there is to read. Nothing is counted or kept. */
export async function guidance(
  app: AppContext,
  reader: Reader,
  asked: string,
): Promise<GuidanceAnswer> {
  const question = plainLine(asked).slice(0, longestQuestion);
  const { say, format } = sayTo(reader);
  const [part] = guidanceOf(app);
  const topics = part?.topics(app, reader) ?? [];
  if (!part || topics.length === 0) throw new HttpRefusal(404, 'NotFound');
  if (question === '') return { topics, answers: [], unanswered: null };
  const found = await part.answers(app, reader, question);
  const answers = found.map(({ source, caution, ...answer }) => {
    const { date = '', ...values } = source.values;
    const cited = say({ key: source.key, values: { ...values, date: format.day(date) } });
    return { ...answer, source: caution === null ? cited : `${cited} ${say(caution)}` };
  });
  return { topics, answers, unanswered: answers.length > 0 ? null : part.unanswered(question) };
}
