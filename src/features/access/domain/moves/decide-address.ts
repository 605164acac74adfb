import { because, invalid } from '../../../../domain/decision/refused.ts';
import { fittingAddress } from '../fields.ts';
import type { Registration } from '../registration.ts';
import type { AccessFacts } from '../roles.ts';
import { type AccessAnswer, inLastDay } from './answer.ts';
import type { AccessCommandOf } from './commands.ts';
import { mostNumbers } from './contact-changes.ts';
import { mostTries } from './decide-invitation.ts';

/** So long the number that confirms an address can be typed. */
const numberValidMs = 30 * 60_000;

export function addressed(
  command: AccessCommandOf<'access.address'>,
  { change, numbersSent }: Registration,
  { program, now, signIn }: AccessFacts,
): AccessAnswer {
  const { address } = command;
  if (address) {
    const { typed, sealed } = address;
    if (!typed) return invalid({ field: 'address', code: 'required' });
    const parsed = fittingAddress('address', typed, { program, signIn });
    if ('errors' in parsed) return invalid(...parsed.errors);
    if (inLastDay(numbersSent, now) >= mostNumbers)
      return because('too-many-numbers', { most: String(mostNumbers) });
    return { event: { kind: 'address-asked', address: parsed.value, ...sealed } };
  }
  if (!change) return { refusal: { code: 'nothing-asked' } };
  if (now >= change.at + numberValidMs || change.tries >= mostTries) return because('number-over');
  // Nothing was guessed: it costs no try.
  if (command.isEmpty) return invalid({ field: 'code', code: 'required' });
  const right = command.isRight && command.nonce === change.nonce;
  return { event: { kind: right ? 'address-changed' : 'address-wrong' } };
}
