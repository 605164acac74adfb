/** A link to a Teams chat with that person, with what is said there first. */
export function chatLink(
  users: string,
  more: { topicName?: string; message?: string } = {},
): string {
  const query = new URLSearchParams({ users, ...more });
  // A blank as "+" would stand in the message.
  return `https://teams.microsoft.com/l/chat/0/0?${query}`.replaceAll('+', '%20');
}
