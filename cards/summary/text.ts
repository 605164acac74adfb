import { parseSummary } from '../../src/features/notes/domain/summary/fields.ts';
import { summaryLabels } from '../../src/features/notes/domain/summary/labels.ts';
import { summaryText } from '../../src/features/notes/domain/summary/layout.ts';
import type { SummaryTextPage } from '../../src/features/notes/domain/summary/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { cut } from '../kit/text.ts';

/** The text as it is pasted into FTOP, in the reader's language. */
export function textForReader(
  { language }: CardContext,
  { summary, risks }: Pick<SummaryTextPage, 'summary' | 'risks'>,
): string {
  const { published, typed } = summary;
  if (published) {
    const { fields, risks: shown, labels } = published;
    const texts = shown.map(({ text }) => text);
    return summaryText({ fields, risks: texts }, summaryLabels(language, labels));
  }
  const parsed = parseSummary(typed);
  if ('errors' in parsed) return '';
  const texts = risks.map(({ text }) => text);
  return summaryText({ fields: parsed.value, risks: texts }, summaryLabels(language));
}

/** The text on a card: below its heading, without the empty lines. */
export function shownText(
  context: CardContext,
  text: string,
): { readonly title: string; readonly lines: readonly string[] } {
  const [title = '', ...lines] = text.split('\n').filter((one) => one !== '');
  const shown = (one: string): string => cut(one, context.limits.text, (short) => `${short}…`);
  return { title, lines: lines.map(shown) };
}
