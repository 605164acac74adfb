import type { AppContext } from '../../../engine/context.ts';
import type { Target } from '../../../engine/execute/card-inputs.ts';
import type { Click, Outcome } from '../../../engine/execute/click.ts';
import { execute } from '../../../engine/execute/execute.ts';
import { personOf, readerByMail } from '../../../store/people/people.ts';
import type { Inputs } from '../domain/form/decision-inputs.ts';
import { parseCommand, type RequestCommand } from '../domain/moves/commands.ts';

/** Gives a request to another contact, who is a person and not an address: the directory says which. */
export async function giveTo(
  app: AppContext,
  click: Click,
  target: Target,
  words: Inputs,
): Promise<Outcome> {
  const command = parseCommand('request.giveTo', words);
  if (!('contact' in command)) return execute(app, click, { target, command, typed: words });
  const contact = await readerByMail(app.store.db, command.contact);
  const complete: RequestCommand = { ...command, known: contact ? personOf(contact) : null };
  return execute(app, click, { target, command: complete, typed: words });
}
