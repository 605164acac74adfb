import { isObject } from '../../src/domain/json.ts';

/** What a card says, line by line, as far as it is seen at first: buttons and inputs say nothing. */
export function cardText(card: unknown): string {
  const lines: string[] = [];
  const read = (part: unknown): void => {
    if (Array.isArray(part)) {
      for (const one of part) read(one);
      return;
    }
    if (!isObject(part) || part.isVisible === false) return;
    if (part.type === 'RichTextBlock') {
      lines.push(textsIn(part.inlines).join(''));
      return;
    }
    if (part.type === 'TextBlock' && typeof part.text === 'string') lines.push(part.text);
    for (const key of ['body', 'items', 'columns', 'rows', 'cells', 'facts']) read(part[key]);
    if (typeof part.title === 'string' && typeof part.value === 'string' && !part.type)
      lines.push(`${part.title}: ${part.value}`);
  };
  read(card);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

const textsIn = (inlines: unknown): string[] =>
  (Array.isArray(inlines) ? inlines : []).map((inline: unknown) =>
    typeof inline === 'string' ? inline : isObject(inline) ? String(inline.text ?? '') : '',
  );
