import { keysOf } from '../../src/features/customers/domain/keys.ts';
import type { EngagementPage, PastePage } from '../../src/features/customers/domain/pages.ts';
import type { ServiceCode } from '../../src/features/customers/domain/workloads.ts';
import type { CardContext } from '../kit/card-context.ts';
import { input } from '../kit/customers/inputs.ts';
import type { Sheet, SheetButton } from '../kit/sheet/sheet.ts';
import { mailOf } from './paste.ts';

/** A mail before it goes out: to whom, what stands in it, and the two ways of sending it. */
export function draftParts(
  context: CardContext,
  page: EngagementPage,
  service: ServiceCode,
): Pick<Sheet, 'lists' | 'forms' | 'buttons'> {
  const { t } = context;
  const { engagement, customer, draft } = page;
  if (!draft) return { lists: [], forms: [], buttons: [] };
  const { mailing, language, canSend } = draft;
  const text = `${mailing}-mail` as const;
  const paste: PastePage = { kind: 'paste', engagement, customer, service, text, language };
  const { to, subject, body } = mailOf(context, paste);
  const data = { engagementId: engagement.id, version: engagement.version, service };
  const button = (verb: string, title: string, more: object): SheetButton => ({
    ...{ verb, title, data: { ...data, ...more } },
  });
  const about = { mailing, language };
  const template = keysOf(context.program).fastTrack.links.atuMailTemplate;
  return {
    lists: [
      { title: `${t('closing.draft.subject')}: ${subject}`, lines: body.split('\n') },
      ...(mailing === 'team' ? [{ title: t('closing.draft.template'), lines: [template] }] : []),
    ],
    forms: [
      {
        ...{ id: 'draft', heading: t(`closing.action.${text}-title`), opener: null },
        fields: [
          input(context, 'mailTo', 'text', { stored: to.join(', '), most: 1300 }),
          input(context, 'mailSentOn', 'date', { stored: '' }),
        ],
        actions: [
          ...(canSend ? [button('closing.sendMail', t('closing.action.sendMail'), about)] : []),
          button('closing.sentMail', t('closing.action.sentMail'), about),
        ],
      },
    ],
    buttons: [
      button('closing.text', t('closing.action.draft-text'), { text, language }),
      button('closing.show', t('closing.action.draft-back'), {}),
    ],
  };
}
