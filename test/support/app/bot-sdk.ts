/** The SDK with which this run's bots talk to Teams: both have to pass the same tests. */
export const botSdk = (): string => process.env.BOT_SDK ?? '';
