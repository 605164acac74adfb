/**
 * A ' goes in front of what a spreadsheet would take for a formula; also after a semicolon or a line
 * break, where a spreadsheet with another separator begins a cell.
 */
export const withoutFormula = (text: string): string =>
  text.replace(/(^|[;\t\r\n])(\s*)(?='*[=+\-@＝＋－＠])/g, "$1$2'");
