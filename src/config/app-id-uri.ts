/** The app's *Application ID URI*: of this form alone Teams gives the tab a token. */
export const appIdUri = (publicHost: string | undefined, appId: string): string =>
  `api://${publicHost}/${appId}`;
