import type { Part } from '../../support/samples/crowd.ts';
import { fate } from '../random.ts';

/** What each part does with the things that reach it, and how often; the rest is left to the clock. */
export const does: Readonly<Record<Part, Readonly<Record<string, number>>>> = {
  partner: { 'request.revise': 0.9, 'request.withdraw': 0.06, 'fpm.ask': 0.08 },
  fpm: { 'request.approve': 0.68, 'request.return': 0.1, 'request.deny': 0.1, 'fpm.answer': 0.9 },
  team: {
    ...{ 'request.triage': 0.3, 'request.assign': 0.9 },
    ...{ 'closing.queued': 0.6, 'closing.notQueued': 0.15 },
  },
  sme: { 'assignment.accept': 0.8, 'assignment.decline': 0.15 },
  fm: {
    ...{ 'closing.usage': 1, 'closing.prepare': 1, 'closing.talk': 1, 'closing.finish': 1 },
    ...{ 'closing.askQueue': 0.95, 'closing.unask': 0.1, 'closing.leave': 0.7 },
    ...{ 'closing.resume': 0.1, 'closing.abandon': 0.05 },
    ...{ 'note.open': 0.6, 'note.publish': 1, 'note.done': 0.2, 'note.drop': 0.1 },
    ...{ 'risk.open': 0.3, 'risk.close': 0.3 },
    ...{ 'summary.open': 0.9, 'summary.publish': 1, 'summary.decline': 0.1 },
  },
  rm: {
    ...{ 'summary.ask': 0.6, 'summary.withdraw': 0.1, 'risk.close': 0.3 },
    ...{ 'note.done': 0.2, 'note.move': 0.3 },
  },
};

/** Each of these stands for itself: they exclude no other one. */
const forItself = ['request.revise', 'fpm.ask', 'fpm.answer', 'request.assign'];

/** Whether this is done to the thing: verbs of requests share all of them in their order. */
export function isDone(seed: number, part: Part, verb: string, about: string): boolean {
  const chance = does[part][verb];
  if (chance === undefined) return false;
  const ofRequest = /^(request|assignment|fpm)\./.test(verb);
  if (!ofRequest) return fate(seed, verb, about) < chance;
  const drawn = fate(seed, part, about);
  if (forItself.includes(verb)) return drawn < chance;
  let from = 0;
  for (const [name, share] of Object.entries(does[part])) {
    if (forItself.includes(name)) continue;
    if (name === verb) return drawn >= from && drawn < from + share;
    from += share;
  }
  return false;
}
