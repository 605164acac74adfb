import type { Traits } from './traits.ts';

/** A text, and what it is an example of. */
export interface Example {
  readonly traits: Traits;
  /** Several: it is as good an example of each. */
  readonly groups: readonly number[];
  readonly weight: number;
}

/** A text as numbers: which of the known traits it has, each by its place, and how much it counts. */
export interface Text {
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

export interface Lesson extends Omit<Example, 'traits'> {
  readonly text: Text;
}

/** A trait that is known: its place among them, from 1 on, and how rare it is. */
interface Known {
  readonly place: number;
  readonly rare: number;
}

/** About as many as an example has. */
const traitsAStep = 25;

export type ReadText = (traits: Traits) => Text;

/**
 * The examples as numbers, a rare trait counting more, and how other texts become such numbers; `places`: how many there
 * are, with the place 0, which is nobody's. A step is an example,
 * or as many traits.
 */
export function* lessonsOf(examples: readonly Example[]) {
  const often = new Map<string, number>();
  for (const { traits } of examples) {
    for (const trait of traits.keys()) often.set(trait, (often.get(trait) ?? 0) + 1);
    yield;
  }
  const rarity = (times: number): number => Math.log((examples.length + 1) / (times + 0.5));
  const known = new Map<string, Known>();
  let seen = 0;
  for (const [trait, times] of often) {
    if (times > 2 || isTelling(trait))
      known.set(trait, { place: known.size + 1, rare: rarity(times) });
    seen += 1;
    if (seen % traitsAStep === 0) yield;
  }
  const read = textReader(known, rarity(0));
  const lessons: Lesson[] = [];
  for (const { traits, groups, weight } of examples) {
    lessons.push({ text: read(traits), groups, weight });
    yield;
  }
  return { lessons, read, places: known.size + 1 };
}

/** A trait that no example has only makes the others count less; `newest` is how rare such a one is. */
const textReader =
  (known: ReadonlyMap<string, Known>, newest: number): ReadText =>
  (traits) => {
    const places: number[] = [];
    const counts: number[] = [];
    let length = 0;
    for (const [trait, counted] of traits) {
      const found = known.get(trait);
      const count = counted * (found?.rare ?? newest);
      if (found || isTelling(trait)) length += count ** 2;
      if (!found) continue;
      places.push(found.place);
      counts.push(count);
    }
    const scale = 1 / (Math.sqrt(length) || 1);
    return { places, counts: counts.map((count) => count * scale) };
  };

/** Only a term that nobody knows says that it is about something else: its pieces and pairs are new with it. */
const isTelling = (trait: string): boolean => trait.startsWith('term ');
