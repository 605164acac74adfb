const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Blanks that are no white space to JavaScript, and the tab, which a card does not show. */
const blanks = /[\t\u2800]/g;
/** The flags of England, Scotland and Wales: the only tags that somebody sees. */
const flag = String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}`;
const visible = String.raw`[\p{L}\p{M}\p{N}\p{P}\p{S}]`;
/** They shape what is beside them: Persian and Indian words, families and red hearts. */
const shaping = String.raw`\u200c\u200d\ufe00-\ufe0f`;
/**
 * What nobody sees: control characters, halves of a character, and what is ignorable where it is
 * not known; the marks that turn text around would lie to its reader.
 */
const unseen = new RegExp(
  String.raw`(${flag})|(?![\n${shaping}])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`,
  'gu',
);
/** A run of them is one for the look of a character and one that joins it to the next. */
const shapeless = new RegExp(`(?<!${visible}|[${shaping}])[${shaping}]+`, 'gu');
const run = new RegExp(
  String.raw`(?=[${shaping}])([\ufe00-\ufe0f]?)([\u200c\u200d]?)[${shaping}]*`,
  'gu',
);
const unjoined = new RegExp(String.raw`[\u200c\u200d](?!${visible})`, 'gu');

/**
 * What somebody gave as text, as all rules judge it and as it is kept: composed, without what nobody
 * sees, trimmed. Everything that comes in goes through this once; lines stay lines.
 */
export const plainText = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .replace(blanks, ' ')
    .replace(unseen, '$1')
    .replace(shapeless, '')
    .replace(run, '$1$2')
    .replace(unjoined, '')
    .normalize('NFC')
    .trim();

/** The same for what has one line: a break that was pasted in is a blank. */
export const plainLine = (text: string): string => plainText(text).replace(/ *\n\s*/g, ' ');
