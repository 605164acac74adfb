/** Where Teams is for everybody who is in no national cloud. */
export const publicHost = 'teams.microsoft.com';

/** A link to a Teams chat with that person, with what is said there first. */
export function chatLink(
  users: string,
  more: { topicName?: string; message?: string } = {},
): string {
  const query = new URLSearchParams({ users, ...more });
  // A blank as "+" would stand in the message.
  return `https://${publicHost}/l/chat/0/0?${query}`.replaceAll('+', '%20');
}
