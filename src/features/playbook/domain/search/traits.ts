import type { Language } from '../../../../domain/people/people.ts';
import { tokens, wordOf } from '../../../../domain/text/stems.ts';
import type { Term } from './terms.ts';

/** What a text is recognised by, and how much each part counts. */
export type Traits = ReadonlyMap<string, number>;

/**
 * A term is what is meant; the word as it was typed and two words in a row tell “who decides” from “when is
 * it decided”; pieces of a word are alike in its other forms, in compounds and where it is misspelt.
 */
const counts = {
  term: 1,
  mended: 0.9,
  part: 0.6,
  ofCompound: 0.8,
  word: 0.3,
  pair: 0.5,
  pieces: 0.5,
};

/** Letters of a piece, and of the shortest word that is taken to pieces. */
const pieceLength = 4;

/** Whatever the number is. */
const anyNumber = 'word #';

/** `terms`: what is meant by the text. */
export type ReadTraits = (text: string, terms: readonly Term[]) => Traits;

/** What one word as it was typed is recognised by. */
interface WordTraits {
  readonly stem: string;
  readonly word: string;
  readonly pieces: readonly string[];
  readonly ofPiece: number;
}

/** Keeps what it has made for each word; for as many texts as are read once. */
export function traitsOfWords(language: Language): (token: string) => WordTraits {
  const made = new Map<string, WordTraits>();
  return (token) => {
    const found = made.get(token) ?? traitsOfWord(token, language);
    made.set(token, found);
    return found;
  };
}

function traitsOfWord(token: string, language: Language): WordTraits {
  const { stem } = wordOf(token, language);
  return {
    ...{ stem, word: `word ${stem}` },
    pieces: token.length >= pieceLength ? piecesOf(token) : [],
    ofPiece: counts.pieces / Math.sqrt(token.length),
  };
}

/** How the texts of a language are recognised. */
export function traitReader(
  language: Language,
  ofWord = (token: string) => traitsOfWord(token, language),
): ReadTraits {
  return (text, terms) => {
    const traits = new Map<string, number>();
    const add = (trait: string, counted: number): void => {
      if (counted > (traits.get(trait) ?? 0)) traits.set(trait, counted);
    };
    for (const { name, parts, compound, mended } of terms) {
      add(`${compound ? 'compound' : 'term'} ${name}`, mended ? counts.mended : counts.term);
      for (const part of parts) add(`term ${part}`, compound ? counts.ofCompound : counts.part);
    }
    let before: string | undefined;
    for (const token of tokens(text, language)) {
      const { stem, word, pieces, ofPiece } = ofWord(token);
      add(word, counts.word);
      if (/^\d+$/.test(token)) add(anyNumber, counts.word);
      if (before !== undefined) add(`pair ${before} ${stem}`, counts.pair);
      before = stem;
      for (const piece of pieces) add(piece, ofPiece);
    }
    return traits;
  };
}

/** Of “note” with its ends marked: “<not”, “note”, “ote>”. */
function piecesOf(word: string): string[] {
  const marked = `<${word}>`;
  return Array.from({ length: marked.length - pieceLength + 1 }, (_, at) =>
    marked.slice(at, at + pieceLength),
  );
}
