import type { SummaryPage } from '../../src/features/notes/domain/summary/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import type { SheetButton } from '../kit/sheet/sheet.ts';

/** The moves of a draft at its step; all of them take along what was typed. */
export function draftButtons({ t }: CardContext, { summary }: SummaryPage): SheetButton[] {
  const { id, version, step } = summary;
  const button = (name: 'next' | 'back' | 'preview' | 'publish' | 'text'): SheetButton => ({
    ...{ verb: `summary.${name}`, title: t(`summary.action.${name}`) },
    data: { summaryId: id, version, step },
  });
  return [
    ...(step === 'preview' ? [] : [button('next')]),
    ...(step === 'about' ? [] : [button('back')]),
    ...(step === 'preview' ? [] : [button('preview')]),
    button('publish'),
    button('text'),
  ];
}
