const local = /^[^\s\p{Cc}@<>()[\],;:"\\]{1,64}$/u;
/** Part of a domain, in any script: letters and digits, with hyphens only between them. */
const label = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/**
 * One e-mail address and nothing else: no name, no list, no quotes, no line break. The one rule of
 * the form, the program file, the settings and the mails.
 */
export function isAddress(text: string): boolean {
  const [name = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return (
    text.length <= 254 &&
    more.length === 0 &&
    local.test(name) &&
    labels.length > 1 &&
    labels.every((one) => label.test(one)) &&
    // The last one is no number: that would be the address of a machine.
    /\p{L}/u.test(labels.at(-1) ?? '')
  );
}

/** Text that may be somebody's address: erasure takes also what no mail could be sent to. */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);
