import { type Example, lessonsOf, type Text } from './lessons.ts';
import type { Traits } from './traits.ts';

/** How much of a text belongs to each group; together 1. */
export type Judge = (traits: Traits) => Float64Array;

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

/** Sums of so many groups are taken side by side, in a third of the time; there is place for a multiple of them. */
const beside = 4;

/**
 * Learns from examples to which of so many groups a text belongs: softmax regression over their
 * traits. The same examples in the same order teach the same. A step is an example, looked at once.
 */
export function* learn(
  examples: readonly Example[],
  groups: number,
): Generator<undefined, Judge, undefined> {
  const { lessons, read, places } = yield* lessonsOf(examples);
  const wide = Math.ceil(groups / beside) * beside;
  const learnt = new Float32Array(places * wide);
  const missed = new Float64Array(wide);
  for (let round = 0; round < rounds; round++)
    for (const { text, groups: right, weight } of shuffled(lessons, round)) {
      judge(text, learnt, groups, missed);
      for (const group of right) missed[group] = (missed[group] ?? 0) - 1 / right.length;
      if (!isNear(missed)) teach(text, missed, (weight * firstStep) / (1 + slower * round), learnt);
      yield;
    }
  return (traits) => judge(read(traits), learnt, groups, new Float64Array(wide));
}

/** Writes into `shares` how much of the text belongs to each group. */
function judge(text: Text, learnt: Float32Array, groups: number, shares: Float64Array) {
  sumUp(text, learnt, shares);
  let most = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < groups; group++)
    if ((shares[group] as number) > most) most = shares[group] as number;
  let sum = 0;
  for (let group = 0; group < groups; group++) {
    const share = Math.exp((shares[group] as number) - most);
    shares[group] = share;
    sum += share;
  }
  for (let group = 0; group < groups; group++) shares[group] = (shares[group] as number) / sum;
  return shares.fill(0, groups);
}

/** What is learnt of each trait is kept together, a number for each group; that of the groups themselves comes first. */
function sumUp({ places, counts }: Text, learnt: Float32Array, sums: Float64Array): void {
  const wide = sums.length;
  for (let group = 0; group < wide; group += beside) {
    let first = ofGroup * (learnt[group] as number);
    let second = ofGroup * (learnt[group + 1] as number);
    let third = ofGroup * (learnt[group + 2] as number);
    let fourth = ofGroup * (learnt[group + 3] as number);
    for (let one = 0; one < places.length; one++) {
      const at = (places[one] as number) * wide + group;
      const count = counts[one] as number;
      first += count * (learnt[at] as number);
      second += count * (learnt[at + 1] as number);
      third += count * (learnt[at + 2] as number);
      fourth += count * (learnt[at + 3] as number);
    }
    sums[group] = first;
    sums[group + 1] = second;
    sums[group + 2] = third;
    sums[group + 3] = fourth;
  }
}

function isNear(missed: Float64Array): boolean {
  for (let group = 0; group < missed.length; group++)
    if (Math.abs(missed[group] as number) > nearEnough) return false;
  return true;
}

/** Moves what is learnt by what was missed. */
function teach(
  { places, counts }: Text,
  missed: Float64Array,
  step: number,
  learnt: Float32Array,
): void {
  const wide = missed.length;
  for (let group = 0; group < wide; group++) {
    const move = step * (missed[group] as number);
    if (Math.abs(missed[group] as number) <= tooLittle) continue;
    learnt[group] = (learnt[group] as number) - move * ofGroup;
    for (let one = 0; one < places.length; one++) {
      const at = (places[one] as number) * wide + group;
      learnt[at] = (learnt[at] as number) - move * (counts[one] as number);
    }
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
