import { pages } from '@microsoft/teams-js';

/** What a team's tab shows: an address of this page, and what the tab is called at first. */
export interface TeamTab {
  readonly hash: string;
  readonly name: string;
}

/** While a tab is set up in Teams: it can be saved as it is chosen now. */
export function offerToSave(chosen: () => TeamTab): void {
  // Opened elsewhere it can be looked at, and not saved.
  if (!pages.config.isSupported()) return;
  pages.config.registerOnSaveHandler((event) => {
    const { hash, name } = chosen();
    const contentUrl = `${location.origin}/tab/${hash}`;
    pages.config
      .setConfig({ entityId: hash, contentUrl, suggestedDisplayName: name })
      .then(() => event.notifySuccess())
      .catch(() => event.notifyFailure());
  });
  pages.config.setValidityState(true);
}
