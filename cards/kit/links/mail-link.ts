/** Longer links are cut off by some clients of Windows. */
const longest = 1_800;

/** A link that opens an e-mail to an address, with its words; the clients of Teams hand it to the mail program. */
export function mailLink(to: string, { subject, body }: { subject: string; body: string }): string {
  const start = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=`;
  const linkWith = (text: string) => start + encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const whole = linkWith(body);
  return whole.length > longest ? shortened(body, linkWith) : whole;
}

/** By whole characters: half of one cannot be written into a link. */
function shortened(body: string, linkWith: (text: string) => string): string {
  const characters = [...body];
  for (let length = characters.length; length > 0; length = Math.floor(length * 0.9)) {
    const link = linkWith(characters.slice(0, length).join(''));
    if (link.length <= longest) return link;
  }
  return linkWith('');
}
