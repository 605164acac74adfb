import { requestNumber } from '../../src/domain/ids.ts';
import type { Request } from '../../src/features/requests/domain/request.ts';
import { buttonOf, type Input } from './card.ts';
import type { Entries, Hand, ShownMessage } from './hand.ts';
import { comments, samplePlan, sampleRequest, sampleResult } from './samples.ts';
import type { Next } from './story.ts';

/** What playing a step needs of the demo. */
export interface Stage {
  /** The hand of this person, whose window is opened first where there is none yet. */
  readonly handOf: (mail: string) => Promise<Hand>;
  readonly newest: () => Promise<Request | undefined>;
  readonly next: (request: Request | undefined) => Next;
  /** Resolves once nothing is due; what Teams' limits for a chat hold back comes a few seconds later. */
  readonly settled: () => Promise<void>;
  readonly now: () => number;
}

const MOST_FORM_STEPS = 8;
/** The number before the first one. */
const FIRST = 1000;

/** Fills in a sample request in the partner's chat, up to the check before it is sent. */
export async function fillSample(stage: Pick<Stage, 'newest'>, hand: Hand): Promise<ShownMessage> {
  const before = await stage.newest();
  const entries = sampleRequest(before ? requestNumber(before.id) - FIRST : 0);
  await hand.ask('neu');
  // Somebody who is here for the first time is greeted as well.
  let form = await hand.find('form.discard');
  for (let step = 0; step < MOST_FORM_STEPS && !buttonOf(form.card, 'form.submit'); step++)
    form = await hand.press(form, 'form.next', entries);
  if (!buttonOf(form.card, 'form.submit')) throw new Error('the form has not come to its end');
  return form;
}

/** Does what the story waits for, in the chat of the person for whom it waits; resolves when everybody is told. */
export async function playStep(stage: Stage, partner: string): Promise<void> {
  await stage.settled();
  const before = await stage.newest();
  const { mail, step } = stage.next(before);
  const hand = await stage.handOf(mail ?? partner);
  if (!before || mail === null) {
    // The sample may have been filled in already.
    const form = (await hand.seen('form.submit')) ?? (await fillSample(stage, hand));
    await hand.press(form, 'form.submit');
  } else {
    const [verb, entries] = moveOf(before, stage.now());
    const message = await hand.find(verb, ({ requestId }) => requestId === before.id);
    await hand.press(message, verb, entries);
  }
  await stage.settled();
  const after = await stage.newest();
  if (after?.id === before?.id && after?.version === before?.version)
    throw new Error('the bot has not taken it: look at the card in the chat');
  // A plan is one step, in which three people act.
  if (before && stage.next(after).step === step) await playStep(stage, partner);
}

type Move = readonly [verb: string, entries: Entries | ((inputs: readonly Input[]) => Entries)];

/** The button for each situation that waits for somebody, and what is entered beside it. */
function moveOf(request: Request, now: number): Move {
  switch (request.state) {
    case 'submitted':
      return ['request.triage', {}];
    case 'triaged':
      return ['request.approve', { comment: comments.approve }];
    case 'approved':
      return ['request.assign', bestFit];
    case 'assigned':
    case 'offered':
      return ['assignment.accept', { comment: comments.accept }];
    case 'onboarding':
      return request.plan ? ['plan.confirm', {}] : ['plan.save', samplePlan(now)];
    case 'engaged':
      return ['engagement.complete', sampleResult];
    case 'completed':
      return ['request.close', { comment: comments.close }];
    case 'returned':
      return ['request.answer', { answers: comments.answers }];
    case 'proposed':
      return ['proposal.accept', {}];
    default:
      throw new Error(`nothing is to be done for a request that is ${request.state}`);
  }
}

/** Of the experts on the card the first one: it lists them by how well they fit. */
function bestFit(inputs: readonly Input[]): Entries {
  const [first = ''] = inputs.find(({ id }) => id === 'sme')?.choices ?? [];
  return { sme: first };
}
