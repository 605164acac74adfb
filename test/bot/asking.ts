import type { TestDesk } from '../support/app/desk.ts';
import { customer, need, why } from '../support/samples/form.ts';
import type { Answer } from '../support/teams/bot.ts';
import { isJson } from '../support/teams/chats.ts';

/** Petra fills in the form and submits it: SME-1001, then SME-1002, … */
export async function petraAsks(desk: TestDesk, change: object = {}): Promise<void> {
  const petra = desk.person('petra');
  await petra.says('new');
  await desk.settled();
  for (const step of [need, customer, why])
    await petra.presses('form.next', { ...step, ...change });
  await petra.presses('form.submit');
  await desk.settled();
}

/** Everybody's messages as they are now, to see that nothing has changed. */
export const allChats = (desk: TestDesk): string =>
  JSON.stringify(
    desk.teams
      .chats()
      .map(({ member, messages }) => [
        member.name,
        [...messages.values()].map(({ history }) => history),
      ]),
  );

export { isHarmless } from '../support/app/harmless.ts';

/** The sentence or card that a click was answered with, as text. */
export const cardText = ({ body }: Answer): string =>
  isJson(body) ? JSON.stringify(body.value ?? '') : '';
