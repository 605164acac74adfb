/** Finished HTML. Every other value is text, and `html` escapes it. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly (string | Html)[];

/** The literal parts are markup; every value between them is escaped, so typed text never becomes a tag. */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: markup.reduce((before, after, index) => before + written(parts[index - 1]) + after),
});

function written(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  return 'html' in part ? part.html : part.map(written).join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
