import type { PlaybookFeaturePage } from '../../src/features/playbook/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { SheetForm } from '../kit/sheet/sheet.ts';

/** Longer ones are refused. */
const mostQuestion = 1_000;

/** What each button takes along: where the reader came from, and what they asked. */
export const around = ({ asked, on, beside }: Omit<PlaybookFeaturePage, 'kind'>) => ({
  ...(asked && { asked }),
  ...(beside && { beside }),
  ...(on && { requestId: on.id, version: on.version }),
});

/** The question to the FPM, and what became of it. */
export function askParts(context: CardContext, page: PlaybookFeaturePage) {
  const { t } = context;
  const { ask, refusal, inGroup, asked } = page;
  const { fpm, sentTo } = ask;
  const here =
    page.kind === 'playbook-answer'
      ? { section: page.found.ref }
      : { section: null, nothing: page.nothing };
  const form = (name: string): SheetForm => ({
    id: 'playbook-ask',
    heading: t('playbook.ask', { fpm: name }),
    fields: [
      {
        ...{ id: 'question', as: 'lines', label: t('playbook.field.question') },
        ...{ stored: asked, most: mostQuestion },
      },
    ],
    actions: [
      { verb: 'playbook.ask', title: t('playbook.action.ask'), data: { ...around(page), ...here } },
    ],
    opener: t('playbook.action.ask-open'),
  });
  return {
    alerts: refusal && refusal.code !== 'invalid' ? [refusalText(context, refusal)] : [],
    texts: inGroup
      ? []
      : [
          ...(sentTo ? [t('playbook.sent', { fpm: nameFor(context, sentTo) })] : []),
          ...(page.kind === 'playbook-answer' && page.thanked ? [t('playbook.thanks')] : []),
        ],
    forms: fpm && !sentTo ? [form(nameFor(context, fpm))] : [],
  };
}
