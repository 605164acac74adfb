import type { Refusal } from '../src/domain/decision/refusal.ts';
import type { Reader } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import { cardContextFor } from './kit/card-context.ts';
import { refusalText } from './kit/refusal-text.ts';
import { undeliverableLine } from './request/undeliverable.ts';

/** Nothing is cut: a sentence beside a list has room. */
const limits = {
  ...{ text: Number.POSITIVE_INFINITY, said: Number.POSITIVE_INFINITY, events: 0 },
  ...{ repeats: 0, overlong: 0, lean: false },
};

/** Why nothing happened, in one sentence and without a card. */
export const sayRefusal = (refusal: Refusal, reader: Reader, program: Program): string =>
  refusalText(cardContextFor(reader, program, limits, null), refusal);

/** Why something did not reach somebody, in words. */
export const sayUndeliverable = (reason: string, reader: Reader, program: Program): string =>
  undeliverableLine(cardContextFor(reader, program, limits, null), {
    recipient: '',
    reason,
    manager: null,
  }).reason;
