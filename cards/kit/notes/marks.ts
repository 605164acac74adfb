import type { CustomerMark } from '../../../src/features/customers/domain/customer/customer.ts';
import { type CardContext, shortLine } from '../card-context.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** A card has room for so many; how many more there are is said, and risks come first. */
const mostMarks = 6;
const markLength = 300;

const shown = (marks: readonly CustomerMark[]): readonly CustomerMark[] =>
  marks.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostMarks);

const rank = ({ as }: CustomerMark): number => (as === 'risk' ? 0 : 1);

/** Risks and overdue next actions, above everything else about a customer. */
export function markTexts(context: CardContext, marks: readonly CustomerMark[]): string[] {
  const { t } = context;
  const count = marks.length - mostMarks;
  return [
    ...shown(marks).map((mark) =>
      t(`customer.mark.${mark.as}`, { text: shortLine(context, mark.text, markLength) }),
    ),
    ...(count > 0 ? [t('customer.marks-more', { count })] : []),
  ];
}

/** The ways to them. */
export const markRows = ({ t }: CardContext, marks: readonly CustomerMark[]): SheetRow[] =>
  shown(marks).map(({ id, as }) => ({
    ...{ heading: t(`customer.marked.${as}`), about: '', title: id },
    ...(as === 'risk'
      ? { verb: 'risk.show', data: { riskId: id } }
      : { verb: 'note.show', data: { noteId: id } }),
  }));
