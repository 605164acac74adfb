const address =
  /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+\.[^\s\p{Cc}@<>()[\],;:".\\]+$/u;

/** One e-mail address and nothing else: no name, no list, no quotes, no line break. */
export const isAddress = (text: string): boolean => text.length <= 254 && address.test(text);

/** Text that may be somebody's address: erasure takes also what no mail could be sent to. */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);
