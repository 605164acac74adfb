import type { RefusalCode } from '../../domain/decision/refusal.ts';
import type { Reader } from '../../domain/people/people.ts';
import type { AppContext } from '../context.ts';
import { type Outcome, refusalIn } from './click.ts';

/** What is refused because of who asks; everything else is a slip, or somebody was faster. */
const denials: readonly RefusalCode[] = [
  'not-found',
  'not-yours',
  'own-request',
  'unknown-person',
  'not-a-partner',
];

/** A line in the log where somebody may not do what they tried: who, what, about which thing. */
export function logDenial(
  app: Pick<AppContext, 'log'>,
  actor: Reader,
  verb: string,
  { view, refusal }: Pick<Outcome, 'view' | 'refusal'>,
): void {
  const said = refusal ?? refusalIn(view);
  if (!said || !denials.includes(said.code)) return;
  const request = said.code === 'not-found' ? said.id : (view.streamId ?? null);
  // What was typed in place of a number stays out of the log.
  if (request !== null && !/^[A-Z]+-\d{1,9}$/.test(request)) return;
  app.log.info({ refusal: said.code, verb, request, person: actor.id }, 'denied');
}
