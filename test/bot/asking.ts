import type { TestDesk } from '../support/app/desk.ts';
import type { Answer } from '../support/teams/bot.ts';
import { isJson } from '../support/teams/chats.ts';

export async function asksForHelp(desk: TestDesk, who: string): Promise<void> {
  await desk.person(who).says('help');
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
export { petraAsks } from '../support/stories/story.ts';

/** The sentence or card that a click was answered with, as text. */
export const cardText = ({ body }: Answer): string =>
  isJson(body) ? JSON.stringify(body.value ?? '') : '';
