import { withTypeahead } from '../../cards/kit/inputs/typeahead.ts';
import { publicHost } from '../../cards/kit/links/chat-link.ts';
import { withTabLink } from '../../cards/kit/links/tab-link.ts';
import { onHost } from '../../cards/kit/links/teams-host.ts';
import { render } from '../../cards/render.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { partsOf } from '../tab/reads.ts';
import type { AppOptions } from './app-options.ts';

/** How a page becomes a card, in the tab and in a chat. */
export function cardsToShow(
  app: AppContext,
  { environment, simpleClients, render: plain = render }: AppOptions,
): { readonly inTab: Render; readonly inChat: Render } {
  const { tab, teamsHost } = environment;
  const listOf = (id: string, reader: Reader): string | undefined => {
    const part = partsOf(app).find(({ prefix }) => id.startsWith(`${prefix}-`));
    return part?.info(app, reader)?.name;
  };
  // Without an address of its own there is no tab in the app.
  const linked = tab.publicHost ? withTabLink({ appId: tab.appId, listOf }, plain) : plain;
  // The Playground and the clients of national clouds do not look for entries while somebody types.
  const looksUp = !simpleClients && teamsHost === publicHost;
  const inChat = onHost(teamsHost, linked);
  return {
    inTab: onHost(teamsHost, plain),
    inChat: looksUp ? withTypeahead(inChat) : inChat,
  };
}
