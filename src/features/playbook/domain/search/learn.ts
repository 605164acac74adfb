import type { Traits } from './traits.ts';

/** A text, and what it is an example of. */
export interface Example {
  readonly traits: Traits;
  /** Several: it is as good an example of each. */
  readonly groups: readonly number[];
  readonly weight: number;
}

/** How much of a text belongs to each group; together 1. */
export type Judge = (traits: Traits) => Float32Array;

const rounds = 3;

/** How far one example moves what is learnt: in the first round, and how quickly less in the next ones. */
const firstStep = 3;
const slower = 0.3;

/** Of a step so much moves a group as a whole, whatever the text. */
const ofGroup = 0.1;

/** What a group was missed by that is left alone. */
const tooLittle = 0.002;

/** An example that is nearer than that to what is wanted has nothing more to teach. */
const nearEnough = 0.05;

/**
 * Learns from examples to which of so many groups a text belongs: softmax regression over their
 * traits, a rare one counting more. The same examples in the same order teach the same.
 */
export function learn(examples: readonly Example[], groups: number): Judge {
  const read = readerOf(examples, groups);
  const learnt = new Float32Array((read.traits + 1) * groups);
  const lessons = examples.map((example) => ({ ...example, text: read.text(example.traits) }));
  const missed = new Float32Array(groups);
  for (let round = 0; round < rounds; round++)
    for (const { text, groups: right, weight } of shuffled(lessons, round)) {
      judge(text, learnt, missed);
      for (const group of right) missed[group] = (missed[group] ?? 0) - 1 / right.length;
      if (isNear(missed)) continue;
      teach(text, missed, (weight * firstStep) / (1 + slower * round), learnt);
    }
  return (traits) => judge(read.text(traits), learnt, new Float32Array(groups));
}

/** A text as numbers: where what is learnt of each of its traits begins, and how much the trait counts. */
interface Text {
  readonly places: Int32Array;
  readonly counts: Float32Array;
}

/** Reads texts by the traits of the examples; one that no example has only makes the others count less. */
function readerOf(examples: readonly Example[], groups: number) {
  const often = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of traits.keys()) often.set(trait, (often.get(trait) ?? 0) + 1);
  const rarity = (times: number): number => Math.log((examples.length + 1) / (times + 0.5));
  const known = new Map(
    [...often]
      .filter(([trait, times]) => times > 2 || isTelling(trait))
      .map(([trait, times], at) => [trait, { at: (at + 1) * groups, rare: rarity(times) }]),
  );
  const text = (traits: Traits): Text => {
    const places = new Int32Array(traits.size + 1);
    const counts = new Float32Array(traits.size + 1);
    let length = 0;
    let at = 0;
    for (const [trait, counted] of traits) {
      const found = known.get(trait);
      const count = counted * (found?.rare ?? rarity(0));
      if (found || isTelling(trait)) length += count ** 2;
      if (!found) continue;
      places[at] = found.at;
      counts[at++] = count;
    }
    const scale = 1 / (Math.sqrt(length) || 1);
    for (let one = 0; one < at; one++) counts[one] = (counts[one] ?? 0) * scale;
    // The group itself stands at the beginning of what is learnt.
    counts[at] = ofGroup;
    return { places: places.subarray(0, at + 1), counts: counts.subarray(0, at + 1) };
  };
  return { traits: known.size, text };
}

/** Only a term that nobody knows says that it is about something else: its pieces and pairs are new with it. */
const isTelling = (trait: string): boolean => trait.startsWith('term ');

/** Writes into `shares` how much of the text belongs to each group. */
function judge({ places, counts }: Text, learnt: Float32Array, shares: Float32Array) {
  shares.fill(0);
  for (let one = 0; one < places.length; one++) {
    const from = places[one] as number;
    const count = counts[one] as number;
    for (let group = 0; group < shares.length; group++)
      shares[group] = (shares[group] as number) + count * (learnt[from + group] as number);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < shares.length; group++)
    if ((shares[group] as number) > most) most = shares[group] as number;
  let sum = 0;
  for (let group = 0; group < shares.length; group++) {
    const share = Math.exp((shares[group] as number) - most);
    shares[group] = share;
    sum += share;
  }
  for (let group = 0; group < shares.length; group++)
    shares[group] = (shares[group] as number) / sum;
  return shares;
}

function isNear(missed: Float32Array): boolean {
  for (let group = 0; group < missed.length; group++)
    if (Math.abs(missed[group] as number) > nearEnough) return false;
  return true;
}

/** Moves what is learnt by what was missed. */
function teach(
  { places, counts }: Text,
  missed: Float32Array,
  step: number,
  learnt: Float32Array,
): void {
  const groups = [...missed.keys()].filter((one) => Math.abs(missed[one] as number) > tooLittle);
  for (let one = 0; one < places.length; one++) {
    const from = places[one] as number;
    const count = step * (counts[one] as number);
    for (const group of groups)
      learnt[from + group] = (learnt[from + group] as number) - count * (missed[group] as number);
  }
}

/** In another order each round, and in the same one each time. */
function shuffled<One>(all: readonly One[], round: number): One[] {
  const order = [...all];
  let seed = round + 1;
  for (let at = order.length - 1; at > 0; at--) {
    seed = (seed * 16_807) % 2_147_483_647;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] as One, order[at] as One];
  }
  return order;
}
