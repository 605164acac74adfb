/** Longer links are cut off by some clients of Windows. */
const longest = 1_800;

/** A link that opens an e-mail to an address, with its words; the clients of Teams hand it to the mail program. */
export function mailLink(to: string, { subject, body }: { subject: string; body: string }): string {
  const text = (length: number) =>
    `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      [...body].slice(0, length).join('').replaceAll('\n', '\r\n'),
    )}`;
  let length = [...body].length;
  while (length > 0 && text(length).length > longest) length = Math.floor(length * 0.9);
  return text(length);
}
