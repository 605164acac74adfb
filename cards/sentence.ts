import type { Sentence } from '../src/domain/view.ts';
import { template } from './expand.ts';
import layout from './sentence.json' with { type: 'json' };
import { refusalText } from './sentences.ts';
import { line } from './text.ts';
import type { Words } from './words.ts';

export interface SentenceData {
  readonly lang: string;
  readonly text: string;
  readonly canBegin: boolean;
  readonly t: Readonly<Record<'begin', string>>;
}

export const sentenceCard = template<SentenceData>('sentence', layout);

/** A card that says one thing. */
export const sentenceData = (words: Words, say: Sentence): SentenceData => ({
  lang: words.language,
  text: sentenceText(words, say),
  canBegin: say.code === 'discarded',
  t: { begin: words.t('action.new-request') },
});

/** The one thing; for a TextRun. */
export function sentenceText(words: Words, say: Sentence): string {
  const { t } = words;
  switch (say.code) {
    case 'refused':
      return refusalText(words, say.refusal);
    case 'no-longer-yours':
      return t('sentence.no-longer-yours', { id: say.id });
    case 'language-unknown':
      return t('sentence.language-unknown', { typed: line(say.typed, 60) });
    case 'discarded':
    case 'language-set':
      return t(`sentence.${say.code}`);
  }
}
